import { describe, expect, it } from 'vitest';
import { readTime } from './wikidata-time';

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';
const at = (time: unknown, precision: unknown, calendarmodel: unknown = GREGORIAN) => ({ time, precision, calendarmodel, timezone: 0 });

describe('a time of Wikidata', () => {
  it.each([
    ['a day', at('+2014-05-07T00:00:00Z', 11), '2014-05-07'],
    ['a month', at('+2014-05-00T00:00:00Z', 10), '2014-05'],
    ['a year', at('+2014-00-00T00:00:00Z', 9), '2014'],
    ['a year written as its first day', at('+2014-01-01T00:00:00Z', 9), '2014'],
    ['a month written as its first day', at('+2014-05-01T00:00:00Z', 10), '2014-05'],
    ['a second', at('+2014-05-07T13:14:15Z', 14), '2014-05-07'],
    ['said to be a day, but there is none in it', at('+2014-05-00T00:00:00Z', 11), '2014-05'],
    ['said to be a day, but there is only a year in it', at('+2014-00-00T00:00:00Z', 11), '2014'],
    ['a day that its month does not have', at('+2023-02-29T00:00:00Z', 11), '2023-02'],
    ['a leap day', at('+2024-02-29T00:00:00Z', 11), '2024-02-29'],
    ['a month that there is not', at('+2023-13-01T00:00:00Z', 11), '2023'],
    ['a decade', at('+1990-00-00T00:00:00Z', 8), undefined],
    ['a century', at('+1900-00-00T00:00:00Z', 7), undefined],
    ['before our era', at('-0044-03-15T00:00:00Z', 11), undefined],
    ['the year 0', at('+0000-00-00T00:00:00Z', 9), undefined],
    ['the year 79', at('+0079-10-24T00:00:00Z', 11), '0079-10-24'],
    ['a year of eleven digits, as older dumps write it', at('+00000002014-05-07T00:00:00Z', 11), '2014-05-07'],
    ['the far future', at('+12014-05-07T00:00:00Z', 11), undefined],
    ['billions of years ago', at('-13798000000-00-00T00:00:00Z', 3), undefined],
    // Washington and the October Revolution, as every encyclopedia has them in both calendars.
    ['a Julian day', at('+1732-02-11T00:00:00Z', 11, JULIAN), '1732-02-22'],
    ['another Julian day', at('+1917-10-25T00:00:00Z', 11, JULIAN), '1917-11-07'],
    ['a Julian leap day', at('+1700-02-29T00:00:00Z', 11, JULIAN), '1700-03-11'],
    ['a Julian month', at('+1732-02-00T00:00:00Z', 10, JULIAN), '1732'],
    ['a Julian year', at('+1732-00-00T00:00:00Z', 9, JULIAN), '1732'],
    ['no time', 'yesterday', undefined],
    ['nothing', null, undefined],
    ['a time without precision', at('+2014-05-07T00:00:00Z', undefined), undefined],
    ['a precision in words', at('+2014-05-07T00:00:00Z', '11'), undefined],
    ['a time that is no text', at(20140507, 11), undefined],
  ])('%s', (_, value, expected) => {
    expect(readTime(value)).toBe(expected);
  });
});
