import type { Random } from '../tools/random';

/** How many there are of what others name. In a small dump fewer, so that it holds something else as well. */
export interface Shares {
  countries: number;
  offices: number;
  parties: number;
}
export const sharesOf = (entities: number): Shares => ({
  countries: Math.min(200, Math.ceil(entities / 20)),
  offices: Math.min(2_000, Math.ceil(entities / 20)),
  parties: Math.min(1_000, Math.ceil(entities / 40)),
});
/** The numbers of all entities, in this order: countries, offices, parties, others. */
export const startsOf = ({ countries, offices, parties }: Shares) => ({
  office: countries,
  party: countries + offices,
  other: countries + offices + parties,
});
/** Items begin here, clear of the classes' ids. */
const FIRST_ITEM = 200_000_000;

const PLACES = ['Q515', 'Q3957', 'Q532', 'Q486972', 'Q4022', 'Q8502', 'Q23442', 'Q41176'];
const BODIES = ['Q4830453', 'Q43229', 'Q3918', 'Q327333', 'Q11032', 'Q476028'];

export const item = (number: number): string => `Q${FIRST_ITEM + number}`;

/** Small numbers are the frequent ones, as names and parties are: the square of an even draw. */
export const oftenLow = (random: Random, below: number): number => Math.floor(below * random.next() ** 2);

const hash = (random: Random): string =>
  Array.from({ length: 5 }, () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

type Json = Record<string, unknown>;

function snak(random: Random, property: string, type: string, value: unknown): Json {
  return { snaktype: 'value', property, hash: hash(random), datavalue: { value, type }, datatype: type };
}
export const entitySnak = (random: Random, property: string, id: string): Json =>
  snak(random, property, 'wikibase-entityid', { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id });
function timeSnak(random: Random, property: string, year: number): Json {
  const isDay = random.chance(0.6);
  const time = isDay ? `+${year}-0${1 + random.below(9)}-1${random.below(10)}T00:00:00Z` : `+${year}-00-00T00:00:00Z`;
  const calendarmodel = 'http://www.wikidata.org/entity/Q1985727';
  return snak(random, property, 'time', { time, timezone: 0, before: 0, after: 0, precision: isDay ? 11 : 9, calendarmodel });
}
export const stringSnak = (random: Random, property: string, value: string): Json => snak(random, property, 'string', value);

export function claim(random: Random, id: string, mainsnak: Json, qualifiers?: Record<string, Json[]>): Json {
  return {
    mainsnak,
    type: 'statement',
    ...(qualifiers ? { qualifiers, 'qualifiers-order': Object.keys(qualifiers) } : {}),
    id: `${id}$${hash(random).slice(0, 36)}`,
    rank: random.chance(0.03) ? 'deprecated' : random.chance(0.1) ? 'preferred' : 'normal',
    references: [{ hash: hash(random), snaks: { P248: [entitySnak(random, 'P248', 'Q36578')] }, 'snaks-order': ['P248'] }],
  };
}

/** From a year on, with an end more often than not; some ends are only known to be. */
function since(random: Random, year: number): Record<string, Json[]> {
  const end = random.chance(0.65) ? [timeSnak(random, 'P582', Math.min(2026, year + 1 + random.below(9)))] : [];
  const unknown = end.length === 0 && random.chance(0.1) ? [{ snaktype: 'somevalue', property: 'P582', hash: hash(random) }] : [];
  const ends = [...end, ...unknown];
  return { P580: [timeSnak(random, 'P580', year)], ...(ends.length > 0 ? { P582: ends } : {}) };
}

export type Claims = Record<string, Json[]>;

export function personClaims(random: Random, id: string, shares: Shares): Claims {
  const { office, party } = startsOf(shares);
  const link = (property: string, to: number, qualifiers?: Record<string, Json[]>) =>
    claim(random, id, entitySnak(random, property, item(to)), qualifiers);
  const born = 1900 + random.below(105);
  const offices = random.chance(0.15) ? 1 + random.below(4) : 0;
  return {
    P31: [claim(random, id, entitySnak(random, 'P31', 'Q5'))],
    P569: [claim(random, id, timeSnak(random, 'P569', born))],
    ...(born < 1945 ? { P570: [claim(random, id, timeSnak(random, 'P570', Math.min(2026, born + 50 + random.below(45))))] } : {}),
    P27: [link('P27', oftenLow(random, shares.countries))],
    ...(offices > 0
      ? {
          P39: Array.from({ length: offices }, () =>
            link('P39', office + oftenLow(random, shares.offices), since(random, born + 30 + random.below(30))),
          ),
          P102: [link('P102', party + oftenLow(random, shares.parties))],
        }
      : {}),
    P106: [claim(random, id, entitySnak(random, 'P106', 'Q82955'))],
    P735: [claim(random, id, entitySnak(random, 'P735', 'Q4925477'))],
  };
}

export function placeClaims(random: Random, id: string, shares: Shares): Claims {
  const point = {
    latitude: random.next() * 170 - 85,
    longitude: random.next() * 360 - 180,
    altitude: null,
    precision: 0.0001,
    globe: 'http://www.wikidata.org/entity/Q2',
  };
  return {
    P31: [claim(random, id, entitySnak(random, 'P31', random.pick(PLACES)))],
    P17: [claim(random, id, entitySnak(random, 'P17', item(oftenLow(random, shares.countries))))],
    P625: [claim(random, id, snak(random, 'P625', 'globecoordinate', point))],
    P1082: [claim(random, id, snak(random, 'P1082', 'quantity', { amount: `+${1 + oftenLow(random, 2_000_000)}`, unit: '1' }))],
    P1566: [claim(random, id, stringSnak(random, 'P1566', String(1 + random.below(12_000_000))))],
  };
}

export function bodyClaims(random: Random, id: string, number: number, entities: number): Claims {
  const shares = sharesOf(entities);
  const { party, other } = startsOf(shares);
  const person = () => item(other + random.below(Math.max(1, entities - other)));
  const isParty = number >= party && number < other;
  return {
    P31: [claim(random, id, entitySnak(random, 'P31', isParty ? 'Q7278' : random.pick(BODIES)))],
    P17: [claim(random, id, entitySnak(random, 'P17', item(oftenLow(random, shares.countries))))],
    P488: Array.from({ length: random.below(4) }, () =>
      claim(random, id, entitySnak(random, 'P488', person()), since(random, 1960 + random.below(60))),
    ),
    ...(random.chance(0.2) ? { P749: [claim(random, id, entitySnak(random, 'P749', item(other + random.below(entities))))] } : {}),
  };
}

export function countryClaims(random: Random, id: string, number: number, shares: Shares): Claims {
  const code = String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26));
  return {
    ...placeClaims(random, id, shares),
    P31: [claim(random, id, entitySnak(random, 'P31', 'Q3624078'))],
    P297: [claim(random, id, stringSnak(random, 'P297', code))],
    P1906: [claim(random, id, entitySnak(random, 'P1906', item(startsOf(shares).office + number)))],
  };
}

export function officeClaims(random: Random, id: string, number: number, shares: Shares): Claims {
  const owner = item((number - startsOf(shares).office) % shares.countries);
  return {
    P31: [claim(random, id, entitySnak(random, 'P31', 'Q294414'))],
    P1001: [claim(random, id, entitySnak(random, 'P1001', owner))],
  };
}
