import { expect, it } from 'vitest';
import { likelyCause } from './likely-cause';
import type { Timed } from './timed';

function timed({ elements = 100, attempts = 0, first = 20 } = {}): Timed {
  const readability = { firstMs: first, medianMs: first, attempts, textUtf16: 1000 };
  const baseline = { requests: [], shifts: [], readability, sheets: '', elements, textNodes: 100 };
  const seen = {
    status: 'annotated',
    takenForNews: true,
    marks: 5,
    found: 5,
    card: 'opened' as const,
    differences: [],
    sheets: [],
    moved: 0,
  };
  return {
    page: { id: 'x', baseline, visit: { ...seen, shifts: [], requests: [], errors: [] } },
    mine: 30,
    first,
    median: first,
  };
}
const all = [timed(), timed(), timed()];

it.each([
  ['retries', timed({ attempts: 2 }), 'readability tries 3 times'],
  ['size', timed({ elements: 1000 }), "10 times the median's elements"],
  ['both', timed({ elements: 400, attempts: 1 }), "readability tries 2 times; 4 times the median's elements"],
  ['a quick readability', timed({ first: 5 }), 'readability was quick, and what is fixed weighs more'],
  ['none', timed(), 'nothing in the page'],
])('%s', (_, one, cause) => expect(likelyCause(one, all)).toBe(cause));
