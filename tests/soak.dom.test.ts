import { describe, expect, it } from 'vitest';
import { inspect } from '../tools/soak/inspect';
import { makeCase } from '../tools/soak/make-case';

/** A small slice of `npm run soak`: the newsstand's own pages, spoiled by chance, the same every time. */
const SOURCES = import.meta.glob<string>('../tools/newsstand/pages/*.html', { query: '?raw', import: 'default', eager: true });
const pages = Object.keys(SOURCES)
  .sort()
  .map((name) => ({ name, url: `https://news.example/world/2026/01/20/${name.replace(/\W+/g, '-')}` }));
const SEED = 7;
const CASES = 60;
/** What is larger is for the soak itself; UTF-16 code units. */
const MAX_SOURCE_UTF16 = 60_000;

function caseOf(number: number) {
  const { page, url, random, spoil, mutations } = makeCase(SEED, number, pages);
  return { number, url, random, html: spoil(SOURCES[page.name] ?? ''), what: mutations.join(', ') };
}

const cases = Array.from({ length: 2 * CASES }, (_, number) => caseOf(number))
  .filter(({ html }) => html.length < MAX_SOURCE_UTF16)
  .slice(0, CASES);

describe('pages spoiled by chance', () => {
  it(`are ${CASES} of ${pages.length}`, () => expect([cases.length, pages.length]).toEqual([CASES, 4]));

  it.each(cases)('case $number is read without harm: $what', ({ html, url, random }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(inspect(page, { url, random, now: new Date('2026-11-24T12:00:00Z'), compareMarkup: true }).problems).toEqual([]);
  });
});
