// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the cases are source text with templates in it.
import { describe, expect, it } from 'vitest';
import { missingKeys, unusedKeys, wordsOutsideCatalogue } from './catalogue';
import { markupFromStrings } from './markup';
import { incompleteMessages } from './messages';
import { importCycles, impureDomains, upwardImports } from './rings';
import { barrels, forbiddenNames, longFiles, longFunctions } from './shape';
import { parseSource, type SourceFile } from './source-tree';

/** The checks themselves, on small sources made to break them, and on their neighbours that must pass. */
const files = (entries: Record<string, string>): SourceFile[] => Object.entries(entries).map(([path, text]) => parseSource(path, text));

describe('rings', () => {
  it.each([
    ['lib/claims/a.ts', 'lib/page/b.ts', 1],
    ['lib/claims/a.ts', 'lib/messages.ts', 1],
    ['lib/page/a.ts', 'components/B.tsx', 1],
    ['components/A.tsx', 'entrypoints/popup/main.tsx', 1],
    ['tools/a.ts', 'components/B.tsx', 1],
    ['lib/claims/a.ts', 'tools/b.ts', 1],
    ['lib/claims/a.ts', 'lib/entities/b.ts', 0],
    ['lib/page/a.ts', 'lib/messages.ts', 0],
    ['entrypoints/popup/main.tsx', 'components/B.tsx', 0],
    ['lib/claims/a.test.ts', 'tools/b.ts', 0],
  ])('%s importing %s breaks the rule %i times', (from, to, count) => {
    const up = '../'.repeat(from.split('/').length - 1);
    const sources = files({ [from]: `import { b } from '${up}${to.replace(/\.tsx?$/, '')}'; b();`, [to]: 'export const b = () => 1;' });
    expect(upwardImports(sources)).toHaveLength(count);
  });

  it.each([
    ["import { browser } from 'wxt/browser'; browser.tabs;", 1],
    ["import Dexie from 'dexie'; new Dexie('a');", 1],
    ['export const f = () => document.title;', 1],
    ['export const f = (document: Document) => document.title;', 0],
    ['export const f = (page: { document: Document }) => page.document;', 0],
    ['export const f = () => chrome.runtime.id;', 1],
    ["import { z } from 'zod/mini'; z.string();", 0],
  ])('a domain with %s is impure %i times', (text, count) => {
    expect(impureDomains(files({ 'lib/claims/a.ts': text }))).toHaveLength(count);
  });

  it('finds a circle, through types and re-exports too', () => {
    const circle = files({
      'lib/claims/a.ts': "import type { B } from './b'; export type A = B;",
      'lib/claims/b.ts': "export { C as B } from './c';",
      'lib/claims/c.ts': "import { A } from './a'; export type C = A;",
    });
    expect(importCycles(circle)).toEqual(['lib/claims/a.ts -> lib/claims/b.ts -> lib/claims/c.ts -> lib/claims/a.ts']);
    expect(importCycles(circle.slice(0, 2))).toEqual([]);
  });
});

describe('markup', () => {
  it.each([
    ['export const f = (e: Element, s: string) => { e.innerHTML = s; };', 1],
    ["export const f = (e: Element, s: string) => e['insertAdjacentHTML']('beforeend', s);", 1],
    ['export const f = (document: Document) => document.write("a");', 1],
    ['export const f = (s: string) => new DOMParser().parseFromString(s, "text/html");', 1],
    ['export const F = (p: { s: string }) => <p dangerouslySetInnerHTML={{ __html: p.s }} />;', 1],
    ['export const f = (e: Element, s: string) => { e.textContent = s; };', 0],
    ['export const f = (file: { write(text: string): void }) => file.write("a");', 0],
  ])('%s is reported %i times', (text, count) => {
    expect(markupFromStrings(files({ 'components/A.tsx': text }))).toHaveLength(count);
  });
});

describe('messages', () => {
  const messages = 'export const pageMessages = { leave: { request: 1, response: 2 } } as const;';
  it.each([
    [messages, 'export const handlers = { leave: () => 1 };', []],
    [messages, 'export const handlers = { async leave() {} };', []],
    [messages, 'export const handlers = { stay: () => 1 };', ['lib/messages.ts:1 "leave" has no handler']],
    [
      messages.replace(', response: 2', ''),
      'export const handlers = { leave: () => 1 };',
      ['lib/messages.ts:1 "leave" has no schema for its response'],
    ],
  ])('%s with %s', (declared, handled, expected) => {
    expect(incompleteMessages(files({ 'lib/messages.ts': declared, 'lib/page/answers.ts': handled }))).toEqual(expected);
  });
});

describe('words', () => {
  it.each([
    ['<p>Hello</p>', 1],
    ['<p>{open ? "Open" : t("closed")}</p>', 1],
    ['<button aria-label="Close" />', 1],
    ['<button title={`Close ${t("it")}`} />', 1],
    ['<p>{t("hello")} · 3</p>', 0],
    ['<img alt="" className="wide" />', 0],
    ['<b>Crossread</b>', 0],
  ])('%s has %i words outside of the catalogue', (jsx, count) => {
    expect(wordsOutsideCatalogue(files({ 'components/A.tsx': `export const A = () => ${jsx};` }))).toHaveLength(count);
  });

  it('knows keys by literal, by pattern and by plural form', () => {
    const sources = files({ 'components/a.ts': 'export const f = (k: string) => [t("hello"), t(`kind_${k}`), plural("mentions", 2)];' });
    const keys = ['hello', 'kind_person', 'mentions_one', 'mentions_other', 'unused'];
    expect(unusedKeys(sources, keys)).toEqual(['unused']);
    expect(missingKeys(sources, ['kind_person'])).toEqual(['components/a.ts:1 asks for "hello"']);
  });
});

describe('shape', () => {
  it.each([
    ['lib/utils/a.ts', 1],
    ['components/helpers.ts', 1],
    ['lib/claims/index.ts', 1],
    ['entrypoints/reader/index.ts', 0],
    ['lib/claims/common-sense.ts', 0],
  ])('%s is forbidden %i times', (path, count) => expect(forbiddenNames([path])).toHaveLength(count));

  const lines = (count: number) => Array.from({ length: count }, (_, line) => `let a${line} = ${line};`).join('\n');
  it('wants a reason for length', () => {
    expect(longFiles(files({ 'lib/a.ts': lines(260) }))).toEqual(['lib/a.ts has 259 lines']);
    expect(longFiles(files({ 'lib/a.ts': `// Longer than 250 lines because it is a table.\n${lines(260)}` }))).toEqual([]);
    const long = `function f() {\n${lines(70)}\n}`;
    expect(longFunctions(files({ 'lib/a.ts': long }))).toEqual(['lib/a.ts:1 a function of 72 lines']);
    expect(longFunctions(files({ 'lib/a.ts': `// Longer than 60 lines because it is a table.\n${long}` }))).toEqual([]);
  });

  it.each([
    ["export * from './b';", 1],
    ["export { b } from './b'; export { c } from './c';", 1],
    ["export { b } from './b'; export const a = 1;", 0],
  ])('%s is a barrel %i times', (text, count) => expect(barrels(files({ 'lib/a.ts': text }))).toHaveLength(count));
});
