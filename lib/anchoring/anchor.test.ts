import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { anchor } from './anchor';
import { describe } from './describe';

const text = 'The ministry said 120 fled. Later the ministry said 81 were caught. In the end the ministry said nothing more.';

group('anchor', () => {
  it('finds a quote where it was', () => {
    const start = text.indexOf('120 fled');
    expect(anchor(text, describe(text, start, start + 8))).toEqual({ state: 'exact', start, end: start + 8 });
  });

  it('tells repeated quotes apart by what stands around them', () => {
    const second = text.indexOf('the ministry said 81');
    const selector = describe(text, second, second + 17);
    const longer = `Updated at noon. ${text}`;
    expect(anchor(longer, selector)).toEqual({ state: 'moved', start: second + 17, end: second + 34 });
  });

  it('does not guess between two equally good places', () => {
    const selector = { quote: { exact: 'echo', prefix: '', suffix: '' }, position: { start: 2, end: 6 } };
    expect(anchor('an echo, an echo', selector)).toEqual({ state: 'missing' });
  });

  it('does not take the only other "said" of another text for the one that was marked', () => {
    const start = text.indexOf('said 81');
    expect(anchor('Nobody had anything to add, she said, and left the room.', describe(text, start, start + 4))).toEqual({
      state: 'missing',
    });
  });

  it('finds an unmoved word among thousands of its like', () => {
    const many = 'the cat and '.repeat(1500);
    const start = 1200 * 12;
    expect(anchor(many, describe(many, start, start + 3))).toEqual({ state: 'exact', start, end: start + 3 });
  });

  it('reports a quote that is gone', () => {
    expect(anchor('Nothing of it is left.', describe(text, 4, 26))).toEqual({ state: 'missing' });
  });

  it('finds whatever it described in the same text, or says that it cannot tell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (any, a, b) => {
        const start = a % any.length;
        const end = start + 1 + (b % (any.length - start));
        const found = anchor(any, describe(any, start, end));
        expect(found).toEqual({ state: 'exact', start, end });
      }),
    );
  });

  it('never attaches to other words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ minLength: 1, maxLength: 20 }), fc.nat(200), (any, exact, start) => {
        const found = anchor(any, { quote: { exact, prefix: '', suffix: '' }, position: { start, end: start + exact.length } });
        if (found.state !== 'missing') expect(any.slice(found.start, found.end)).toBe(exact);
      }),
    );
  });
});
