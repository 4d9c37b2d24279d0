import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterImport, exportOptions, libraryOf } from '../../../tests/exchange-libraries';
import { sampleHighlight } from '../../../tests/sample-highlight';
import type { ExistingLibrary, ExportFormat, ExportInput, ParsedImport } from './contract';
import { exportHighlights } from './export-highlights';
import { planImport } from './plan-import';
import { readImport } from './read-import';

const EMPTY: ExistingLibrary = { highlights: [], articles: [], kept: [], tombstones: [] };
const OPTIONS = { now: 5_000 };

async function bytesOf(format: ExportFormat, library: ExportInput): Promise<Uint8Array> {
  const [file] = exportHighlights(format, library, exportOptions);
  return new Uint8Array(await new Blob(file?.parts ?? []).arrayBuffer());
}

function parsed(bytes: Uint8Array): ParsedImport {
  const read = readImport(bytes);
  if (!read.ok) throw new Error(read.reason);
  return read.parsed;
}

const taken = (library: ExistingLibrary, from: ParsedImport): ExistingLibrary => afterImport(library, planImport(from, library, OPTIONS));
const sorted = (library: ExistingLibrary): ExistingLibrary =>
  taken(library, { ...parsed(new TextEncoder().encode('[{"url":"","highlights":[]}]')) });

/** Articles under what they are, not under the names that a machine gave them. */
function named({ highlights, articles, kept, tombstones }: ExistingLibrary) {
  const nameOf = new Map(articles.map(({ id, addresses }) => [id, addresses.join(' ') || 'no address']));
  const ordered = (rows: unknown[]) => rows.map((row) => JSON.stringify(row, sortNames)).sort();
  return {
    highlights: ordered(highlights.map((row) => ({ ...row, articleId: nameOf.get(row.articleId) }))),
    articles: ordered(articles.map(({ id, ...row }) => ({ ...row, hints: [...row.hints].sort() }))),
    kept: ordered(kept.map(({ id, ...row }) => ({ ...row, articleId: nameOf.get(row.articleId) }))),
    tombstones: ordered([...tombstones]),
  };
}
const sortNames = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;

describe('a library that goes out and comes in', () => {
  it('as JSON is the same', () =>
    fc.assert(
      fc.asyncProperty(libraryOf('a'), async (library) => {
        const back = parsed(await bytesOf('json', { ...library, articleDays: { 'web-0': '2026-11' } }));
        expect(back.refused).toEqual([]);
        expect(taken(EMPTY, back)).toEqual(sorted(library));
        expect(back.articleDays).toEqual({ 'web-0': '2026-11' });
      }),
      { numRuns: 40 },
    ));

  it('as Web Annotations has the same highlights', () =>
    fc.assert(
      fc.asyncProperty(libraryOf('a'), async (library) => {
        const back = parsed(await bytesOf('annotations', library));
        expect(taken(EMPTY, back).highlights).toEqual(sorted(library).highlights);
      }),
      { numRuns: 40 },
    ));

  it('as CSV has quotes, notes, tags and claims', async () => {
    const highlight = sampleHighlight('h1', '=SUM(A1), "quoted"', {
      note: "'-- first\nsecond",
      tags: ['x, y', '"z"'],
      claim: true,
      colour: 'pink',
      createdAt: 5,
    });
    const back = parsed(await bytesOf('csv', { highlights: [highlight] }));
    const { id, note, tags, claim, colour, url, createdAt } = highlight;
    expect(back).toMatchObject({ format: 'csv', refused: [] });
    expect(back.rows[0]?.highlight).toMatchObject({
      id,
      note,
      tags,
      claim,
      colour,
      url,
      createdAt,
      selector: { quote: { exact: '=SUM(A1), "quoted"' } },
    });
    expect(planImport(back, { ...EMPTY, highlights: [highlight] }, OPTIONS).totals).toMatchObject({ duplicate: 1 });
  });
});

describe('two libraries', () => {
  it('come to be one, whichever takes in the other', () =>
    fc.assert(
      fc.asyncProperty(libraryOf('a'), libraryOf('b'), async (a, b) => {
        const [ofA, ofB] = [parsed(await bytesOf('json', a)), parsed(await bytesOf('json', b))];
        expect(named(taken(a, ofB))).toEqual(named(taken(b, ofA)));
      }),
      { numRuns: 80 },
    ));

  it('lose nothing but what was deleted later', () =>
    fc.assert(
      fc.asyncProperty(libraryOf('a'), libraryOf('b'), async (a, b) => {
        const both = taken(a, parsed(await bytesOf('json', b)));
        const graves = new Map([...a.tombstones, ...b.tombstones].map(({ id, deletedAt }) => [id, deletedAt]));
        const ids = new Set(both.highlights.map(({ id }) => id));
        const lost = [...a.highlights, ...b.highlights].filter(({ id }) => !ids.has(id));
        expect(lost.filter(({ id, updatedAt }) => (graves.get(id) ?? 0) < updatedAt)).toEqual([]);
      }),
      { numRuns: 50 },
    ));
});

describe('a file that comes in twice changes nothing', () => {
  it('for libraries', () =>
    fc.assert(
      fc.asyncProperty(libraryOf('a'), libraryOf('b'), fc.boolean(), async (a, b, restoreDeleted) => {
        const ofB = parsed(await bytesOf('json', b));
        const once = afterImport(a, planImport(ofB, a, { ...OPTIONS, restoreDeleted }));
        const again = planImport(ofB, once, { now: 9_000, restoreDeleted: false });
        expect(afterImport(once, again)).toEqual(once);
      }),
      { numRuns: 50 },
    ));

  const folder = 'tests/fixtures/exchange';
  it.each(readdirSync(folder).filter((name) => /\.\w+$/.test(name)))('for %s', (name) => {
    const file = parsed(new Uint8Array(readFileSync(`${folder}/${name}`)));
    const first = planImport(file, EMPTY, OPTIONS);
    expect(first.totals.new + first.totals['re-anchor']).toBe(file.rows.length);
    const second = planImport(file, afterImport(EMPTY, first), { now: 9_000 });
    expect(second.totals).toMatchObject({ new: 0, 're-anchor': 0, merge: 0, duplicate: file.rows.length });
    expect(Object.values(second.writes).flatMap((rows) => Object.values(rows))).toEqual([]);
  });
});

describe('files of anything', () => {
  const pieces = readdirSync('tests/fixtures/exchange').filter((name) => /\.\w+$/.test(name));
  it('never throw', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...pieces),
        fc.array(fc.tuple(fc.nat(4_000), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        (name, edits) => {
          const bytes = new Uint8Array(readFileSync(`tests/fixtures/exchange/${name}`));
          for (const [at, value] of edits) bytes[at % bytes.length] = value;
          const read = readImport(bytes);
          if (read.ok) planImport(read.parsed, EMPTY, OPTIONS);
        },
      ),
      { numRuns: 120 },
    ));
  it('nor does JSON of any shape', () =>
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom('rows', 'annotations', 'items', 'highlights', 'articles'),
        (value, name) => {
          for (const shape of [
            value,
            { [name]: value, format: 'crossread-library', version: 1 },
            { [name]: [value, { uri: 'x', target: value }], type: 'AnnotationPage' },
          ]) {
            const read = readImport(new TextEncoder().encode(JSON.stringify(shape)));
            if (read.ok) planImport(read.parsed, EMPTY, OPTIONS);
          }
        },
      ),
      { numRuns: 120 },
    ));
});
