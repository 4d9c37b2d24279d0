import * as z from 'zod/mini';
import type { ReaderDecisions } from './story-links';

const id = z.string().check(z.minLength(1), z.maxLength(420));
const articleId = z.string().check(z.minLength(1), z.maxLength(200));
export const MAX_NAME_UTF16 = 200;

/**
 * What the reader decided of stories: two articles belong together or apart, or how a story is called. A name hangs on the articles that the story had
 * then: stories have no identity of their own. `at`: milliseconds since 1970, UTC.
 */
export const storyDecisionSchema = z.discriminatedUnion('kind', [
  z.object({ id, kind: z.enum(['together', 'apart']), one: articleId, two: articleId, at: z.number() }),
  z.object({
    id,
    kind: z.literal('name'),
    name: z.string().check(z.minLength(1), z.maxLength(MAX_NAME_UTF16)),
    articles: z.array(articleId).check(z.minLength(1), z.maxLength(10_000)),
    at: z.number(),
  }),
]);
export type StoryDecision = z.infer<typeof storyDecisionSchema>;
type PairDecision = Extract<StoryDecision, { one: string }>;
type NameDecision = Extract<StoryDecision, { name: string }>;

/** What is to be written. Both in one transaction: half of it would be another decision. */
export interface DecisionChange {
  put: StoryDecision[];
  remove: string[];
}

const isPair = (decision: StoryDecision): decision is PairDecision => decision.kind !== 'name';
const isName = (decision: StoryDecision): decision is NameDecision => decision.kind === 'name';

/** A pair is decided once: the id says of what, and the later decision takes the place of the earlier. */
export function pairDecision(kind: PairDecision['kind'], a: string, b: string, at: number): PairDecision {
  const [one, two] = a < b ? [a, b] : [b, a];
  return { id: `pair ${one} ${two}`, kind, one, two, at };
}

/** The id of a pair under the ids that its articles have in another library; any other id as it is. */
export function decisionIdHere(decisionId: string, idHere: (article: string) => string): string {
  const [, one, two] = /^pair (\S+) (\S+)$/.exec(decisionId) ?? [];
  return one === undefined || two === undefined ? decisionId : pairDecision('together', idHere(one), idHere(two), 0).id;
}

/** What the story index goes by. */
export function readerDecisions(decisions: readonly StoryDecision[]): ReaderDecisions {
  const pairs = (kind: PairDecision['kind']) =>
    decisions.filter(isPair).flatMap(({ kind: own, one, two }): [string, string][] => (own === kind ? [[one, two]] : []));
  return { together: pairs('together'), apart: pairs('apart') };
}

/** Makes one story of several. All of their articles are tied, one to the next: likeness alone would not hold them. */
export function joinStories(decisions: readonly StoryDecision[], stories: readonly (readonly string[])[], at: number): DecisionChange {
  const all = [...new Set(stories.flat())];
  const inIt = new Set(all);
  const put = all.slice(1).map((article, index) => pairDecision('together', all[index] ?? '', article, at));
  const written = new Set(put.map(({ id: of }) => of));
  // Whatever kept two of them apart is over.
  const remove = decisions.filter(
    (decision) =>
      isPair(decision) && decision.kind === 'apart' && inIt.has(decision.one) && inIt.has(decision.two) && !written.has(decision.id),
  );
  return { put, remove: remove.map(({ id: of }) => of) };
}

/** Takes an article out of its story. What it tied together stays together without it. */
export function takeOut(decisions: readonly StoryDecision[], article: string, story: readonly string[], at: number): DecisionChange {
  const rest = story.filter((other) => other !== article);
  const put: StoryDecision[] = rest.map((other) => pairDecision('apart', article, other, at));
  const tied = decisions.flatMap((decision) => {
    if (!isPair(decision) || decision.kind !== 'together') return [];
    const other = decision.one === article ? decision.two : decision.two === article ? decision.one : undefined;
    return other !== undefined && rest.includes(other) ? [other] : [];
  });
  for (const [index, other] of tied.slice(1).entries()) put.push(pairDecision('together', tied[index] ?? '', other, at));
  return { put, remove: [] };
}

/** Gives a story a name; an empty one takes it away. */
export function nameStory(
  decisions: readonly StoryDecision[],
  story: readonly string[],
  name: string,
  at: number,
  newId: () => string,
): DecisionChange {
  const before = nameOfStory(decisions, story);
  const called = name.trim().slice(0, MAX_NAME_UTF16);
  if (called === '') return { put: [], remove: before ? [before.id] : [] };
  return { put: [{ id: before?.id ?? newId(), kind: 'name', name: called, articles: [...story], at }], remove: [] };
}

/** A story goes on under its name while at least this much of what was named is in it. */
const MOST_OF_IT = 0.5;

/** The name of a story: of those that it has most articles of, the one given last. */
export function nameOfStory(decisions: readonly StoryDecision[], story: readonly string[]): NameDecision | undefined {
  const there = new Set(story);
  const shared = ({ articles }: NameDecision) => articles.filter((article) => there.has(article)).length;
  const [best] = decisions
    .filter(isName)
    // Of a story cut in halves neither would lose it: the half with the first article keeps it.
    .filter((decision) => {
      const share = shared(decision) / decision.articles.length;
      return share > MOST_OF_IT || (share === MOST_OF_IT && there.has(decision.articles[0] ?? ''));
    })
    .sort((a, b) => shared(b) - shared(a) || b.at - a.at);
  return best;
}

/** Whatever a decision says of these articles. */
export function decisionsAbout(decisions: readonly StoryDecision[], articles: ReadonlySet<string>): StoryDecision[] {
  return decisions.filter((decision) =>
    isPair(decision)
      ? articles.has(decision.one) || articles.has(decision.two)
      : decision.articles.some((article) => articles.has(article)),
  );
}

/** A decision of another library under the ids that articles have here. */
export function decisionHere(decision: StoryDecision, idHere: (article: string) => string): StoryDecision {
  if (isPair(decision)) return pairDecision(decision.kind, idHere(decision.one), idHere(decision.two), decision.at);
  return { ...decision, articles: [...new Set(decision.articles.map(idHere))] };
}
