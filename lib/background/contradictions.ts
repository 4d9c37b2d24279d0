import { compareForReader } from '../claims/comparison/compare-articles';
import type { Cell } from '../claims/comparison/comparison';
import { type CellContradiction, contradictionsOf } from '../claims/comparison/contradictions';
import { knownPlaces } from '../claims/comparison/known-places';
import type { Contradiction, Said } from '../claims/contradiction';
import type { BackgroundMessages, Request } from '../messages';
import type { KeptArticle } from '../store/kept-article';
import { claimsOfStory } from '../store/story-shelf';
import type { Engine } from './engine';
import type { KeptStories } from './kept-stories';

/** What kept articles contradict or update in an article that is being read, in the order of its text. */
export async function findContradictions(
  read: Request<BackgroundMessages, 'contradictions'>,
  stories: Pick<KeptStories, 'around' | 'corrections'>,
  engine: Pick<Engine, 'knowledge'>,
): Promise<Contradiction[]> {
  const others = await stories.around(read);
  if (others.length === 0) return [];
  const { articles, copies } = claimsOfStory([read, ...others]);
  const [article, ...compared] = articles;
  if (!article) return [];
  const world = { place: knownPlaces(await engine.knowledge()), copies };
  const input = { claims: [], corrections: await stories.corrections() };
  const found = contradictionsOf(article, compared, (some) => compareForReader(some, world, input).facets);
  const byId = new Map(others.map((other) => [other.articleId, other]));
  return found.map((one) => toContradiction(one, byId)).sort((a, b) => a.start - b.start);
}

function toContradiction(
  { facet: { key, label }, verdict, here, others }: CellContradiction,
  byId: ReadonlyMap<string, KeptArticle>,
): Contradiction {
  return {
    key,
    label,
    verdict,
    start: here.start,
    end: here.end,
    here: saidOf(here),
    others: others.map(({ cell, ...how }) => {
      const { url = '', outlet, title } = byId.get(cell.article) ?? {};
      return { ...saidOf(cell), ...how, article: cell.article, outlet: outlet ?? hostOf(url), ...(title ? { title } : {}) };
    }),
  };
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);

function saidOf({ quote, start, value, valueStart, valueEnd, speaker, day }: Cell): Said {
  return {
    quote,
    ...(value === undefined ? {} : { value }),
    ...(valueStart === undefined || valueEnd === undefined ? {} : { valueStart: valueStart - start, valueEnd: valueEnd - start }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(day === undefined ? {} : { day }),
  };
}
