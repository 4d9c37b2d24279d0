import { firstDay } from '../../dates';
import { type ClusterRules, cluster } from './cluster';
import type { ReaderDecisions, StoryLinks } from './story-links';
import type { StoryTerms } from './story-terms';
import { TermSpace } from './term-space';

/** An article as stories are made of it. `day` is ISO 8601, possibly partial. */
export interface StoryArticle {
  id: string;
  terms: StoryTerms;
  day?: string | undefined;
}

/**
 * Fitted on the development events, one setting for all, and no sharp peak: thresholds from 0.09 to 0.1 and cohesions from 0.55 to 0.65 do
 * nearly as well.
 */
const RULES = { threshold: 0.09, cohesion: 0.55, storySize: 3 };
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

  /** Takes many articles in at once: their terms are weighed by all of them. With links kept from an earlier time only what these do not tell is compared. */
  static of(articles: readonly StoryArticle[], decisions?: ReaderDecisions, links?: StoryLinks): StoryIndex {
    const index = new StoryIndex();
    if (decisions) index.#decisions = decisions;
    for (const article of articles) index.#enter(article);
    if (links) index.#relink(links);
    else index.#regroupAll();
    return index;
  }

  /** What was found by comparing, to be kept. The opposite: `of`. */
  links(): StoryLinks {
    const numbers = [...this.#ids.keys()];
    const places = new Map(numbers.map((number, place) => [number, place]));
    const [ones, twos, likeness]: [number[], number[], number[]] = [[], [], []];
    for (const [one, links] of this.#links) {
      for (const [two, value] of links) {
        if (one > two) continue;
        ones.push(places.get(one) ?? 0);
        twos.push(places.get(two) ?? 0);
        likeness.push(value);
      }
    }
    return {
      ids: this.#idsOf(numbers),
      weighed: this.#weighed,
      decisions: this.#decisions,
      groups: Int32Array.from(numbers, (number) => this.#storyOf.get(number) ?? -1),
      ones: Int32Array.from(ones),
      twos: Int32Array.from(twos),
      likeness: Float64Array.from(likeness),
    };
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
    this.#weighAndLink(number);
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
    this.#names.clearPostings();
    this.#words.clearPostings();
    this.#links.clear();
    this.#weighed = this.#ids.size;
    for (const number of this.#ids.keys()) this.#weighAndLink(number);
    this.#regroup([...this.#ids.keys()]);
  }

  /** Takes links and groups over, and compares those articles alone that they do not tell of. */
  #relink(kept: StoryLinks): void {
    const known = kept.ids.map((id) => this.#numbers.get(id));
    for (const number of known) if (number !== undefined) this.#post(number);
    for (const [at, likeness] of kept.likeness.entries()) {
      const [one, two] = [known[kept.ones[at] ?? -1], known[kept.twos[at] ?? -1]];
      if (one === undefined || two === undefined) continue;
      this.#links.get(one)?.set(two, likeness);
      this.#links.get(two)?.set(one, likeness);
    }
    this.#weighed = kept.weighed;
    const isGrouped = JSON.stringify(kept.decisions) === JSON.stringify(this.#decisions);
    const changed = isGrouped ? this.#takeGroups(kept, known) : [];
    for (const number of this.#ids.keys()) {
      if (this.#links.has(number)) continue;
      this.#weighAndLink(number);
      changed.push(number);
    }
    if (this.#ids.size > 2 * kept.weighed) this.#regroupAll();
    else this.#regroup(isGrouped ? this.#reachable(changed) : [...this.#ids.keys()]);
  }

  /** Answers the members of groups that have lost one. */
  #takeGroups({ groups }: StoryLinks, known: readonly (number | undefined)[]): number[] {
    const members = new Map<number, number[]>();
    const torn = new Set<number>();
    for (const [place, number] of known.entries()) {
      const group = groups[place] ?? -1;
      if (number === undefined) torn.add(group);
      else members.set(group, [...(members.get(group) ?? []), number]);
    }
    for (const own of members.values()) this.#setStory(own.sort((a, b) => a - b));
    return [...torn].flatMap((group) => members.get(group) ?? []);
  }

  /** Links an article to those before it that it is like: the geometric mean of names and words, so that neither makes up for the other. */
  #weighAndLink(number: number): void {
    const links = new Map<number, number>();
    this.#links.set(number, links);
    this.#names.weigh(number);
    this.#words.weigh(number);
    this.#words.gather(number);
    for (const other of this.#names.gather(number)) {
      const likeness = Math.sqrt(this.#names.similarity(other) * this.#words.similarity(other)) * this.#nearness(number, other);
      if (likeness < FAINTEST) continue;
      links.set(other, likeness);
      this.#links.get(other)?.set(number, likeness);
    }
    this.#names.post(number);
    this.#words.post(number);
  }

  /** Lets an article be found whose links are known. */
  #post(number: number): void {
    this.#links.set(number, new Map());
    for (const space of [this.#names, this.#words]) {
      space.weigh(number);
      space.post(number);
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
    for (const members of cluster(articles, this.#links, rules)) this.#setStory(members);
  }

  #setStory(members: number[]): void {
    const story = members[0] ?? -1;
    this.#stories.set(story, members);
    for (const member of members) this.#storyOf.set(member, story);
  }
}
