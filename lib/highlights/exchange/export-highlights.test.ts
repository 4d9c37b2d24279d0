import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { sampleHighlight } from '../../../tests/sample-highlight';
import type { Highlight } from '../highlight';
import type { ExportFile, ExportFormat, ExportOptions } from './contract';
import { guardCell, unguardCell } from './csv-cells';
import { exportHighlights } from './export-highlights';
import { fileName, uniqueNames } from './file-names';
import { fillTemplate } from './markdown-template';
import { literalMarkdown, tagName } from './markdown-text';

const options: ExportOptions = {
  now: Date.UTC(2026, 10, 24, 18),
  language: 'en',
  words: { title: 'Highlights', untitled: 'Untitled', note: 'Note', claim: 'Claim', about: 'About:' },
  nameOf: (id) => (id === 'place/port-ashby' ? 'Port Ashby' : undefined),
  formatTime: (atMs) => new Date(atMs).toISOString().slice(0, 16).replace('T', ' '),
  formatDay: (day) => day,
};

/** What pages and people write that could be taken for markup, a formula or code. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '# not a heading',
  '- not a list',
  '1. not a list',
  '> not a quote',
  '*not* _emphasis_ **at** __all__',
  '`code` and ``more``',
  '[link](javascript:alert(1)) ![picture](x)',
  '<b onclick="x">bold</b> &amp; &#60; &copy',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'a\n===\nb\n---\nc',
  '    four spaces',
  '\ttabbed',
  '~~~\nfence\n~~~',
  '```\nfence\n```',
  '~~struck~~ ==marked== %%hidden%% $x^2$ ^block-id #tag',
  '\\*already escaped\\*',
  '{{note}} {{#highlights}}again{{/highlights}}',
  "' OR 1=1 --",
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  "'quoted'",
  '"double", with comma; and semicolon',
  '</blockquote></article><h1>out</h1>',
  '" onmouseover="x',
  'שלום <i>world</i> مرحبا',
  'line one\n\nline three',
] as const;

const article = {
  url: 'https://courier.example/ferry?a=1&b="2"',
  title: 'Ferry <talks> "resume" [today] #1',
  outlet: 'The Courier',
  author: 'A. Writer & B. Writer',
  published: '2026-11-20',
};
const hostile = (): Highlight[] =>
  HOSTILE.map((text, index) =>
    sampleHighlight(`h${index}`, text, {
      ...article,
      selector: { quote: { exact: text, prefix: '', suffix: '' }, position: { start: index, end: index + 1 } },
      note: text,
      tags: ['two words', 'sea/harbour', '2026', '#'],
      claim: index === 0,
      about: ['place/port-ashby', 'person/nobody'],
    }),
  );

function onlyFile(format: ExportFormat, highlights: readonly Highlight[], more: Partial<ExportOptions> = {}): ExportFile {
  const [file] = exportHighlights(format, { highlights }, { ...options, ...more });
  if (!file) throw new Error('no file');
  return file;
}
const textOf = ({ parts }: ExportFile): string => parts.filter((part) => typeof part === 'string').join('');
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a page', () => {
  const source = textOf(onlyFile('page', hostile()));
  const { document } = new JSDOM(source).window;

  it('shows every quote and note as it is', () => {
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(texts('blockquote')).toEqual(HOSTILE);
    expect(texts('.note')).toEqual(HOSTILE);
    expect(texts('h2')).toEqual([article.title]);
    expect(texts('.details').at(-1)).toBe('The Courier · A. Writer & B. Writer · 2026-11-20');
    expect(texts('figcaption')[0]).toContain('About: Port Ashby, person/nobody');
  });
  it('has no script, no handler, and loads nothing', () => {
    expect(document.querySelectorAll('script, img, link, iframe, object').length).toBe(0);
    const names = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on') || name === 'src')).toEqual([]);
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([new URL(article.url).href]);
    expect(source).toContain('default-src &#39;none&#39;');
  });
  it('makes no link of an address that is none', () => {
    const page = textOf(onlyFile('page', [sampleHighlight('h', 'words', { url: 'javascript:alert(1)' })]));
    expect(new JSDOM(page).window.document.querySelectorAll('a').length).toBe(0);
  });
});

describe('Markdown', () => {
  it.each(HOSTILE)('shows %j as it is', (text) => {
    const page = new JSDOM(marked.parse(literalMarkdown(text), { async: false })).window.document;
    expect(oneSpace(page.body.textContent)).toBe(oneSpace(text));
    // An address that stands bare is a link to itself.
    const isItself = (element: Element) => decodeURI(element.getAttribute('href') ?? '') === element.textContent;
    const markup = [...page.body.querySelectorAll(':not(p, br)')].filter((element) => !isItself(element));
    expect(markup.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
  it('quotes all lines of a quote', () => {
    const text = textOf(onlyFile('markdown', hostile()));
    const page = new JSDOM(marked.parse(text, { async: false })).window.document;
    expect([...page.querySelectorAll('blockquote')].map(({ textContent }) => oneSpace(textContent))).toEqual(HOSTILE.map(oneSpace));
    expect([...page.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([article.title]);
    expect(page.querySelector('h2 a')?.getAttribute('href')).toBe(new URL(article.url).href);
    expect(text).toContain('\n#two-words #sea/harbour #_2026\n');
  });
  it('has front matter that YAML reads, in a file for each article', () => {
    const other = sampleHighlight('other', 'else', {
      articleId: 'a2',
      url: 'https://courier.example/2',
      title: 'CON: "a/b"',
      createdAt: 5,
    });
    const file = onlyFile('markdown', [...hostile(), other], { markdown: { files: 'each-article' } });
    const [archive] = file.parts;
    if (typeof archive === 'string' || archive === undefined) throw new Error('no archive');
    const files = Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    expect(files.map(([name]) => name)).toEqual(['2026-11-20 Ferry talks resume today 1.md', 'CON a b.md']);
    const [, front = '', body = ''] = files[0]?.[1].split(/^---$/m) ?? [];
    expect(parseYaml(front)).toEqual({
      title: article.title,
      source: article.url,
      outlet: article.outlet,
      author: article.author,
      published: '2026-11-20',
      created: '1970-01-01',
      tags: ['two-words', 'sea/harbour', '_2026'],
    });
    expect(body).toContain('> ');
  });
  it.each([
    ['two words', 'two-words'],
    ['1984', '_1984'],
    ['#already', 'already'],
    ['Bürger/étude', 'Bürger/étude'],
    ['!?', undefined],
  ])('writes the tag %j as %j', (tag, name) => expect(tagName(tag)).toBe(name));
  it.each([
    ['{{title}}: {{#highlights}}({{quote}}|{{title}}){{/highlights}}', 'T: (one|T)(two|T)'],
    ['{{#outlet}}by {{outlet}}{{/outlet}}{{#author}}nobody{{/author}}', 'by O'],
    ['{{unknown}} {{#unknown}}x{{/unknown}}', '{{unknown}} {{#unknown}}x{{/unknown}}'],
    ['{{#highlights}}{{quote}}', '{{#highlights}}{{quote}}'],
    ['{{constructor}}', '{{constructor}}'],
  ])('fills %j', (template, filled) => {
    const values = [{ quote: 'one' }, { quote: 'two' }];
    expect(fillTemplate(template, { title: 'T', outlet: 'O', author: '' }, values)).toBe(filled);
  });
  it('reads no template in what it fills in', () =>
    expect(fillTemplate('{{title}}', { title: '{{outlet}}', outlet: 'O' }, [])).toBe('{{outlet}}'));
  it.each([
    ['a/b\\c:d*e?"f<g>h|i#j^k[l]', 'a b c d e f g h i j k l'],
    ['con', 'con_'],
    ['...', 'Untitled'],
    ['..\\..\\secret', 'secret'],
    ['é'.repeat(200), 'é'.repeat(80)],
  ])('names a file for %j', (title, name) => expect(fileName(title, 'Untitled')).toBe(name));
  it('names no two files alike', () => expect(uniqueNames(['A', 'a', 'A', 'A 2'])).toEqual(['A', 'a 2', 'A 3', 'A 2 2']));
});

describe('CSV', () => {
  const text = textOf(onlyFile('csv', hostile()));
  const [head, ...rows] = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;

  it('begins with the mark that Excel needs, unless that is not wanted', () => {
    expect(text.startsWith('\uFEFFid,address,')).toBe(true);
    expect(textOf(onlyFile('csv', [], { csvByteOrderMark: false })).startsWith('id,')).toBe(true);
  });
  it('has no cell that a spreadsheet runs, and loses nothing', () => {
    const quotes = rows.map((row) => row[head?.indexOf('quote') ?? -1] ?? '');
    expect(quotes.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(quotes.map(unguardCell)).toEqual(HOSTILE);
    expect(rows[0]?.slice(1, 6)).toEqual([article.url, article.title, article.outlet, article.author, article.published]);
  });
  it.each(['', "'", "''", "'=1", '=1', '\t', '-', "it's", '＝1'])('guards %j and takes that back', (text) =>
    expect(unguardCell(guardCell(text))).toBe(text),
  );
  it('ends its lines in CR LF', () => expect(textOf(onlyFile('csv', [sampleHighlight('h', 'one line')])).split('\r\n').length).toBe(3));
});

describe('long libraries', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => sampleHighlight(`h${index}`, 'words '.repeat(20)));
  it.each(['json', 'annotations', 'csv'] as const)('%s comes in pieces', (format) => {
    const { parts } = onlyFile(format, many);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(textOf(onlyFile(format, many)).length / 3);
  });
});
