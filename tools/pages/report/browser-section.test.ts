import { describe, expect, it } from 'vitest';
import type { BrowserRun } from '../browser/run-browser';
import type { Baseline, Visit } from '../browser/visit-result';
import { browserSection } from './browser-section';

const baseline: Baseline = {
  requests: [],
  shifts: [{ loading: 0.2, loaded: 0 }],

  readability: { firstMs: 20, medianMs: 10, attempts: 0, textUtf16: 1000 },
  sheets: '2 and 0 adopted',
  elements: 100,
  textNodes: 100,
};
const visit: Visit = {
  status: 'annotated',
  takenForNews: true,
  marks: 5,
  found: 4,
  work: { extractMs: 28, paintMs: 2, updates: 0, updateMs: 0, longestMs: 28 },
  card: 'opened',
  differences: [],
  sheets: ['2 and 0 adopted', '2 and 0 adopted'],
  moved: 0,
  shifts: [{ loading: 0.2, loaded: 0 }],

  requests: [],
  errors: [],
};

function section(changes: { baseline?: Partial<Baseline>; visit?: Partial<Visit> }): string {
  const good = { id: 'good', baseline, visit };
  const other = { id: 'other', baseline: { ...baseline, ...changes.baseline }, visit: { ...visit, ...changes.visit } };
  const run: BrowserRun = {
    browser: 'Chromium 1',
    day: '2026-01-01',
    load: [1, 1],
    processors: 2,
    again: [],
    results: [good, other, { id: 'lost', problem: 'It hung.' }],
  };
  return browserSection(run, '');
}

describe('browserSection', () => {
  it.each([
    ['an error', { visit: { errors: ['TypeError: x'] } }, 'Not so, "no error": `other (TypeError: x)`.'],
    [
      'a changed page, without its words',
      { visit: { differences: ['card open: html at 120: A sentence => Another'] } },
      'Not so, "the page is the same at every step": `other (card open: html at 120)`.',
    ],
    ['a style sheet more', { visit: { sheets: ['3 and 0 adopted', '2 and 0 adopted'] } }, '`other (3 and 0 adopted, not 2 and 0 adopted)`'],
    [
      'a shift while it loads',
      { visit: { shifts: [0.5, 0.3].map((loading) => ({ loading, loaded: 0 })) } },
      'Not so, "nothing more shifts while it loads": `other (0.3000 at least, else 0.2000 at most)`',
    ],
    [
      'a shift once it is loaded',
      { visit: { shifts: [{ loading: 0.1, loaded: 0.002 }] } },
      'Not so, "nothing more shifts once it is loaded": `other (0.0020 at least, else 0.0000 at most)`',
    ],
    ['a request', { visit: { requests: ['https://a.example/x'] } }, 'Not so, "no request": `other (https://a.example/x)`'],
    ['a card that stays away', { visit: { card: 'did-not-open' as const } }, 'Not so, "a card opens and closes": `other (did-not-open)`'],
    ['a reader that never came', { visit: { status: 'no reader came' } }, 'Not so, "the reader ran and said so": `other (no reader came)`'],
  ])('names %s', (_, changes, words) => {
    expect(section(changes)).toContain(words);
    expect(section({})).not.toContain('Not so');
  });

  it('forgives what the browser does by itself', () =>
    expect(section({ baseline: { difference: 'html at 1' }, visit: { differences: ['painted: html at 1'] } })).not.toContain('Not so'));

  it('forgives a shift that does not come in every visit', () => {
    const text = section({ visit: { shifts: [0.3, 0.1, 0.1].map((loading) => ({ loading, loaded: 0 })) } });
    expect(text).not.toContain('Not so');
    expect(text).toContain('(1 of 2 pages), both are made again');
  });

  it('says nothing of shifts where the browser does not tell', () => {
    const text = section({ visit: { shifts: [] }, baseline: { shifts: [] } });
    expect(text).toContain('| nothing more shifts once it is loaded | 1 of 1 (100.0 %) |');
  });

  it('names pages that were not measured, and compares times', () => {
    const text = section({ visit: { work: { extractMs: 58, paintMs: 2, updates: 0, updateMs: 0, longestMs: 58 } } });
    expect(text).toContain('Not measured to the end: `lost (It hung.)`');
    expect(text).toContain('| a first parse, as cold as ours | 2.25 | 1.50 | 3.00 |');
    expect(text).toContain('Longest task of the reader over 50 ms: 1 of 2');
  });

  it('says where a build does not tell what it costs', () =>
    expect(section({ visit: { work: undefined } })).toContain('| a first parse, as cold as ours | 1.50 |'));
});
