import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod/mini';

/** What the browser's own reader of catalogues is silent about: a placeholder that is misspelt shows as "$NAME$" or as nothing. */
const catalogueSchema = z.record(
  z.string(),
  z.strictObject({
    message: z.string().check(z.minLength(1)),
    description: z.optional(z.string()),
    placeholders: z.optional(z.record(z.string(), z.strictObject({ content: z.string(), example: z.string() }))),
  }),
);

const LOCALES = 'public/_locales';
const locales = readdirSync(LOCALES);
const read = (locale: string) => catalogueSchema.parse(JSON.parse(readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8')));
const english = read('en');

it.each(locales)('%s: placeholders are declared, numbered and used', (locale) => {
  const wrong = Object.entries(read(locale)).flatMap(([key, { message, placeholders = {} }]) => {
    const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase()));
    const declared = Object.keys(placeholders);
    const undeclared = [...used].filter((name) => name === undefined || !declared.includes(name));
    // In a plural the number itself may go without saying: "one site".
    const unused = declared.filter((name) => !used.has(name) && name !== 'count');
    const numbers = Object.values(placeholders).map(({ content }) => content);
    const expected = declared.map((_, index) => `$${index + 1}`);
    const misnumbered = numbers.toSorted().join() === expected.join() ? [] : [numbers.join()];
    return [...undeclared, ...unused, ...misnumbered].map((what) => `${key}: ${what}`);
  });
  expect(wrong).toEqual([]);
});

it.each(locales)('%s: has the keys of the English catalogue', (locale) => {
  expect(Object.keys(read(locale)).toSorted()).toEqual(Object.keys(english).toSorted());
});

it('plurals come in pairs', () => {
  const alone = Object.keys(english).filter((key) => key.endsWith('_one') && !(key.replace(/_one$/, '_other') in english));
  expect(alone).toEqual([]);
});
