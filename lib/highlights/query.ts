import { type Highlight, placementStates } from './highlight';
import type { HighlightColour } from './limits';
import type { Matcher } from './search-index';

/** Where a highlight was when its article was last seen; `unseen` where that was never since it was made. */
export const SEEN_STATES = [...placementStates, 'unseen'] as const;
export type SeenState = (typeof SEEN_STATES)[number];

/** What the reader wants to see of the library. Empty lists and absent values ask for nothing. */
export interface LibraryQuery {
  text: string;
  /** Any of these; `''` stands for highlights without an outlet. */
  outlets: string[];
  colours: HighlightColour[];
  states: SeenState[];
  articles: string[];
  /** All of these. */
  tags: string[];
  about: string[];
  /** Only what is marked as a claim. */
  claims: boolean;
  /** Days of the article's date, ISO 8601, both included. */
  from?: string;
  to?: string;
}

export const NO_QUERY: LibraryQuery = { text: '', outlets: [], colours: [], states: [], articles: [], tags: [], about: [], claims: false };

export type FacetName = 'outlets' | 'colours' | 'states' | 'tags' | 'about' | 'claims';
/** Values with the number of highlights that choosing them would show, most first. */
export type Facets = Record<FacetName, [value: string, count: number][]>;

export const stateOf = (highlight: Highlight): SeenState => highlight.seen?.state ?? 'unseen';

const VALUES: Record<FacetName, (highlight: Highlight) => readonly string[]> = {
  outlets: (highlight) => [highlight.outlet ?? ''],
  colours: (highlight) => [highlight.colour],
  states: (highlight) => [stateOf(highlight)],
  tags: (highlight) => highlight.tags,
  about: (highlight) => highlight.about,
  claims: (highlight) => (highlight.claim ? ['claim'] : []),
};
const FACETS: readonly FacetName[] = ['outlets', 'colours', 'states', 'tags', 'about', 'claims'];
/** Of these a second value widens the choice, so their counts look past their own choice. */
const ANY_OF: readonly FacetName[] = ['outlets', 'colours', 'states'];

type Test = (highlight: Highlight) => boolean;

/** A date may be less precise than the day asked for: "2024-12" lies in a range that touches December 2024. */
function isInRange(published: string | undefined, { from, to }: LibraryQuery): boolean {
  if (published === undefined) return false;
  const day = published.slice(0, 10);
  return (from === undefined || day >= from.slice(0, day.length)) && (to === undefined || day <= to.slice(0, day.length));
}

/** What must hold whatever the facets say. */
function fixedTests(query: LibraryQuery, isFound: Matcher | undefined): Test[] {
  const { articles, tags, about } = query;
  return [
    ...(articles.length > 0 ? [({ articleId }: Highlight) => articles.includes(articleId)] : []),
    ...(query.from || query.to ? [({ published }: Highlight) => isInRange(published, query)] : []),
    ...(query.claims ? [({ claim }: Highlight) => claim] : []),
    ...(tags.length > 0 ? [(highlight: Highlight) => tags.every((tag) => highlight.tags.includes(tag))] : []),
    ...(about.length > 0 ? [(highlight: Highlight) => about.every((id) => highlight.about.includes(id))] : []),
    // Last, since it costs most.
    ...(isFound ? [({ id }: Highlight) => isFound(id)] : []),
  ];
}

function facetTests(query: LibraryQuery): { facet: FacetName; test: Test }[] {
  const { outlets, colours, states } = query;
  return [
    ...(outlets.length > 0 ? [{ facet: 'outlets' as const, test: ({ outlet }: Highlight) => outlets.includes(outlet ?? '') }] : []),
    ...(colours.length > 0 ? [{ facet: 'colours' as const, test: ({ colour }: Highlight) => colours.includes(colour) }] : []),
    ...(states.length > 0 ? [{ facet: 'states' as const, test: (highlight: Highlight) => states.includes(stateOf(highlight)) }] : []),
  ];
}

/**
 * The highlights that a query asks for, in the order in which they came, and what choosing more would leave. One pass: a highlight that fails in one
 * facet only counts in that one.
 * @param isFound does a highlight have the words of `text`? undefined where nothing is searched
 */
export function filterHighlights(
  highlights: readonly Highlight[],
  query: LibraryQuery,
  isFound: Matcher | undefined,
): { matching: Highlight[]; facets: Facets } {
  const fixed = fixedTests(query, isFound);
  const byFacet = facetTests(query);
  const counters = FACETS.map((facet) => ({ facet, valuesOf: VALUES[facet], counts: new Map<string, number>() }));
  const count = (highlight: Highlight, only?: FacetName) => {
    for (const { facet, valuesOf, counts } of counters) {
      if (only !== undefined && facet !== only) continue;
      for (const value of valuesOf(highlight)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  };
  const matching: Highlight[] = [];
  for (const highlight of highlights) {
    if (!fixed.every((test) => test(highlight))) continue;
    const failed = byFacet.find(({ test }) => !test(highlight));
    if (failed === undefined) {
      matching.push(highlight);
      count(highlight);
    } else if (byFacet.every(({ facet, test }) => facet === failed.facet || test(highlight))) count(highlight, failed.facet);
  }
  const facets = Object.fromEntries(counters.map(({ facet, counts }) => [facet, ordered(counts, chosenIn(query, facet))]));
  return { matching, facets: { ...NO_FACETS, ...facets } };
}

const NO_FACETS: Facets = { outlets: [], colours: [], states: [], tags: [], about: [], claims: [] };

const chosenIn = (query: LibraryQuery, facet: FacetName): readonly string[] => (facet === 'claims' ? [] : query[facet]);

/** Most first; what is chosen is there even where nothing has it. */
function ordered(counts: ReadonlyMap<string, number>, chosen: readonly string[]): [string, number][] {
  const all = new Map([...chosen.map((value): [string, number] => [value, 0]), ...counts]);
  return [...all].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Does choosing a second value show more, not less? */
export const isAnyOf = (facet: FacetName): boolean => ANY_OF.includes(facet);

/** How many choices a query makes, its text not counted. */
export const choicesIn = ({ outlets, colours, states, tags, about, claims, from, to }: LibraryQuery): number =>
  [...outlets, ...colours, ...states, ...tags, ...about].length + Number(claims) + Number(from !== undefined || to !== undefined);
