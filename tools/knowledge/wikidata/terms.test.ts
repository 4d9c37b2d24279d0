import { describe, expect, it } from 'vitest';
import { clean, readTerms } from './terms';

const of = (labels: Record<string, string>, more: object = {}) => ({
  labels: Object.fromEntries(Object.entries(labels).map(([language, value]) => [language, { language, value }])),
  ...more,
});
const described = (value: string) => ({ descriptions: { en: { language: 'en', value } } });

describe('a text from a dump', () => {
  it.each([
    ['plain', 'Zed Zaman', 'Zed Zaman'],
    ['with markup, which is text', '<b>Zed</b> &amp; Co', '<b>Zed</b> &amp; Co'],
    ['with control characters', 'Zed\u0000\u0007 Zaman\n', 'Zed Zaman'],
    ['that turns around', '\u202eZed\u2066 Zaman', 'Zed Zaman'],
    ['with half a character', 'Zed \ud83d Zaman', 'Zed Zaman'],
    ['with a whole one of two halves', 'Zed 𐎀', 'Zed 𐎀'],
    ['too long', 'x'.repeat(121), ''],
    ['of white space', ' \t\u00a0 ', ''],
    ['that is none', 7, ''],
  ])('%s', (_, value, expected) => {
    expect(clean(value, 120)).toBe(expected);
  });
});

describe('names', () => {
  it.each([
    ['the first language that has one', of({ de: 'Wien', fr: 'Vienne' }), ['en', 'fr', 'de'], 'Vienne', ['Wien']],
    ['that of all languages', of({ mul: 'Kofi' }), ['en'], 'Kofi', []],
    ['one of the languages asked for, before that of all', of({ mul: 'K', en: 'Kofi' }), ['en'], 'Kofi', ['K']],
    ['not one of a language nobody asked for', of({ ja: 'ウィーン' }), ['en'], undefined, undefined],
    ['that of the English article', of({}, { sitelinks: { enwiki: { title: 'Vienna (city)' } } }), ['en'], 'Vienna', []],
    ['none that has no letter', of({ en: '!!!' }), ['en'], undefined, undefined],
    ['none of an object itself', of({}), ['constructor', '__proto__'], undefined, undefined],
  ])('%s', (_, entity, languages, name, aliases) => {
    const terms = readTerms(entity, languages);
    expect(terms?.name).toBe(name);
    expect(terms?.aliases).toEqual(aliases);
  });

  it('are a dozen at most besides the first', () => {
    const aliases = { en: Array.from({ length: 50 }, (_, index) => ({ value: `Name ${index}` })) };
    expect(readTerms(of({ en: 'N' }, { aliases }), ['en'])?.aliases).toHaveLength(12);
  });
});

describe('a description', () => {
  it.each([
    ['French politician (1911–1974)', true],
    ['president of France since 2017', true],
    ['current president of France', false],
    ['Incumbent mayor', false],
    ['now a museum', false],
    ['Nowhere and its history', true],
    ['', false],
  ])('"%s" is kept: %s', (text, isKept) => {
    expect(readTerms(of({ en: 'N' }, described(text)), ['en'])?.description).toBe(isKept ? text : undefined);
  });
});
