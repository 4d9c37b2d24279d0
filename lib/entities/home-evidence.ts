import type { Knowledge } from '../knowledge/knowledge';
import type { NameMatch } from '../knowledge/name-match';
import { SurfaceFlag } from '../knowledge/pack-content';
import type { SpanIndex } from './span-index';
import type { Span } from './spot';
import type { Token } from './tokens';

/** "Athens, Ga." says which state the article is about as no name alone does. */
const PAIR_WEIGHT = 2;
/** "Clinton" and "Orange" are towns, and more often something else. */
const DOUBTFUL_WEIGHT = 0.4;
/** So much of the evidence never decides: a single other name is no region. */
const NOTHING_KNOWN = 1.5;
/** Names are shared out anew by what the others say; a third time changes nothing. */
const ROUNDS = 2;
/** How likely a namesake is that lies in no division and in no country that the other names speak for. */
const ELSEWHERE = 0.05;
const SAME_COUNTRY = 0.3;

interface Weights {
  divisions: Map<number, number>;
  countries: Map<number, number>;
  total: number;
}

interface Meaning {
  division: number;
  country: number | undefined;
  prior: number;
  /** Its part of what the spelling counts. */
  amount: number;
}

/** What one spelling may mean, and how much it counts. */
interface Ballot {
  weight: number;
  meanings: Meaning[];
}

/**
 * What the place names of an article say together about where it plays. Each spelling counts once, shared out over the places that it may
 * mean by how likely they are, at first by their size and then by what the other spellings say; a name's own share is taken off when it
 * asks for itself.
 */
export class HomeEvidence {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly all: Weights,
    private readonly ballots: ReadonlyMap<string, Ballot>,
  ) {}

  /** Share, 0 to 1, of the other names' evidence for the first-order division of a place. */
  divisionShare(place: number, span: Span): number {
    return divisionShareOf(divisionOf(this.knowledge, place), this.all, this.ballots.get(surfaceOf(span)));
  }

  countryShare(place: number, span: Span): number {
    const country = this.knowledge.country(place);
    return country === undefined ? 0 : countryShareOf(country, this.all, this.ballots.get(surfaceOf(span)));
  }
}

const surfaceOf = (span: Span): string => span.matches[0]?.surface ?? '';
const divisionOf = (knowledge: Knowledge, place: number): number => knowledge.place(place)?.division ?? place;

function divisionShareOf(division: number, { divisions, total }: Weights, own: Ballot | undefined): number {
  let weight = divisions.get(division) ?? 0;
  if (weight === 0) return 0;
  for (const meaning of own?.meanings ?? []) if (meaning.division === division) weight -= meaning.amount;
  return shareOf(weight, total - (own?.weight ?? 0));
}

function countryShareOf(country: number, { countries, total }: Weights, own: Ballot | undefined): number {
  let weight = countries.get(country) ?? 0;
  if (weight === 0) return 0;
  for (const meaning of own?.meanings ?? []) if (meaning.country === country) weight -= meaning.amount;
  return shareOf(weight, total - (own?.weight ?? 0));
}

/** What is left of rounding is no evidence. */
const NO_WEIGHT = 1e-9;
const shareOf = (weight: number, total: number): number => (weight <= NO_WEIGHT ? 0 : weight / (total + NOTHING_KNOWN));

function add({ divisions, countries }: Weights, division: number, country: number | undefined, amount: number): void {
  divisions.set(division, (divisions.get(division) ?? 0) + amount);
  if (country !== undefined) countries.set(country, (countries.get(country) ?? 0) + amount);
}

/**
 * Gathers the evidence; linear in the number of names and of their meanings.
 * @param outlet places in the name of who published it
 */
export function gatherHome(
  tokens: readonly Token[],
  spans: readonly Span[],
  index: SpanIndex,
  knowledge: Knowledge,
  outlet: readonly Span[],
): HomeEvidence {
  /** "City, State" counts for itself too: the pair has told what is meant. */
  const pairs: Weights = { divisions: new Map(), countries: new Map(), total: 0 };
  const ballots = new Map<string, Ballot>();
  for (const span of spans) {
    const surface = surfaceOf(span);
    const places = placesOf(span, knowledge);
    if (places.length === 0) continue;
    const pair = tokens[span.last]?.gap === 'comma' ? index.startingAt(span.last) : undefined;
    const inside =
      pair && places.find(({ entity }) => pair.matches.some((container) => container.entity === knowledge.place(entity)?.division));
    if (inside) {
      add(pairs, divisionOf(knowledge, inside.entity), knowledge.country(inside.entity), PAIR_WEIGHT);
      pairs.total += PAIR_WEIGHT;
    }
    if (!ballots.has(surface)) ballots.set(surface, inside ? { weight: 0, meanings: [] } : ballotOf(places, knowledge));
  }
  for (const span of outlet) {
    const ballot = ballotOf(placesOf(span, knowledge), knowledge);
    if (!ballots.has(surfaceOf(span))) ballots.set(surfaceOf(span), ballot);
  }
  let all = count(pairs, ballots, undefined);
  for (let round = 1; round < ROUNDS; round++) all = count(pairs, ballots, all);
  return new HomeEvidence(knowledge, all, ballots);
}

const placesOf = ({ matches }: Span, knowledge: Knowledge): NameMatch[] =>
  matches.filter(({ entity, role }) => role === 'name' && knowledge.kind(entity) === 'place');

function ballotOf(places: readonly NameMatch[], knowledge: Knowledge): Ballot {
  const flags = places[0]?.flags ?? 0;
  const isDoubtful = (flags & (SurfaceFlag.commonWord | SurfaceFlag.personName)) !== 0;
  const meanings = places.map(({ entity, prior }) => ({
    division: divisionOf(knowledge, entity),
    country: knowledge.country(entity),
    prior: (knowledge.prior(entity) * prior) ** 2,
    amount: 0,
  }));
  return { weight: isDoubtful ? DOUBTFUL_WEIGHT : 1, meanings };
}

/** Shares all spellings out, by size alone or, where there are weights of an earlier round, by these as well. */
function count(pairs: Weights, ballots: ReadonlyMap<string, Ballot>, before: Weights | undefined): Weights {
  const all = { divisions: new Map(pairs.divisions), countries: new Map(pairs.countries), total: pairs.total };
  for (const ballot of ballots.values()) {
    shareOut(ballot, before);
    for (const { division, country, amount } of ballot.meanings) add(all, division, country, amount);
    all.total += ballot.weight;
  }
  return all;
}

function shareOut(ballot: Ballot, before: Weights | undefined): void {
  const { meanings, weight } = ballot;
  const [only] = meanings;
  if (only && meanings.length === 1) {
    only.amount = weight;
    return;
  }
  const amounts = meanings.map(({ prior, division, country }) => {
    if (before === undefined) return prior;
    const near = country === undefined ? 0 : countryShareOf(country, before, ballot);
    // Where the country has nothing of it, no division of it has.
    return prior * (ELSEWHERE + (near === 0 ? 0 : SAME_COUNTRY * near + divisionShareOf(division, before, ballot)));
  });
  const sum = amounts.reduce((total, amount) => total + amount, 0) || 1;
  for (const [index, meaning] of meanings.entries()) meaning.amount = (weight * (amounts[index] ?? 0)) / sum;
}
