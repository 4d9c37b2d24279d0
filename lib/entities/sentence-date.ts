import type { Token } from './tokens';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const monthNumber = (word: string): string | undefined => {
  const lower = word.toLowerCase().replace('.', '');
  const index = MONTHS.findIndex(
    (month) => month === lower || (lower.length >= 3 && lower !== 'may' && month.startsWith(lower) && lower.length <= 4),
  );
  return index < 0 ? undefined : String(index + 1).padStart(2, '0');
};
const dayNumber = (word: string | undefined): string | undefined =>
  word && /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(word) ? word.replace(/\D/g, '').padStart(2, '0') : undefined;

/**
 * The dates that a sentence itself names: "in 1993", "in March 2011", "on 8 December 2024", "December 8, 2024", and, by the article's day,
 * "in March", "last March", "last year". As partial ISO dates, those of another time than `articleDay` only; those to come as well.
 */
export function datesOf(tokens: readonly Token[], articleDay: string): string[] {
  const dates: string[] = [];
  tokens.forEach((_, index) => {
    const date = yearAt(tokens, index) ?? monthAt(tokens, index, articleDay) ?? lastYearAt(tokens, index, articleDay);
    if (date) dates.push(date);
  });
  return dates.filter((date) => date !== articleDay.slice(0, date.length));
}

/** Is a date before the article's own? A partial one that holds the article's day is not. */
export const isPast = (date: string, articleDay: string): boolean => date < articleDay.slice(0, date.length);

function yearAt(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  if (!token || !/^(?:1[6-9]|20)\d\d$/.test(token.text)) return undefined;
  const [one, two] = [tokens[index - 1], tokens[index - 2]];
  const month = one && monthNumber(one.text);
  const afterDay = two && dayNumber(one?.text) && monthNumber(two.text);
  // A number before nothing that dates ("2024 prisoners", "number 2011") is a number.
  const dated =
    month ||
    afterDay ||
    (one &&
      /^(?:in|since|until|till|by|from|of|during|after|before|early|late|mid|and|to|through|the|spring|summer|autumn|fall|winter|between)$/i.test(
        one.text,
      )) ||
    token.gap === 'other' ||
    token.gap === 'hyphen';
  // "who has ruled since 2000", "born in 1965": not the time that the sentence speaks of.
  if (!dated || /^(?:since|born)$/i.test(one?.text ?? '') || (one?.text === 'in' && two?.text === 'born')) return undefined;
  const date = month ? [token.text, month, dayNumber(two?.text)] : afterDay ? [token.text, afterDay, dayNumber(one?.text)] : [token.text];
  return date.filter(Boolean).join('-');
}

/** "in March", "last November": the latest such month before the article's. */
function monthAt(tokens: readonly Token[], index: number, articleDay: string): string | undefined {
  const token = tokens[index];
  if (!token?.capital || articleDay.length < 7 || !/^(?:in|last)$/i.test(tokens[index - 1]?.text ?? '')) return undefined;
  // "in March 2011" has its year.
  if (/^(?:1[6-9]|20)\d\d$/.test(tokens[index + 1]?.text ?? '')) return undefined;
  const month = monthNumber(token.text);
  if (!month) return undefined;
  const year = Number(articleDay.slice(0, 4)) - (month <= articleDay.slice(5, 7) ? 0 : 1);
  return `${year}-${month}`;
}

function lastYearAt(tokens: readonly Token[], index: number, articleDay: string): string | undefined {
  if (tokens[index]?.text !== 'year' || tokens[index - 1]?.text.toLowerCase() !== 'last') return undefined;
  return String(Number(articleDay.slice(0, 4)) - 1);
}
