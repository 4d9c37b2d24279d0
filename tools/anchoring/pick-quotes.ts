import type { Random } from '../random';

export const QUOTE_KINDS = ['1–4 words', 'name', 'sentence', 'long', 'repeated words'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export interface PickedQuote {
  kind: QuoteKind;
  start: number;
  end: number;
}

interface Stretch {
  start: number;
  end: number;
}

const WORD = /[^\s]+/g;
const NAME = /(?<=[a-z,;] )(?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2}/gu;
const SENTENCE_END = /(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|\n+/gu;

/** Sentences, simply: up to a full stop before a capital, or a line's end. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match.index > start) found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found.filter((stretch) => text.slice(stretch.start, stretch.end).trim() !== '');
}

/** Quotes as readers make them, each kind as often; a kind that the text has not is left out. */
export function pickQuotes(text: string, perKind: number, random: Random): PickedQuote[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const sentences = sentencesOf(text);
  const names = [...text.matchAll(NAME)].map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
  const repeated = repeatedStretches(text, words);
  const run = (stretches: readonly Stretch[], least: number, most: number): Stretch | undefined => {
    const length = Math.min(stretches.length, least + random.below(most - least + 1));
    const first = random.below(stretches.length - length + 1);
    const [from, to] = [stretches[first], stretches[first + length - 1]];
    return from && to && length > 0 ? { start: from.start, end: to.end } : undefined;
  };
  const ways: Record<QuoteKind, () => Stretch | undefined> = {
    '1–4 words': () => run(words, 1, 4),
    name: () => (names.length > 0 ? random.pick(names) : undefined),
    sentence: () => run(sentences, 1, 1),
    long: () => (sentences.length > 4 ? run(sentences, 3, 8) : undefined),
    'repeated words': () => (repeated.length > 0 ? random.pick(repeated) : undefined),
  };
  return QUOTE_KINDS.flatMap((kind) =>
    Array.from({ length: perKind }, ways[kind]).flatMap((stretch) => (stretch ? [{ kind, ...stretch }] : [])),
  );
}

/** Runs of one to six words that the text has more than once, whatever their length equally often. */
function repeatedStretches(text: string, words: readonly Stretch[]): Stretch[] {
  return [1, 2, 3, 4, 6].flatMap((length) => {
    const groups = new Map<string, Stretch[]>();
    for (const [at, word] of words.entries()) {
      const last = words[at + length - 1];
      if (!last) continue;
      const stretch = { start: word.start, end: last.end };
      const surface = text.slice(stretch.start, stretch.end);
      groups.set(surface, [...(groups.get(surface) ?? []).slice(-20), stretch]);
    }
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .flat()
      .slice(0, 60);
  });
}
