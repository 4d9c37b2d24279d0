import type { Knowledge } from '../knowledge/knowledge';
import { gatherHome, type HomeEvidence } from './home-evidence';
import type { OutletHome } from './outlet-home';
import type { SpanIndex } from './span-index';
import type { Span } from './spot';
import type { Token } from './tokens';

/** What the whole article says about where it plays: the ground on which namesakes are told apart. */
export interface Context {
  /** Share of the article's country evidence that each country has, 0 to 1, by country index. */
  countries: Map<number, number>;
  /** Entities that are named beyond doubt. */
  certain: Set<number>;
  /** What the article's place names, each weighed once, speak for. */
  home: HomeEvidence;
}

/** A state's full name is better evidence than the adjective, a curated actor's home worse. */
const WEIGHT = { name: 1, demonym: 0.8, short: 0.3 } as const;
const ACTOR_WEIGHT = 0.4;
/** News of elsewhere names its country. */
const OUTLET_WEIGHT = 0.4;

/** Collects the countries that the unambiguous names of an article speak of; `elsewhere` is named in other parts of it. */
export function gatherContext(
  tokens: Token[],
  spans: readonly Span[],
  index: SpanIndex,
  knowledge: Knowledge,
  elsewhere: readonly number[] = [],
  outlet: OutletHome = { places: [] },
): Context {
  const weights = new Map<number, number>();
  const certain = new Set<number>();
  const add = (country: number | undefined, weight: number) => {
    if (country !== undefined) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const span of spans) {
    const records = span.matches.filter((match) => knowledge.isRecord(match.entity) && match.role !== 'short');
    const state = records.find((match) => knowledge.kind(match.entity) === 'state');
    // Georgia is a state of the United States as well: such a name proves neither.
    const contested = span.matches.some(
      (match) =>
        match.role !== 'short' &&
        match !== state &&
        knowledge.prior(match.entity) > 0.7 &&
        knowledge.country(match.entity) !== knowledge.country(state?.entity ?? -1),
    );
    if (state && records.length === 1 && !contested) {
      certain.add(state.entity);
      add(knowledge.country(state.entity), WEIGHT[state.role]);
    } else if (records.length === 1 && span.matches.length === 1 && records[0]) {
      certain.add(records[0].entity);
      add(knowledge.country(records[0].entity), ACTOR_WEIGHT);
    } else {
      // Nobody means a namesake when a capital or a city of millions is named.
      const famous = span.matches.filter((match) => match.role === 'name' && knowledge.prior(match.entity) > 0.7);
      // "King Abdullah": two who are equally famous prove nothing.
      const lands = new Set(famous.map((match) => knowledge.country(match.entity)));
      const [land] = lands;
      if (lands.size === 1 && tokens[span.first]?.capital) add(land, ACTOR_WEIGHT);
    }
  }
  for (const entity of elsewhere) {
    const isState = knowledge.kind(entity) === 'state';
    if (isState) certain.add(entity);
    if (knowledge.isRecord(entity)) add(knowledge.country(entity), isState ? WEIGHT.name : ACTOR_WEIGHT);
  }
  add(outlet.country, OUTLET_WEIGHT);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const countries = new Map([...weights].map(([country, weight]) => [country, weight / total] as const));
  return { countries, certain, home: gatherHome(tokens, spans, index, knowledge, outlet.places) };
}
