import { mulberry32, type Random, seedOf } from '../tools/random';
import {
  bodyClaims,
  type Claims,
  claim,
  countryClaims,
  entitySnak,
  item,
  officeClaims,
  oftenLow,
  personClaims,
  placeClaims,
  sharesOf,
  startsOf,
  stringSnak,
} from './sample-claims';

/**
 * An invented dump of Wikidata in the real format, always the same for the same seed: people with offices and parties, bodies with heads, places, offices,
 * countries, and about half of what nobody asks for, as in the real one. Each entity is made from its own seed, so any line can be made by itself.
 */
const SEED = 20261129;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ru', 'ar', 'zh', 'ja', 'pl', 'nl', 'sv', 'pt', 'uk', 'fa', 'tr', 'he', 'cs', 'fi', 'ko'];
const START = [
  'Ba',
  'Ce',
  'Do',
  'El',
  'Fa',
  'Gri',
  'Ha',
  'Is',
  'Jo',
  'Ka',
  'Lu',
  'Ma',
  'Ni',
  'Os',
  'Pe',
  'Ra',
  'Sa',
  'Ta',
  'Ul',
  'Vi',
  'Wo',
  'Ya',
  'Ze',
];
const MIDDLE = ['ba', 'cha', 'den', 'ga', 'hi', 'ka', 'lo', 'mi', 'na', 'po', 'ri', 'sha', 'te', 'va', 'zu'];
const END = ['d', 'k', 'l', 'n', 'r', 's', 't', 'in', 'ov', 'ez', 'ski', 'sen', 'ia', 'o'];
const OTHERS = ['Q13442814', 'Q4167410', 'Q11424', 'Q523', 'Q318', 'Q16521', 'Q482994', 'Q4167836'];

const wordOf = (seed: number, syllables: number): string => {
  const random = mulberry32(seedOf(SEED, seed));
  return random.pick(START) + Array.from({ length: syllables }, () => random.pick(MIDDLE)).join('') + random.pick(END);
};
const givenName = (random: Random): string => wordOf(10_000_000 + oftenLow(random, 400), 0);
const familyName = (random: Random): string => wordOf(20_000_000 + oftenLow(random, 60_000), 1);
const placeName = (random: Random): string => wordOf(30_000_000 + oftenLow(random, 90_000), 2);

type Making = { name: string; description: string; claims: Claims; aliases: string[] };

function making(random: Random, id: string, number: number, entities: number): Making {
  const shares = sharesOf(entities);
  const starts = startsOf(shares);
  if (number < starts.office)
    return { name: placeName(random), description: 'invented country', claims: countryClaims(random, id, number, shares), aliases: [] };
  if (number < starts.party)
    return {
      name: `Minister of ${placeName(random)}`,
      description: 'invented office',
      claims: officeClaims(random, id, number, shares),
      aliases: [],
    };
  const draw = number < starts.other ? 0.3 : random.next();
  if (draw < 0.27) {
    const [given, family] = [givenName(random), familyName(random)];
    const aliases = random.chance(0.3) ? [`${given} ${givenName(random)} ${family}`] : [];
    return {
      name: `${given} ${family}`,
      description: `invented person, born in ${placeName(random)}`,
      claims: personClaims(random, id, shares),
      aliases,
    };
  }
  if (draw < 0.35)
    return {
      name: `${placeName(random)} Union`,
      description: 'invented body',
      claims: bodyClaims(random, id, number, entities),
      aliases: [],
    };
  if (draw < 0.5)
    return {
      name: placeName(random),
      description: `invented place in ${placeName(random)}`,
      claims: placeClaims(random, id, shares),
      aliases: [],
    };
  const claims = {
    P31: [claim(random, id, entitySnak(random, 'P31', random.pick(OTHERS)))],
    P1476: [claim(random, id, stringSnak(random, 'P1476', placeName(random)))],
  };
  return { name: `On the ${placeName(random)} of ${placeName(random)}`, description: 'invented article', claims, aliases: [] };
}

/** How many pages there are: most entities have none to two, few have many. */
const pagesOf = (random: Random): number => Math.min(250, Math.floor(0.7 * (random.next() + 1e-6) ** -0.8));

/** One line of the dump, without its comma. */
function sampleEntity(number: number, entities: number): string {
  const random = mulberry32(seedOf(SEED, number));
  const id = item(number);
  const pages = number < startsOf(sharesOf(entities)).other ? 20 + random.below(100) : pagesOf(random);
  const { name, description, claims, aliases } = making(random, id, number, entities);
  const spoken = LANGUAGES.slice(0, 1 + Math.min(LANGUAGES.length - 1, pages + random.below(4)));
  const inAll = (value: string) => Object.fromEntries(spoken.map((language) => [language, { language, value }]));
  const sitelinks = Array.from({ length: pages }, (_, page) => {
    const site = page === 0 ? 'enwiki' : `${LANGUAGES[page % LANGUAGES.length]}wiki${page < LANGUAGES.length ? '' : page}`;
    return [site, { site, title: name, badges: [] }] as const;
  });
  return JSON.stringify({
    type: 'item',
    id,
    labels: inAll(name),
    descriptions: inAll(description),
    aliases: aliases.length > 0 ? { en: aliases.map((value) => ({ language: 'en', value })) } : {},
    claims,
    sitelinks: Object.fromEntries(sitelinks),
    pageid: number + 1,
    ns: 0,
    title: id,
    lastrevid: 1_900_000_000 + number,
    modified: `2026-0${1 + random.below(8)}-1${random.below(10)}T12:00:00Z`,
  });
}

/** The whole dump in pieces of about a megabyte. */
export function* sampleDump(entities: number): Generator<string> {
  let piece = '[\n';
  for (let number = 0; number < entities; number++) {
    piece += `${sampleEntity(number, entities)}${number + 1 < entities ? ',' : ''}\n`;
    if (piece.length < 1_000_000) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}]\n`;
}
