import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ParsedImport } from './contract';
import { MAX_FILE_BYTES, readImport, readImportFile } from './read-import';

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

const utf16 = (text: string, isLittle: boolean, hasMark: boolean): Uint8Array => {
  const marked = hasMark ? `\uFEFF${text}` : text;
  const out = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at += 1) out.setUint16(at * 2, marked.charCodeAt(at), isLittle);
  return new Uint8Array(out.buffer);
};
const KINDLE = readFileSync(`${FOLDER}/kindle-de.txt`, 'utf8').replaceAll('\uFEFF', '');

describe('encodings', () => {
  it.each([
    ['UTF-8', bytes(KINDLE)],
    ['UTF-8 with its mark', bytes(`\uFEFF${KINDLE}`)],
    ['UTF-16, little end first', utf16(KINDLE, true, true)],
    ['UTF-16, big end first', utf16(KINDLE, false, true)],
    ['UTF-16 LE without its mark', utf16(KINDLE, true, false)],
    ['UTF-16 BE without its mark', utf16(KINDLE, false, false)],
  ])('%s', (_, file) => expect(parsed(file).rows[0]?.highlight.selector.quote.exact).toBe('Die Flut führt ihr eigenes Buch.'));
});

describe('files that are refused', () => {
  const deep = (levels: number) => `{"format":"crossread-library","version":1,"highlights":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', bytes(' \n'), 'empty'],
    ['Latin-1', Uint8Array.from(KINDLE, (sign) => sign.charCodeAt(0) & 0xff), 'encoding'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'encoding'],
    ['prose', bytes('Dear diary, nothing happened.'), 'unknown'],
    ['another CSV', bytes('name,age\nAda,36\n'), 'unknown'],
    ['another JSON', bytes('{"hello": ["world"]}'), 'unknown'],
    ['JSON with a slip', bytes('{"format": "crossread-library",, "version": 1}'), 'broken'],
    ['a later version', bytes('{"format": "crossread-library", "version": 2}'), 'newer'],
    ['no version', bytes('{"format": "crossread-library"}'), 'broken'],
    ['deep lists', bytes(deep(100_000)), 'too-deep'],
    ['another archive', zipSync({ 'readme.md': bytes('hello') }), 'unknown'],
    ['an archive cut off', omnivore().slice(0, -40), 'cut-off'],
    ['too many rows', bytes(JSON.stringify(new Array(200_001).fill({ uri: 'https://a.example', target: [] }))), 'too-many-rows'],
  ])('%s', (_, file, reason) => expect(readImport(file)).toEqual({ ok: false, reason }));

  it('by its size alone, without being read', async () => {
    const file = { name: 'big.json', size: MAX_FILE_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await readImportFile(file)).toEqual({ ok: false, reason: 'too-large' });
  });
  it('an archive by the size that its directory names', () => {
    const file = zipSync({ 'metadata_0_to_20.json': bytes('[]') }, { level: 0 });
    const directory = file.findIndex((_, at) => file[at] === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 1 && file[at + 3] === 2);
    new DataView(file.buffer).setUint32(directory + 24, MAX_FILE_BYTES + 1, true);
    expect(readImport(file)).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('files cut off anywhere', () => {
  const whole = readdirSync(FOLDER).filter((name) => /\.(json|jsonld|csv|txt)$/.test(name));
  it.each(whole)('%s never throws, and never tells more than it knows', (name) => {
    const file = fixture(name);
    const all = parsed(file).rows.map(({ highlight }) => highlight.selector.quote.exact);
    for (let length = 0; length < file.length; length += 7) {
      const read = readImport(file.slice(0, length));
      if (!read.ok) expect(['empty', 'cut-off', 'unknown', 'encoding']).toContain(read.reason);
      else if (!name.endsWith('.csv'))
        expect(all).toEqual(expect.arrayContaining(read.parsed.rows.map(({ highlight }) => highlight.selector.quote.exact)));
    }
  });
});

describe('names that mean something to JavaScript', () => {
  it('are names like others', () => {
    const file = `{"__proto__": {"polluted": true}, "format": "crossread-library", "version": 1, "constructor": {"prototype": 1},
      "highlights": [{"__proto__": {"id": "x"}}, {"constructor": 1}], "articleDays": {"__proto__": "2026-01-01", "web-1": "2026-01-02", "web-2": "soon"}}`;
    const read = parsed(bytes(file));
    expect(read.rows).toEqual([]);
    expect(read.refused.map(({ part }) => part)).toEqual(['highlight', 'highlight', 'day', 'day']);
    expect(Object.keys(read.articleDays)).toEqual(['web-1']);
    expect(Object.keys({}.constructor.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});
