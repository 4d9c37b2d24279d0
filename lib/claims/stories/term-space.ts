/** A vector of unit length: term numbers and weights side by side, the same length. */
interface Vector {
  terms: Int32Array;
  weights: Float64Array;
}

/** Terms in more articles than this tell little and cost most: they are left out of the sums. */
const MAX_POSTINGS = 500;
/** Rare terms tell more than their logarithm says; fitted on the development events. */
const RARITY_POWER = 1.5;
/**
 * A library of three articles knows nothing of how rare a word is: it counts as if it had this many more, of which this share has the word.
 */
const ASSUMED_ARTICLES = 100;
const ASSUMED_SHARE = 0.01;

/**
 * Cosine similarities of one article to all others, by an inverted index: the cost is that of the terms they share. Weights are the square root of
 * the count times a power of the inverse document frequency, as it is when an article is added; `reweigh` brings all up to date.
 */
export class TermSpace {
  readonly #numbers = new Map<string, number>();
  /** Number of articles with a term, by term number. */
  readonly #frequency: number[] = [];
  readonly #counts = new Map<number, [terms: Int32Array, counts: Float64Array]>();
  readonly #vectors = new Map<number, Vector>();
  /** For each term the articles that have it. */
  readonly #postings: { articles: number[]; weights: number[] }[] = [];

  /** Takes an article's counts in. It has no vector, and is found by nobody, before it is weighed. */
  count(article: number, counts: Readonly<Record<string, number>>): void {
    const entries = Object.entries(counts).map(([term, count]) => [this.#number(term), count] as const);
    this.#counts.set(article, [Int32Array.from(entries, ([term]) => term), Float64Array.from(entries, ([, count]) => count)]);
    for (const [term] of entries) this.#frequency[term] = (this.#frequency[term] ?? 0) + 1;
  }

  weigh(article: number): void {
    const [terms, counts] = this.#counts.get(article) ?? [];
    if (!terms || !counts) return;
    const size = this.#counts.size;
    const weights = counts.map((count, index) => {
      const frequency = this.#frequency[terms[index] ?? 0] ?? 1;
      return Math.sqrt(count) * Math.log((size + ASSUMED_ARTICLES) / (frequency + ASSUMED_ARTICLES * ASSUMED_SHARE)) ** RARITY_POWER;
    });
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    const vector = { terms, weights: weights.map((weight) => weight / length) };
    this.#vectors.set(article, vector);
    terms.forEach((term, index) => {
      const posting = this.#postings[term];
      posting?.articles.push(article);
      posting?.weights.push(vector.weights[index] ?? 0);
    });
  }

  /** Weighs all articles again by the frequencies of now. */
  reweigh(): void {
    for (const posting of this.#postings) {
      posting.articles.length = 0;
      posting.weights.length = 0;
    }
    for (const article of this.#counts.keys()) this.weigh(article);
  }

  /** The article's similarities to all others that share a term with it, 0 to 1. */
  similarities(article: number): Map<number, number> {
    const sums = new Map<number, number>();
    const vector = this.#vectors.get(article);
    vector?.terms.forEach((term, index) => {
      const posting = this.#postings[term];
      if (!posting || posting.articles.length > MAX_POSTINGS) return;
      const weight = vector.weights[index] ?? 0;
      for (let at = 0; at < posting.articles.length; at++) {
        const other = posting.articles[at] ?? 0;
        if (other !== article) sums.set(other, (sums.get(other) ?? 0) + weight * (posting.weights[at] ?? 0));
      }
    });
    return sums;
  }

  remove(article: number): void {
    const [terms] = this.#counts.get(article) ?? [];
    for (const term of terms ?? []) {
      this.#frequency[term] = (this.#frequency[term] ?? 1) - 1;
      const posting = this.#postings[term];
      const at = posting?.articles.indexOf(article) ?? -1;
      if (at < 0) continue;
      posting?.articles.splice(at, 1);
      posting?.weights.splice(at, 1);
    }
    this.#counts.delete(article);
    this.#vectors.delete(article);
  }

  #number(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    this.#frequency.push(0);
    this.#postings.push({ articles: [], weights: [] });
    return number;
  }
}
