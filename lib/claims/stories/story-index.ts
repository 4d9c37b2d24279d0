import { firstDay } from '../../dates';
import { type ClusterRules, cluster } from './cluster';
import type { StoryTerms } from './story-terms';
import { TermSpace } from './term-space';

/** An article as stories are made of it. `day` is ISO 8601, possibly partial. */
export interface StoryArticle {
  id: string;
  terms: StoryTerms;
  day?: string | undefined;
}

/** What the reader decided; pairs of article ids. It outlives every grouping. */
export interface ReaderDecisions {
  together: readonly (readonly [string, string])[];
  apart: readonly (readonly [string, string])[];
}

/**
 * Fitted on the development events, one setting for all, in the middle of a plain: thresholds from 0.08 to 0.1 and cohesions from 0.55 to 0.65 do
 * nearly as well.
 */
const RULES = { threshold: 0.09, cohesion: 0.6, storySize: 3 };
/** Fainter links than this share of the threshold are left out of the averages. */
const FAINTEST = 0.03;
/** Reports of one event are mostly days apart; some follow for months. So days weaken a link, down to a floor. */
const DAYS_FADE = 60;
const FADED_SHARE = 0.6;
const DAY_MS = 86_400_000;

/**
 * Groups articles into stories and keeps them as articles come and go: a new article is compared with those that share its rarer terms, and only
 * the stories that its links reach are grouped again.
 */
export class StoryIndex {
  readonly #names = new TermSpace();
  readonly #words = new TermSpace();
  readonly #numbers = new Map<string, number>();
  readonly #ids = new Map<number, string>();
  readonly #days = new Map<number, number>();
  readonly #links = new Map<number, Map<number, number>>();
  /** The story of each article: the number of its first article. */
  readonly #storyOf = new Map<number, number>();
  readonly #stories = new Map<number, number[]>();
  #decisions: ReaderDecisions = { together: [], apart: [] };
  #next = 0;
  /** How many articles there were when all were weighed last. */
  #weighed = 0;

  /** Takes many articles in at once: their terms are weighed by all of them. */
  static of(articles: readonly StoryArticle[], decisions?: ReaderDecisions): StoryIndex {
    const index = new StoryIndex();
    if (decisions) index.#decisions = decisions;
    for (const article of articles) index.#enter(article);
    index.#regroupAll();
    return index;
  }

  /** Takes one article in; an article already there is replaced. */
  add(article: StoryArticle): void {
    this.remove(article.id);
    const number = this.#enter(article);
    // Frequencies drift as the library grows: at twice the size all are weighed again, so the cost for each article stays bounded.
    if (this.#ids.size > 2 * this.#weighed) {
      this.#regroupAll();
      return;
    }
    this.#names.weigh(number);
    this.#words.weigh(number);
    this.#link(number);
    this.#regroup(this.#reachable([number]));
  }

  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    const reached = this.#reachable([number]).filter((other) => other !== number);
    for (const other of this.#links.get(number)?.keys() ?? []) this.#links.get(other)?.delete(number);
    this.#links.delete(number);
    this.#stories.delete(this.#storyOf.get(number) ?? -1);
    this.#storyOf.delete(number);
    this.#names.remove(number);
    this.#words.remove(number);
    this.#numbers.delete(id);
    this.#ids.delete(number);
    this.#days.delete(number);
    this.#regroup(reached);
  }

  /** The reader's own decisions: merged and split stories. They replace those before. */
  decide(decisions: ReaderDecisions): void {
    this.#decisions = decisions;
    this.#regroup([...this.#ids.keys()]);
  }

  /** The ids of the articles of each story, oldest entry first; every article is in exactly one. */
  stories(): string[][] {
    return [...this.#stories.values()].map((members) => this.#idsOf(members));
  }

  /** The articles of the story that an article is in, itself included; empty where it is unknown. */
  storyOf(id: string): string[] {
    const number = this.#numbers.get(id);
    return number === undefined ? [] : this.#idsOf(this.#stories.get(this.#storyOf.get(number) ?? -1) ?? []);
  }

  #idsOf(numbers: readonly number[]): string[] {
    return numbers.map((number) => this.#ids.get(number) ?? '');
  }

  #enter({ id, terms, day }: StoryArticle): number {
    const number = this.#next++;
    this.#numbers.set(id, number);
    this.#ids.set(number, id);
    if (day) this.#days.set(number, Date.parse(firstDay(day)) / DAY_MS);
    this.#names.count(number, terms.names);
    this.#words.count(number, terms.words);
    return number;
  }

  #regroupAll(): void {
    this.#names.reweigh();
    this.#words.reweigh();
    this.#weighed = this.#ids.size;
    this.#links.clear();
    for (const number of this.#ids.keys()) this.#link(number);
    this.#regroup([...this.#ids.keys()]);
  }

  /** Links an article to those it is like: the geometric mean of names and words, so that neither makes up for the other. */
  #link(number: number): void {
    const words = this.#words.similarities(number);
    const links = this.#links.get(number) ?? new Map<number, number>();
    this.#links.set(number, links);
    for (const [other, names] of this.#names.similarities(number)) {
      const likeness = Math.sqrt(names * (words.get(other) ?? 0)) * this.#nearness(number, other);
      if (likeness < FAINTEST) continue;
      links.set(other, likeness);
      const back = this.#links.get(other) ?? new Map<number, number>();
      back.set(number, likeness);
      this.#links.set(other, back);
    }
  }

  #nearness(one: number, two: number): number {
    const [a, b] = [this.#days.get(one), this.#days.get(two)];
    if (a === undefined || b === undefined) return 1;
    return FADED_SHARE + (1 - FADED_SHARE) * Math.exp(-Math.abs(a - b) / DAYS_FADE);
  }

  /** All articles that could come to lie in one story with these: along links that reach the threshold, and the reader's. */
  #reachable(from: readonly number[]): number[] {
    const seen = new Set(from);
    const byReader = this.#pairs(this.#decisions.together);
    for (const number of seen) {
      for (const [other, likeness] of this.#links.get(number) ?? []) if (likeness >= RULES.threshold) seen.add(other);
      for (const [one, two] of byReader) if (one === number || two === number) seen.add(one).add(two);
      for (const member of this.#stories.get(this.#storyOf.get(number) ?? -1) ?? []) seen.add(member);
    }
    return [...seen];
  }

  #pairs(pairs: readonly (readonly [string, string])[]): [number, number][] {
    return pairs.flatMap(([one, two]) => {
      const [a, b] = [this.#numbers.get(one), this.#numbers.get(two)];
      return a === undefined || b === undefined ? [] : [[a, b] as [number, number]];
    });
  }

  #regroup(articles: readonly number[]): void {
    for (const article of articles) this.#stories.delete(this.#storyOf.get(article) ?? -1);
    const rules: ClusterRules = { ...RULES, together: this.#pairs(this.#decisions.together), apart: this.#pairs(this.#decisions.apart) };
    for (const members of cluster(articles, this.#links, rules)) {
      const story = members[0] ?? -1;
      this.#stories.set(story, members);
      for (const member of members) this.#storyOf.set(member, story);
    }
  }
}
