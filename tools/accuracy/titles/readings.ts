import { contradicts } from '../../../lib/entities/contradicts';
import type { TitleCheck } from '../../../lib/entities/mention';
import type { Recogniser } from '../../../lib/entities/names/recogniser-file';
import type { Knowledge } from '../../../lib/knowledge/knowledge';
import type { DatedText } from './dated-texts';
import { shortHash, type TitleMention, titleMentions } from './title-mentions';

/** News of the day hardly ever gives a wrong title, so each article is read as of another day as well: there many do not fit. */
export const READINGS = [
  { name: 'own day', years: 0 },
  { name: 'five years later', years: 5 },
  { name: 'five years earlier', years: -5 },
] as const;
export type ReadingName = (typeof READINGS)[number]['name'];
/** Nothing later is asked: the files were checked until about then. */
const LATEST = '2026-01-15';
/** So many verdicts of one kind are read, drawn by their hash; all where there are fewer. */
const MOST_READ = 300;

/** A verdict against a title. `key` is a hash of place and verdict: what was judged by reading, without its words. */
export interface AgainstTitle extends TitleMention {
  check: TitleCheck;
  key: string;
}

export interface Reading {
  name: ReadingName;
  counts: Record<TitleCheck['verdict'], number>;
  /** Those that are to be judged by reading. */
  toRead: AgainstTitle[];
  /** Titles that fit on the article's own day and do not on this one, by the record alone, and how many of them are found. */
  changed: { all: number; found: number };
  /** All known people of the articles. */
  people: TitleMention[];
}

/** The day so many years away from an article's own. */
function dayAway(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return years > 0 && moved > LATEST ? LATEST : moved;
}

export function readAll(texts: readonly DatedText[], knowledge: Knowledge, recogniser: Recogniser | undefined): Reading[] {
  const own = new Map<string, TitleCheck>();
  const placeIn = ({ article, mention }: TitleMention) => `${article.set} ${article.id} ${mention.start} ${mention.id}`;
  return READINGS.map(({ name, years }) => {
    const counts = { consistent: 0, ended: 0, 'not-begun': 0, never: 0, unknown: 0 };
    const changed = { all: 0, found: 0 };
    const people: TitleMention[] = [];
    const against: AgainstTitle[] = [];
    for (const article of texts) {
      for (const found of titleMentions(article, knowledge, recogniser, dayAway(article.day, years))) {
        const { check, mention } = found;
        people.push(found);
        if (check) counts[check.verdict]++;
        if (years === 0 && check?.verdict === 'consistent' && check.asOf === article.day) own.set(placeIn(found), check);
        const fitted = years === 0 ? undefined : own.get(placeIn(found));
        if (fitted && hasChanged(knowledge, mention.id ?? '', fitted, found.day)) {
          changed.all++;
          if (check && contradicts(check)) changed.found++;
        }
        if (check && contradicts(check)) against.push({ ...found, check, key: shortHash(found.place, check.verdict) });
      }
    }
    return { name, counts, changed, people, toRead: drawn(against) };
  });
}

/** Does the record say that the person had left the office by that day, or not yet come to it, with no term that is open? */
function hasChanged(knowledge: Knowledge, person: string, { office }: TitleCheck, day: string): boolean {
  const roles = (knowledge.detail(knowledge.find(person) ?? -1)?.roles ?? []).filter((role) => role.office === office);
  const completeFrom = knowledge.detail(knowledge.find(office ?? '') ?? -1)?.completeFrom;
  const known = completeFrom !== undefined && completeFrom <= day;
  return known && roles.every(({ from, to }) => (to !== undefined && to < day) || (from !== undefined && from > day));
}

function drawn(against: readonly AgainstTitle[]): AgainstTitle[] {
  const kinds = new Map<string, AgainstTitle[]>();
  for (const one of against) kinds.set(one.check.verdict, [...(kinds.get(one.check.verdict) ?? []), one]);
  return [...kinds.values()].flatMap((all) => all.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, MOST_READ));
}
