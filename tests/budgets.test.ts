import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NAMED_LANGUAGES } from '../lib/entities/languages/named-languages';

/** Sizes of the built extension, in bytes; 1 kB is 1,000. What a page pays for is counted, and what a download costs. */
const BUILT = '.output/trial/chrome-mv3';
const isBuilt = existsSync(join(BUILT, 'manifest.json'));
if (!isBuilt) console.warn(`${BUILT} is not there, so sizes are not checked: npm test builds it.`);

const bytes = (...names: string[]): number => names.reduce((sum, name) => sum + readFileSync(join(BUILT, name)).byteLength, 0);

describe.skipIf(!isBuilt)('the built extension', () => {
  it('probe and marks, which every allowed page loads, stay within 8 kB', () =>
    expect(bytes('probe.js', 'assets/marks.css')).toBeLessThanOrEqual(8_000));
  it('the reader stays within 90 kB', () => expect(bytes('reader.js')).toBeLessThanOrEqual(90_000));
  it('the reader carries no React', () =>
    expect(readFileSync(join(BUILT, 'reader.js'), 'utf8')).not.toMatch(/react\.(element|transitional|fragment)/));
  it('the knowledge pack stays within 6 MB, and 3 MB gzipped', () => {
    expect(bytes('knowledge.pack')).toBeLessThanOrEqual(6_000_000);
    expect(gzipSync(readFileSync(join(BUILT, 'knowledge.pack'))).byteLength).toBeLessThanOrEqual(3_000_000);
  });
  it('names in other languages stay within 150 kB gzipped, all five together', () =>
    expect(
      NAMED_LANGUAGES.reduce((sum, language) => sum + gzipSync(readFileSync(join(BUILT, `names/${language}.json`))).byteLength, 0),
    ).toBeLessThanOrEqual(150_000));
  it('what recognises unknown names stays within 1.5 MB', () => expect(bytes('recogniser.bin')).toBeLessThanOrEqual(1_500_000));
  it('suggests at most four shortcut keys: with five Chrome refuses the extension', () => {
    const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as {
      commands: Record<string, { suggested_key?: unknown }>;
    };
    expect(Object.values(manifest.commands).filter(({ suggested_key }) => suggested_key !== undefined).length).toBeLessThanOrEqual(4);
  });
});
