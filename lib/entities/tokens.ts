/** One word of a text. Offsets are UTF-16 code units, end exclusive; a possessive 's lies outside. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two or more letters, all capitals. */
  allCaps: boolean;
  /** What stands between the word before and this one. */
  gap: Gap;
  /** Index of the sentence, counted from 0. */
  sentence: number;
  /** The possessive that follows: "'s", or "'" alone after a plural; empty where there is none. */
  possessive: '' | "'s" | "'";
}

export type Gap = 'space' | 'hyphen' | 'ampersand' | 'comma' | 'dot' | 'other' | 'sentence' | 'block';

/** Initialisms with dots ("U.S."), then words with inner apostrophes; "'s" stays outside by the look-ahead. */
const WORD = /W\.Va|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:['’‘ʼ](?![sS](?![\p{L}\p{N}]))[\p{L}\p{M}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.'’]+$/u;
/** A dot after these ends no sentence. */
const ABBREVIATED =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|Rev|Hon|St|Ste|Mt|Ft|ST|MT|FT|DR|MR|MRS|MS|Jr|Sr|No|vs|Ala|Ariz|Calif|Colo|Conn|Fla|Ga|Kan|Kans|Ky|Md|Mich|Minn|Mo|Neb|Nev|Okla|Pa|Tenn|Va|W\.Va|Vt|Wis|Wyo|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu})$/u;

/** Splits a text into words and sentences; linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    const start = match.index;
    const before = tokens.at(-1);
    // The possessive's own letter is no word.
    if (before?.possessive && start === before.end + 1 && /^s$/i.test(word)) continue;
    const capital = CAPITAL.test(word);
    const gap = before ? gapBetween(before, text.slice(before.end, start), capital) : 'block';
    if (before && (gap === 'sentence' || gap === 'block')) sentence++;
    const end = start + word.length;
    tokens.push({
      start,
      end,
      text: word,
      capital,
      allCaps: capital && word.length > 1 && ALL_CAPS.test(word),
      gap,
      sentence,
      possessive: possessiveAt(text, end),
    });
  }
  return tokens;
}

function possessiveAt(text: string, end: number): Token['possessive'] {
  const after = text.slice(end, end + 3);
  if (/^['’][sS](?![\p{L}\p{N}])/u.test(after)) return "'s";
  return /[sS]$/.test(text.slice(end - 1, end)) && /^['’](?=[\s,.;:]|$)/.test(after) ? "'" : '';
}

function gapBetween(before: Token, between: string, nextIsCapital: boolean): Gap {
  const gap = before.possessive ? between.replace(/^['’][sS]?/, '') : between;
  if (gap === ' ' || gap === '') return before.text.endsWith('.') && gap === ' ' ? 'dot' : 'space';
  if (gap === '-' || gap === '‑' || gap === '‐') return 'hyphen';
  if (/\n\s*\n/.test(gap)) return 'block';
  if (/^\s+$/.test(gap)) return gap.includes('\n') ? 'other' : 'space';
  if (/^\s*&\s*$/.test(gap)) return 'ampersand';
  if (/^[.]\s+$/.test(gap) && ABBREVIATED.test(before.text)) return 'dot';
  if (/[.!?…][\s"'”’)\]]*(?:\s|$)/.test(gap)) return nextIsCapital || !gap.includes('.') || /\d/.test(gap) ? 'sentence' : 'other';
  if (/^,\s*$/.test(gap)) return 'comma';
  if (/[“”"«»]/.test(gap) && nextIsCapital && /[:,]\s*[“"«]/.test(gap)) return 'other';
  return gap.includes('\n') ? 'sentence' : 'other';
}
