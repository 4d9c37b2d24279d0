import type { Mention } from './mention';
import { nameKey } from './same-name';

/** A longer sentence is cut around the name; UTF-16 code units. */
const LONGEST_UTF16 = 240;
/** Dots behind these end no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|Rev|Hon|St|Mt|Jr|Sr|No|vs|\p{Lu}|\p{Lu}\.\p{Lu})$/u;

/**
 * The sentence in which an article first names somebody in full: all that can be said of a name that the knowledge does not have. `mentions` are
 * the article's, in order of the text. Read off the text as it stands; cut at both ends where it is long.
 */
export function saidOf(mention: Mention, mentions: readonly Mention[], text: string): string {
  const key = nameKey(mention);
  const first = mentions.find((other) => nameKey(other) === key && other.surface === (mention.fullName ?? other.surface)) ?? mention;
  let start = first.start;
  while (start > 0 && !endsSentence(text, start - 1)) start--;
  let end = first.end;
  while (end < text.length && !endsSentence(text, end)) end++;
  if (/[.!?…]/.test(text[end] ?? '')) end++;
  if (/["'”’»]/.test(text[end] ?? '')) end++;
  const room = Math.max(0, LONGEST_UTF16 - (first.end - first.start)) / 2;
  const from = end - start > LONGEST_UTF16 ? Math.max(start, wordStart(text, first.start - room)) : start;
  const to = end - start > LONGEST_UTF16 ? Math.min(end, wordEnd(text, first.end + room)) : end;
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > start ? '… ' : ''}${words}${to < end ? ' …' : ''}`;
}

/** Is the character at `index` the last of a sentence? */
function endsSentence(text: string, index: number): boolean {
  const mark = text[index] ?? '';
  if (mark === '\n') return true;
  if (!/[.!?…]/.test(mark) || !/^["'”’»)\]]*(?:\s|$)/.test(text.slice(index + 1, index + 4))) return false;
  return mark !== '.' || !ABBREVIATED.test(text.slice(Math.max(0, index - 6), index));
}

function wordStart(text: string, index: number): number {
  let at = Math.max(0, Math.round(index));
  while (at > 0 && /\S/.test(text[at - 1] ?? '')) at--;
  return at;
}

function wordEnd(text: string, index: number): number {
  let at = Math.min(text.length, Math.round(index));
  while (at < text.length && /\S/.test(text[at] ?? '')) at++;
  return at;
}
