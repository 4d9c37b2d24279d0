import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportFormat, ParsedImport, ReadHighlight } from './contract';
import { readImport } from './read-import';

const FOLDER = 'tests/fixtures/exchange';
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`${FOLDER}/${name}`));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function parsed(file: Uint8Array): ParsedImport {
  const read = readImport(file);
  if (!read.ok) throw new Error(`refused: ${read.reason}`);
  return read.parsed;
}

const omnivore = (): Uint8Array =>
  zipSync({
    'metadata_0_to_20.json': fixture('omnivore/metadata_0_to_20.json'),
    'highlights/the-salt-road-19a.md': fixture('omnivore/highlights/the-salt-road-19a.md'),
    'content/the-salt-road-19a.html': bytes('<p>the whole page, passed over</p>'),
  });

const brief = ({ url, title, author, selector, note, tags, colour, createdAt }: ReadHighlight) => ({
  url,
  title,
  author,
  exact: selector.quote.exact,
  note,
  tags,
  colour,
  at: createdAt === undefined ? undefined : new Date(createdAt).toISOString(),
});

const FERRY = 'https://courier.example/2026/ferry-talks';
const salt = { title: 'The Salt Road', url: '' };

const CASES: readonly [string, ImportFormat, Uint8Array, Partial<ReturnType<typeof brief>>[], [number, string][]][] = [
  [
    'what the Hypothesis client exports',
    'hypothesis',
    fixture('hypothesis-export.json'),
    [
      {
        url: FERRY,
        title: 'Ferry talks resume',
        exact: 'the ferry will sail again in spring',
        note: "Compare with the harbour's figures.",
        tags: ['ferry', 'harbour board'],
        at: '2026-10-01T08:00:00.123Z',
      },
    ],
    [
      [2, 'not-a-highlight'],
      [3, 'no-quote'],
    ],
  ],
  [
    "other tools' Web Annotations",
    'annotations',
    fixture('annotations-other.jsonld'),
    [
      { url: 'https://gazette.example/bridge', exact: 'The bridge stays closed until May', note: 'Says who?', tags: ['bridge'] },
      { url: 'https://gazette.example/bridge', exact: 'tolls rise', note: 'A plain comment', at: undefined },
    ],
    [
      [3, 'no-quote'],
      [4, 'broken'],
    ],
  ],
  [
    "Readwise's CSV",
    'readwise',
    fixture('readwise.csv'),
    [
      {
        ...salt,
        author: 'Mira Holt',
        exact: 'Tides keep "their own" books, she wrote.',
        note: 'Key idea',
        tags: ['favorite', 'sea', 'reading'],
        colour: 'blue',
        at: '2026-03-05T10:15:30.000Z',
      },
      { ...salt, exact: 'A quote that runs over two lines.', colour: 'yellow' },
      { title: 'Letters', exact: '=HYPERLINK("http://evil.example")', at: undefined },
    ],
    [[4, 'no-quote']],
  ],
  [
    "Obsidian Web Clipper's export",
    'obsidian',
    fixture('obsidian.json'),
    [
      {
        url: FERRY,
        title: 'Ferry talks resume',
        exact: 'The harbour board said costs < income\n\nfor 2026 & 2027.',
        note: 'First thought\n\nSecond thought',
        colour: 'green',
        at: '2026-10-05T07:00:00.000Z',
      },
      { exact: 'alert(1)' },
    ],
    [
      [3, 'no-quote'],
      [4, 'broken'],
    ],
  ],
  [
    "Obsidian Web Clipper's raw form",
    'obsidian',
    fixture('obsidian-raw.json'),
    [{ url: FERRY, exact: 'Three ferries lie idle', note: 'counted them', at: '2025-10-09T08:53:20.000Z' }],
    [],
  ],
  [
    "Omnivore's archive",
    'omnivore',
    omnivore(),
    [
      {
        url: 'https://gazette.example/salt-road',
        title: 'The salt road',
        author: 'Mira Holt',
        exact: 'Salt made the road\n\nand the road made the town.',
        note: 'Ask the archive.\n\nTwice.',
        tags: ['to check', 'history', 'Long read'],
        at: '2026-02-01T12:00:00.000Z',
      },
      { exact: 'A second passage', note: '', tags: ['Long read'] },
      { exact: 'A third, marked and no more' },
    ],
    [],
  ],
  [
    'Kindle, English',
    'kindle',
    fixture('kindle-en.txt'),
    [
      { ...salt, author: 'Holt, Mira', exact: 'Tides keep their own books.', note: 'Read again.', at: '2026-03-05T22:15:30.000Z' },
      { title: 'Untitled Notes', author: undefined, exact: 'Two lines of a poem', at: '2026-07-20T00:58:07.000Z' },
    ],
    [
      [3, 'not-a-highlight'],
      [5, 'no-quote'],
    ],
  ],
  [
    'Kindle, German',
    'kindle',
    fixture('kindle-de.txt'),
    [
      {
        title: 'Die Salzstraße (German Edition)',
        author: 'Holt, Mira',
        exact: 'Die Flut führt ihr eigenes Buch.',
        note: 'Nachlesen',
        at: '2026-05-08T17:23:15.000Z',
      },
    ],
    [[3, 'not-a-highlight']],
  ],
  [
    'Kindle, French',
    'kindle',
    fixture('kindle-fr.txt'),
    [{ title: 'La route du sel', exact: 'La marée tient son propre livre.', note: 'À relire', at: '2026-06-16T22:40:52.000Z' }],
    [[3, 'not-a-highlight']],
  ],
  [
    'Kindle, Spanish',
    'kindle',
    fixture('kindle-es.txt'),
    [
      { title: 'El camino de la sal', exact: 'La marea lleva su propio libro.', note: 'Releer', at: '2026-01-01T10:29:48.000Z' },
      { exact: 'sal', at: '2026-12-17T14:30:30.000Z' },
    ],
    [[3, 'not-a-highlight']],
  ],
];

describe.each(CASES)('%s', (_, format, file, highlights, refused) => {
  it('is known by what stands in it, and each row has its result', () => {
    const read = parsed(file);
    expect(read.format).toBe(format);
    expect(read.rows.map(({ highlight }) => brief(highlight))).toEqual(highlights.map((wanted) => expect.objectContaining(wanted)));
    expect(read.refused.map(({ place, reason }) => [place, reason])).toEqual(refused);
  });

  it('gives each highlight an id that is the same every time', () => {
    const ids = parsed(file).rows.map(({ highlight }) => highlight.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(parsed(file).rows.map(({ highlight }) => highlight.id)).toEqual(ids);
  });
});

describe('details of other tools', () => {
  it('keeps context, and no position, which counts in another text', () => {
    const [row] = parsed(fixture('hypothesis-export.json')).rows;
    expect(row?.highlight.selector).toMatchObject({
      quote: { prefix: 'said on Monday that ', suffix: ', weather permitting.' },
      position: { start: 0, end: 0 },
    });
    expect(row?.highlight.times).toEqual({ note: Date.parse('2026-10-03T08:00:00.123Z'), tags: Date.parse('2026-10-03T08:00:00.123Z') });
  });
  it('reads rows as the API of Hypothesis answers them', () => {
    const { annotations } = JSON.parse(readFileSync(`${FOLDER}/hypothesis-export.json`, 'utf8'));
    for (const shape of [{ total: 3, rows: annotations }, annotations]) {
      expect(parsed(bytes(JSON.stringify(shape)))).toMatchObject({ format: 'hypothesis', rows: [{ place: 1 }] });
    }
  });
  it('takes what is too long as far as it may be, and says so', () => {
    const row = { url: 'https://a.example/1', highlights: [{ text: 'words', notes: ['n'.repeat(20_001)] }] };
    const [read] = parsed(bytes(JSON.stringify([row]))).rows;
    expect(read?.cuts).toEqual(['note']);
    const long = { url: 'https://a.example/1', highlights: [{ text: 'w'.repeat(20_001) }] };
    expect(parsed(bytes(JSON.stringify([long, row])))).toMatchObject({ rows: [{ place: 2 }], refused: [{ reason: 'quote-too-long' }] });
  });
});
