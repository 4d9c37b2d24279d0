import type { Span } from './claim';
import { cueOf, SPEAKING } from './cues';
import type { Word } from './words';

/** Word indexes, `last` exclusive. */
export interface Phrase {
  first: number;
  last: number;
}

export const PRONOUN = /^(he|she|they|it|we|i|you)$/;
const BETWEEN =
  /^(has|have|had|also|later|once|then|first|both|all|again|now|since|previously|recently|earlier|did|does|do|not|never|still|just|even|often|today|yesterday|tonight|on|last|this|week|month|year|night|morning|afternoon|evening|went|to|will|would|could|may|might|can|should|already|always|too|himself|herself|itself|themselves|monday|tuesday|wednesday|thursday|friday|saturday|sunday|is|are|was|were|be|been)$/;
const BOUNDARY =
  /^(that|but|while|as|when|because|if|after|before|since|whether|where|how|what|why|though|although|so|than|yet|or|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|should|must|do|does|did|not|there|this|then|until|unless|like|just|even|still|whom)$/;
const PREPOSITION =
  /^(of|for|in|at|from|with|on|to|by|against|under|near|about|over|into|through|during|inside|outside|among|between|behind|without|within|after|before)$/;
const DETERMINER = /^(the|a|an|his|her|its|their|our|my|one|two|some|several|many|most|no|another|other|any|each)$/;
const MAX_WORDS = 16;

/** The noun phrase that ends before a verb, auxiliaries, adverbs and an apposition passed over. */
export function phraseBefore(words: readonly Word[], verb: number, isQuoted: (word: Word) => boolean): Phrase | undefined {
  let last = verb;
  while (last > 0 && isBetween(words, last - 1)) last--;
  const before = words[last - 1];
  if (!before || isQuoted(before)) return undefined;
  if (before.text === ')') {
    const open = lastIndex(words, last - 1, (word) => word.text === '(');
    return open > 0 ? phraseEndingAt(words, open, isQuoted) : undefined;
  }
  if (/^(who|which|that)$/.test(before.lower)) return phraseEndingAt(words, words[last - 2]?.text === ',' ? last - 2 : last - 1, isQuoted);
  if (/^[,–—]$/.test(before.text)) return beyondApposition(words, last - 1, isQuoted);
  return phraseEndingAt(words, last, isQuoted);
}

/** "Ash, chairman of the committee, said": the phrase before the apposition. */
function beyondApposition(words: readonly Word[], comma: number, isQuoted: (word: Word) => boolean): Phrase | undefined {
  const mark = words[comma]?.text;
  for (
    let open = lastIndex(words, comma, (word) => word.text === mark);
    open > 0;
    open = lastIndex(words, open, (word) => word.text === mark)
  ) {
    const phrase = phraseEndingAt(words, open, isQuoted);
    // A comma inside of the apposition ("of Portland, Oregon,") has a bare name before it as well: the first name of the clause is the speaker.
    if (!phrase) return undefined;
    const earlier = words[phrase.first - 1];
    if (earlier === undefined || earlier.text !== mark || !words[phrase.first]?.capital) return phrase;
  }
  return undefined;
}

/** The noun phrase whose last word is at `last - 1`. */
function phraseEndingAt(words: readonly Word[], last: number, isQuoted: (word: Word) => boolean): Phrase | undefined {
  if (PRONOUN.test(words[last - 1]?.lower ?? '')) return { first: last - 1, last };
  let first = last;
  while (first > 0 && last - first < MAX_WORDS) {
    const word = words[first - 1];
    if (!word || isQuoted(word) || !continues(words, first - 1, last)) break;
    first--;
  }
  return trimmed(words, first, last);
}

function continues(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'mark')
    return (
      /^['’]s$|^[-‑&/.’']$/.test(word.text) &&
      at < last - 1 &&
      (words[at + 1]?.spaced === false || word.text === '&' || /s$/.test(word.text) || word.text === '.')
    );
  if (word.lower === 'and') return Boolean(words[at - 1]?.capital && words[at + 1]?.capital) || SPEAKING.test(words[at - 1]?.lower ?? '');
  if (BOUNDARY.test(word.lower) || PRONOUN.test(word.lower) || word.lower === 'who' || word.lower === 'which') return false;
  // A verb of saying in small letters ends the phrase, unless it is a noun after its determiner ("the report", "a claim").
  const isVerb = !word.capital && cueOf(word.lower) !== undefined && !SPEAKING.test(word.lower);
  return !isVerb || DETERMINER.test(words[at - 1]?.lower ?? '');
}

/** Without conjunctions, and without a place or time said first ("In Iraq the government"). */
function trimmed(words: readonly Word[], from: number, last: number): Phrase | undefined {
  let first = from;
  while (first < last && /^(and|or|but|so|then|'s|’s)$/.test(words[first]?.lower ?? '')) first++;
  if (PREPOSITION.test(words[first]?.lower ?? '')) {
    let next = first + 1;
    while (next < last && !(next > first + 1 && /^(the|a|an)$/.test(words[next]?.lower ?? ''))) next++;
    if (next >= last) return undefined;
    first = next;
  }
  const isBare = words.slice(first, last).every(({ lower }) => PREPOSITION.test(lower) || DETERMINER.test(lower));
  return first < last && !isBare ? { first, last } : undefined;
}

/** The noun phrase that begins at a word: "..., said Joe Smith of the committee", "according to the ministry". */
export function phraseFrom(words: readonly Word[], from: number, isQuoted: (word: Word) => boolean): Phrase | undefined {
  if (PRONOUN.test(words[from]?.lower ?? '')) return { first: from, last: from + 1 };
  const begins = words[from];
  if (!begins || !(begins.capital || DETERMINER.test(begins.lower) || SPEAKING.test(begins.lower) || begins.kind === 'word'))
    return undefined;
  let last = from;
  while (last < words.length && last - from < MAX_WORDS) {
    const word = words[last];
    if (!word || isQuoted(word)) break;
    const isInner =
      word.kind === 'mark'
        ? /^['’]s$|^[-‑&/’']$/.test(word.text) || (word.text === '.' && !word.spaced && last + 1 < words.length)
        : !endsForward(words, last, from);
    if (!isInner) break;
    last++;
  }
  while (last > from && PREPOSITION.test(words[last - 1]?.lower ?? '')) last--;
  return last > from ? { first: from, last } : undefined;
}

function endsForward(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (word.lower === 'and') return !(words[at - 1]?.capital && words[at + 1]?.capital);
  if (/^(who|which|in|on|during|after|at)$/.test(word.lower))
    return at === from || !words[at + 1]?.capital || /^(who|which|on|during|after)$/.test(word.lower);
  if (BOUNDARY.test(word.lower) || (PRONOUN.test(word.lower) && at > from)) return true;
  return (
    at > from &&
    !word.capital &&
    cueOf(word.lower)?.form === 'finite' &&
    !SPEAKING.test(word.lower) &&
    !DETERMINER.test(words[at - 1]?.lower ?? '')
  );
}

function isBetween(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return BETWEEN.test(lower) || (/ly$/.test(lower) && !words[at]?.capital && !/^(family|ally|assembly|only)$/.test(lower));
}

/** The last index before `before` whose word passes; -1 where none does. */
function lastIndex(words: readonly Word[], before: number, passes: (word: Word) => boolean): number {
  for (let index = before - 1; index >= 0; index--) {
    const word = words[index];
    if (word && passes(word)) return index;
  }
  return -1;
}

/** The words of a phrase as a stretch of the text. */
export const spanOfPhrase = (words: readonly Word[], { first, last }: Phrase): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last - 1]?.end ?? 0,
});

/** Whether a phrase can speak: a name, a pronoun, or a noun for people or bodies. */
export const canSpeak = (words: readonly Word[], { first, last }: Phrase): boolean =>
  words
    .slice(first, last)
    .some(
      (word, index) =>
        PRONOUN.test(word.lower) || SPEAKING.test(word.lower) || (word.capital && (index > 0 || first > 0 || !DETERMINER.test(word.lower))),
    );
