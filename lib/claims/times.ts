import type { Word } from './words';

/** A time that a sentence names, resolved. */
export interface NamedTime {
  /** ISO 8601, possibly partial, or a range "from/to". */
  date: string;
  /** Word index. */
  at: number;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const DAY_MS = 86_400_000;

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const shifted = (day: string, days: number): string => isoDay(Date.parse(day) + days * DAY_MS);

function monthOf(word: Word | undefined): string | undefined {
  const lower = word?.lower.replace('.', '') ?? '';
  if (!word?.capital || lower.length < 3) return undefined;
  const index = MONTHS.findIndex((month) => month === lower || (lower.length <= 4 && lower !== 'may' && month.startsWith(lower)));
  return index < 0 ? undefined : String(index + 1).padStart(2, '0');
}

const dayOf = (word: Word | undefined): string | undefined =>
  word && /^(?:[12]?\d|3[01]|[1-9])$/.test(word.text) && word.text !== '0' ? word.text.padStart(2, '0') : undefined;
const yearOf = (word: Word | undefined): string | undefined => (word && /^(?:1[6-9]|20)\d\d$/.test(word.text) ? word.text : undefined);

/**
 * The times that a sentence names, resolved by the article's day: weekdays are the last ones up to that day, since news tell what has been;
 * "next" and "will" look forward. Without `day`, or with one less precise than a day, only dates that name their year are resolved.
 */
export function timesOf(words: readonly Word[], day: string | undefined): NamedTime[] {
  const exact = day !== undefined && day.length === 10 ? day : undefined;
  const times: NamedTime[] = [];
  const covered = new Set<number>();
  words.forEach((word, at) => {
    if (covered.has(at)) return;
    const full = fullDate(words, at, day);
    if (full) {
      for (let index = at; index < full.last; index++) covered.add(index);
      times.push({ date: full.date, at });
      return;
    }
    const relative = exact && relativeDate(words, at, exact);
    if (relative) times.push({ date: relative, at });
    else if (yearOf(word) && isYear(words, at)) times.push({ date: word.text, at });
  });
  return times;
}

/** "January 20, 2026", "20 January", "in March 2011", "in March". */
function fullDate(words: readonly Word[], at: number, day: string | undefined): { date: string; last: number } | undefined {
  const [one, two, three, four] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  const month = monthOf(one);
  if (month) {
    const monthDay = dayOf(two);
    const year = monthDay ? yearOf(three?.text === ',' ? four : three) : yearOf(two?.text === ',' || two?.lower === 'of' ? three : two);
    const last =
      at + 1 + (monthDay ? 1 : 0) + (year ? (three?.text === ',' || (!monthDay && (two?.text === ',' || two?.lower === 'of')) ? 2 : 1) : 0);
    const isDate =
      monthDay !== undefined ||
      year !== undefined ||
      /^(in|since|last|until|from|by|of|early|late|mid|this|after|before|during)$/.test(words[at - 1]?.lower ?? '');
    return isDate ? dated(month, monthDay, year, day, last) : undefined;
  }
  const monthDay = dayOf(one);
  const nextMonth = monthDay ? monthOf(two) : undefined;
  if (!nextMonth || !monthDay) return undefined;
  const year = yearOf(three);
  return dated(nextMonth, monthDay, year, day, at + (year ? 3 : 2));
}

/** Without a year the date is the last such one up to the article's day, give or take half a year ahead. */
function dated(month: string, monthDay: string | undefined, year: string | undefined, day: string | undefined, last: number) {
  const rest = monthDay ? `${month}-${monthDay}` : month;
  if (year) return { date: `${year}-${rest}`, last };
  if (!day || day.length < 7) return undefined;
  const articleYear = Number(day.slice(0, 4));
  const monthsAhead = Number(month) - Number(day.slice(5, 7));
  return { date: `${monthsAhead > 6 ? articleYear - 1 : monthsAhead < -9 ? articleYear + 1 : articleYear}-${rest}`, last };
}

function relativeDate(words: readonly Word[], at: number, day: string): string | undefined {
  const word = words[at];
  const [before, next, second] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  if (!word) return undefined;
  const weekday = word.capital ? WEEKDAYS.indexOf(word.lower) : -1;
  if (weekday >= 0) {
    const back = (new Date(day).getUTCDay() - weekday + 7) % 7;
    const isAhead = before === 'next' || words.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'will');
    return shifted(day, isAhead ? (7 - back) % 7 || 7 : before === 'last' && back === 0 ? -7 : -back);
  }
  if (word.lower === 'today' || word.lower === 'tonight') return day;
  if (word.lower === 'yesterday') return shifted(day, -1);
  if (word.lower === 'overnight') return `${shifted(day, -1)}/${day}`;
  if (before === 'last' && word.lower === 'night') return `${shifted(day, -1)}/${day}`;
  if (before === 'last' && word.lower === 'week') return `${shifted(day, -13)}/${shifted(day, -1)}`;
  if (before === 'last' && word.lower === 'year') return String(Number(day.slice(0, 4)) - 1);
  if (before === 'last' && word.lower === 'month') return shifted(`${day.slice(0, 7)}-01`, -1).slice(0, 7);
  const count =
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(word.lower) + 1 || Number(word.text);
  if (second !== 'ago' || !(count > 0 && count < 200)) return undefined;
  if (/^days?$/.test(next)) return shifted(day, -count);
  return /^years?$/.test(next) ? String(Number(day.slice(0, 4)) - count) : undefined;
}

/** A year, no number of four digits: something that dates stands before it. */
const isYear = (words: readonly Word[], at: number): boolean =>
  /^(in|since|until|till|by|from|of|during|after|before|early|late|mid|and|to|through|the|spring|summer|autumn|fall|winter|between)$/.test(
    words[at - 1]?.lower ?? '',
  ) || words[at - 1]?.text === '(';
