import type { Knowledge } from '../knowledge/knowledge';
import type { SpanIndex } from './span-index';
import type { Span } from './spot';
import type { Token } from './tokens';

/** "Athens, Ga." says which state the article is about as no name alone does. */
const PAIR_WEIGHT = 2;
/** So much of the evidence never decides: a single other name is no region. */
const NOTHING_KNOWN = 1.5;

interface Weights {
  divisions: Map<number, number>;
  countries: Map<number, number>;
  total: number;
}

/**
 * What the place names of an article say together about where it plays. Each spelling counts once, shared out over the places that it may
 * mean by how likely they are; a name's own share is taken off when it asks for itself.
 */
export class HomeEvidence {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly all: Weights,
    private readonly own: ReadonlyMap<string, Weights>,
  ) {}

  /** Share, 0 to 1, of the other names' evidence for the first-order division of a place. */
  divisionShare(place: number, span: Span): number {
    const division = this.knowledge.place(place)?.division ?? place;
    return this.share('divisions', division, span);
  }

  countryShare(place: number, span: Span): number {
    const country = this.knowledge.country(place);
    return country === undefined ? 0 : this.share('countries', country, span);
  }

  private share(which: 'divisions' | 'countries', key: number, span: Span): number {
    const own = this.own.get(surfaceOf(span));
    const total = this.all.total - (own?.total ?? 0);
    const weight = (this.all[which].get(key) ?? 0) - (own?.[which].get(key) ?? 0);
    return total <= 0 || weight <= 0 ? 0 : weight / (total + NOTHING_KNOWN);
  }
}

const surfaceOf = (span: Span): string => span.matches[0]?.surface ?? '';
const blank = (): Weights => ({ divisions: new Map(), countries: new Map(), total: 0 });

function add(weights: Weights, knowledge: Knowledge, place: number, amount: number): void {
  const division = knowledge.place(place)?.division ?? place;
  const country = knowledge.country(place);
  weights.divisions.set(division, (weights.divisions.get(division) ?? 0) + amount);
  if (country !== undefined) weights.countries.set(country, (weights.countries.get(country) ?? 0) + amount);
}

/** Gathers the evidence; linear in the number of names and of their meanings. */
export function gatherHome(tokens: readonly Token[], spans: readonly Span[], index: SpanIndex, knowledge: Knowledge): HomeEvidence {
  const all = blank();
  const own = new Map<string, Weights>();
  for (const span of spans) {
    const surface = surfaceOf(span);
    const places = span.matches.filter(({ entity, role }) => role === 'name' && knowledge.kind(entity) === 'place');
    if (places.length === 0) continue;
    const pair = tokens[span.last]?.gap === 'comma' ? index.startingAt(span.last) : undefined;
    const inside =
      pair && places.find(({ entity }) => pair.matches.some((container) => container.entity === knowledge.place(entity)?.division));
    if (!inside && own.has(surface)) continue;
    const mine = own.get(surface) ?? blank();
    own.set(surface, mine);
    if (inside) {
      // Counts for itself too: the pair has told what is meant.
      add(all, knowledge, inside.entity, PAIR_WEIGHT);
      all.total += PAIR_WEIGHT;
      continue;
    }
    const squares = places.map(({ entity, prior }) => (knowledge.prior(entity) * prior) ** 2);
    const sum = squares.reduce((total, square) => total + square, 0) || 1;
    for (const [index, { entity }] of places.entries()) {
      const amount = (squares[index] ?? 0) / sum;
      for (const weights of [all, mine]) add(weights, knowledge, entity, amount);
    }
    all.total++;
    mine.total++;
  }
  return new HomeEvidence(knowledge, all, own);
}
