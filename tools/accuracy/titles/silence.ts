import { TITLE_WORDS } from '../../../lib/entities/title-words';
import type { TitleMention } from './title-mentions';

/** Words that stand before names and are no office. */
const NO_OFFICE = new Set(
  'mr mrs ms dr prof sir lord lady father rev coach captain capt col colonel gen lt maj judge prince princess'.split(' '),
);
const WORDS = [...TITLE_WORDS, 'adviser', 'prosecutor', 'premiers', 'presidents', 'senators']
  .filter((word) => !NO_OFFICE.has(word))
  .join('|');
const BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${WORDS})\\.?(?:-elect)?,? (?:\\S+ )?$`, 'iu');
const BEHIND = new RegExp(`^(?:['’]s)?,? (?:\\S+ ){0,6}(?:${WORDS})(?![\\p{L}])`, 'iu');
/** UTF-16 code units around a name in which a title may stand. */
const [LEFT, RIGHT] = [60, 90];
/** So many are read, drawn by the hash of their places. */
const COUNT = 200;

const around = ({ article: { text }, mention: { start, end } }: TitleMention): [string, string] => [
  text.slice(Math.max(0, start - LEFT), start).replace(/\s+/g, ' '),
  text.slice(end, end + RIGHT).replace(/\s+/g, ' '),
];

/** Is there a word for an office near a name, whether or not it is the person's? */
export function isNearTitle(found: TitleMention): boolean {
  const [before, behind] = around(found);
  return BEFORE.test(before) || BEHIND.test(behind);
}

/** A seeded sample of people beside words for an office: one for each person and wording, so that not all of them are one president. */
export function drawNearTitles(people: readonly TitleMention[]): TitleMention[] {
  const seen = new Set<string>();
  const distinct = people.filter((found) => {
    const [before, behind] = around(found);
    const words = BEFORE.test(before) ? before.split(' ').slice(-3).join(' ') : behind.split(' ').slice(0, 5).join(' ');
    const key = `${found.mention.id} ${words.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
  return distinct.sort((a, b) => (a.place < b.place ? -1 : 1)).slice(0, COUNT);
}
