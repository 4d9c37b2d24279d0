import type { Claim } from '../claim';

/** Grammar, and the words of telling: they make no two sentences alike. */
const EMPTY = new Set(
  `a about after again against all also an and any are as at be been before being but by can could did do does for from had has have he her him his how
  i if in into is it its just like many may might more most my no not now of off on one only or other our out over own said say says she should so
  some such than that the their them then there these they this those through to told two under until up was we were what when where which while
  who whom why will with would you your according added new people year years day days week time last first`.split(/\s+/),
);
const MIN_WORDS = 4;

/** The words that a sentence is about, stemmed roughly. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu)) {
    if (word.length < 2 || EMPTY.has(word)) continue;
    words.add(word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word);
  }
  return words;
}

/** Weighs words by how many sentences of a story have them: those that all have say nothing of one. */
export class WordWeights {
  readonly #counts = new Map<string, number>();
  #sentences = 0;

  add(words: ReadonlySet<string>): void {
    this.#sentences++;
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  of(word: string): number {
    return Math.log(1 + this.#sentences / (this.#counts.get(word) ?? 1));
  }

  /** Cosine of two sets of words, 0 to 1; 0 where one is too short to be compared. */
  cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    if (a.size < MIN_WORDS || b.size < MIN_WORDS) return 0;
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    let common = 0;
    for (const word of small) if (large.has(word)) common += this.of(word) ** 2;
    return common === 0 ? 0 : common / (this.#length(a) * this.#length(b));
  }

  #length(words: ReadonlySet<string>): number {
    let sum = 0;
    for (const word of words) sum += this.of(word) ** 2;
    return Math.sqrt(sum);
  }
}

/** Words of a claim without its speaker's, since who says it is another matter than what. */
export function wordsOfClaim({ quote, start, attribution }: Claim): Set<string> {
  if (!attribution || attribution.speaker.start < start) return contentWords(quote);
  const { speaker } = attribution;
  return contentWords(`${quote.slice(0, speaker.start - start)} ${quote.slice(speaker.end - start)}`);
}
