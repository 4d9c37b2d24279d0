import { describe, expect, it } from 'vitest';
import { extractClaims } from '../extract-claims';
import { compareArticles } from './compare-articles';

const [ONE, TWO] = ['2026-01-20', '2026-01-21'];
const EVENT = 'The ferry Albatros sank off the coast of Norland in a storm, and the harbour master opened an inquiry into the ferry.';
const compare = (...reports: [day: string | undefined, words: string][]) =>
  compareArticles(
    reports.map(([day, words], index) => {
      const text = `${words} ${EVENT}`;
      return { id: `a${index}`, day, text, mentions: [], claims: extractClaims({ text, mentions: [], day }) };
    }),
    { place: () => undefined },
  );

describe('measures', () => {
  const bought = (price: string) => `The owner had bought the ferry Albatros for ${price} in a public auction.`;
  const verdictOf = (unit: string, ...texts: [string | undefined, string][]) =>
    compare(...texts).find(({ label, kind }) => kind === 'quantity' && label.startsWith(unit))?.verdict;

  it('align by their words', () => {
    const facets = compare(
      [ONE, bought('$14 million')],
      [ONE, bought('$16 million')],
      [ONE, 'Repairs of the harbour wall would cost $15 million, engineers said.'],
    );
    const money = facets.filter(({ label }) => label.startsWith('USD'));
    expect(money.map(({ verdict: said, cells }) => [said, cells.map(({ value }) => value)])).toEqual([
      ['conflict', ['USD 14 million', 'USD 16 million']],
    ]);
  });

  it.each([
    ['one time', 'conflict', [ONE, bought('$14 million')], [TWO, bought('$16 million')]],
    ['months apart', 'cannot-tell', [ONE, bought('$14 million')], ['2026-07-20', bought('$16 million')]],
    ['no dates', 'cannot-tell', [undefined, bought('$14 million')], [undefined, bought('$16 million')]],
    [
      'one article has both figures',
      undefined,
      [ONE, `${bought('$14 million')} The insurers paid $16 million for the wreck.`],
      [ONE, bought('$16 million')],
    ],
    [
      'another figure of the sentence differs too',
      'cannot-tell',
      [ONE, 'The owner had bought the ferry Albatros for $14 million and 20 percent of the shares in a public auction.'],
      [ONE, 'The owner had bought the ferry Albatros for $16 million and 30 percent of the shares in a public auction.'],
    ],
  ] as const)('%s: %s', (_, expected, a, b) => {
    const facet = verdictOf('USD', [a[0], a[1]], [b[0], b[1]]);
    expect(expected === undefined ? facet === 'agree' || facet === undefined : facet === expected).toBe(true);
  });

  it('count people whom nothing befell', () => {
    const march = (count: string) => `Police said ${count} protesters marched through the harbour of Arden against the ferry company.`;
    expect(verdictOf('protesters', [ONE, march('4,000')], [ONE, march('5,000')])).toBe('conflict');
    expect(verdictOf('protesters', [ONE, march('More than 4,000')], [ONE, march('5,000')])).toBe('agree');
    expect(verdictOf('protesters', [ONE, march('More than 400')], [ONE, march('5,000')])).toBeUndefined();
  });
});
