import { expect, it } from 'vitest';
import { parseSource } from '../read-sources';
import { reviewSection } from './reviews';

const sectionOf = (text: string) => {
  const { source } = parseSource(text, 'f.yaml');
  return source && reviewSection([source]);
};

it('counts cards once, errors by kind', () => {
  const text = `reviews:
  - seed: 7
    cards: 50
    date: 2026-11-29
    wrong:
      - {id: person/a, error: date, what: A year too early., mended: true}
      - {id: person/a, error: role, what: Never a minister., mended: false}
      - {id: state/b, error: date, what: A day too late., mended: true}`;
  expect(sectionOf(text)).toContain('| 2026-11-29 | 7 | 2 of 50 (4.0 %) | date 2, role 1 | 2 of 3 |');
});

it('is silent before the first review', () => expect(sectionOf('reviews: []')).toBeUndefined());
