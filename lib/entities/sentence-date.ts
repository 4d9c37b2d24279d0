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
 * The past dates that a sentence itself names: "in 1993", "in March 2011", "on 8 December 2024", "December 8, 2024". As partial
 * ISO dates, those before `articleDay` only: a date to come does not say when a title was held.
 */
export function pastDatesOf(tokens: readonly Token[], articleDay: string): string[] {
  const dates: string[] = [];
  tokens.forEach((token, index) => {
    if (!/^(?:1[6-9]|20)\d\d$/.test(token.text)) return;
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
    if (!dated || /^(?:since|born)$/i.test(one?.text ?? '') || (one?.text === 'in' && two?.text === 'born')) return;
    const date = month ? [token.text, month, dayNumber(two?.text)] : afterDay ? [token.text, afterDay, dayNumber(one?.text)] : [token.text];
    dates.push(date.filter(Boolean).join('-'));
  });
  return dates.filter((date) => date < articleDay.slice(0, date.length));
}
