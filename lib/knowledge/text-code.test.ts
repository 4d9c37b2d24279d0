import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, encodeTexts, expansions } from './text-code';

const roundTrip = (values: unknown[]): unknown[] => {
  const { pairs, encoded } = encodeTexts(values.map((value) => JSON.stringify(value)));
  const table = expansions(pairs);
  return encoded.map((bytes) => JSON.parse(decodeText(bytes, table)));
};

describe('coded texts', () => {
  it('come back as they were, each by itself', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const plain = values.map((value) => JSON.parse(JSON.stringify(value)));
        expect(roundTrip(plain)).toEqual(plain);
      }),
      // Each learns its pairs anew.
      { numRuns: 25 },
    );
  });

  it('come back where they repeat themselves without end', () => {
    const endless = ['-'.repeat(5_000), 'ab'.repeat(9_000)];
    expect(roundTrip(endless)).toEqual(endless);
  });

  it('take less than half where they resemble one another', () => {
    const texts = Array.from({ length: 400 }, (_, index) =>
      JSON.stringify({
        office: `office/president-of-${index * 7919}`,
        person: `person/number-${index}`,
        from: `20${10 + (index % 15)}-01-02`,
      }),
    );
    const { encoded } = encodeTexts(texts);
    const size = (parts: { length: number }[]) => parts.reduce((sum, { length }) => sum + length, 0);
    expect(size(encoded) / size(texts)).toBeLessThan(0.5);
  });

  it('of a hostile pack stay short', () => {
    const doubling = Array.from({ length: 159 }, (_, index) => (index === 0 ? { first: 97, second: 97 } : { first: index, second: index }));
    const table = expansions(doubling);
    expect(Math.max(...table.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
  });
});
