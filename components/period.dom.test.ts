import '../tests/dom/catalogue-i18n';
import { describe, expect, it } from 'vitest';
import { formatDate, plural, t } from './i18n';
import { type Dated, periodText, type Tense } from './period';

describe('dates', () => {
  it.each([
    ['2024-12-08', '8 December 2024'],
    ['2024-12', 'December 2024'],
    ['2024', '2024'],
    ['soon', 'soon'],
    ['2024-99-99', '2024-99-99'],
  ])('%s is written %s', (date, written) => expect(formatDate(date)).toBe(written));

  it('are short in lists', () => expect(formatDate('2024-12-08', 'short')).toBe('8 Dec 2024'));
});

describe('periods', () => {
  const checked = '2026-01-31';
  const cases: [Omit<Dated, 'checked'>, Tense, string][] = [
    [{ from: '2000-07-17', to: '2024-12-08' }, 'past', '17 July 2000 to 8 December 2024'],
    [{ from: '2025-01-29', to: '2026' }, 'now', '29 January 2025 to 2026'],
    [{ from: '2015' }, 'now', 'since 2015'],
    [{}, 'now', ''],
    [{ to: '2024' }, 'past', 'until 2024'],
    [{ from: '2015' }, 'past', 'from 2015, end not known'],
    [{}, 'past', 'ended, date not known'],
    [{ from: '2027' }, 'future', 'only from 2027'],
    [{}, 'future', 'later than this date'],
    [{ from: '2015' }, 'unknown', 'from 2015; not known after 31 January 2026'],
    [{}, 'unknown', 'not known after 31 January 2026'],
  ];
  it.each(cases)('%j, %s: "%s"', (dates, tense, expected) => expect(periodText({ ...dates, checked }, tense)).toBe(expected));
});

describe('messages', () => {
  it('follow the number', () => expect([plural('sources', 1), plural('sources', 1200)]).toEqual(['1 source', '1,200 sources']));

  it('read before are still there when the extension is gone', () => {
    const known = t('failure_disconnected');
    const api: { getMessage: unknown } = Reflect.get(globalThis, 'chrome').i18n;
    const { getMessage } = api;
    api.getMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect([t('failure_disconnected'), t('life_born', 'x')]).toEqual([known, '']);
    api.getMessage = getMessage;
  });
});
