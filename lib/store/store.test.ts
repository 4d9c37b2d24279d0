import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleDraft } from '../../tests/sample-highlight';
import { fingerprint } from '../article/fingerprint';
import type { ArticleIdentity } from '../article/identity';
import type { HighlightDraft } from '../highlights/highlight';
import { encodePack } from '../knowledge/encode-pack';
import { ArticleStore } from './articles';
import { Library } from './database';
import { HighlightStore } from './highlights';
import { BUNDLED, installPack, openIfKept, openKeptPack } from './packs';

const draft = (exact: string, start: number): HighlightDraft => sampleDraft(exact, start, { url: 'https://example.org/1' });

const page: ArticleIdentity = { address: 'https://example.org/1', fingerprint: fingerprint('One text about a ferry') };
const otherPage: ArticleIdentity = { address: 'https://example.org/2', fingerprint: fingerprint('Another text about a bridge') };

let library: Library;
let store: HighlightStore;
let clock = 1000;
let count = 0;

beforeEach(() => {
  library = new Library(`test-${++count}`);
  const now = () => ++clock;
  store = new HighlightStore(library, new ArticleStore(library, now), { now, newId: () => `h${++count}` });
});
afterEach(() => library.delete());

describe('highlights', () => {
  it('come back in the order of the text', async () => {
    const { articleId } = await store.save(draft('later', 90), page, {});
    await store.save(draft('first', 5), page, {});
    await store.save(draft('other', 1), otherPage, {});
    expect((await store.ofArticle([articleId])).map(({ selector }) => selector.quote.exact)).toEqual(['first', 'later']);
  });

  it('are kept once, however often that is asked', async () => {
    const made = await store.save(draft('words', 5), page, {}, 'the-same');
    expect(await store.save(draft('words', 5), page, {}, 'the-same')).toEqual(made);
    expect(await library.highlights.count()).toBe(1);
  });

  it('change, and say when', async () => {
    const made = await store.save(draft('words', 5), page, {});
    const changed = await store.change(made.id, { colour: 'blue', note: 'check this' });
    expect(changed).toMatchObject({ colour: 'blue', note: 'check this', createdAt: made.createdAt });
    expect(changed?.updatedAt).toBeGreaterThan(made.updatedAt);
    expect(await store.change('nobody', { note: '' })).toBeUndefined();
  });

  it('go and come back as they were', async () => {
    const made = await store.save({ ...draft('words', 5), note: 'mine' }, page, {});
    const gone = await store.delete([made.id, 'nobody']);
    expect(gone).toEqual([made]);
    expect(await store.ofArticle([made.articleId])).toEqual([]);
    await store.restore(gone);
    expect(await store.ofArticle([made.articleId])).toEqual([made]);
  });
});

describe('packs', () => {
  const pack = (version: string) =>
    encodePack({
      name: 'T',
      version,
      date: '2026-01-01',
      sources: {},
      records: [],
      places: [],
      divisions: [],
      countries: [],
      flagsOf: () => 0,
    });

  it('are kept and opened', async () => {
    await installPack(library, BUNDLED, new Blob([await pack('7')]));
    expect((await openKeptPack(library, BUNDLED))?.directory.version).toBe('7');
  });

  it('are opened without being read again where just this file is kept', async () => {
    const file = new Blob([await pack('7')]);
    expect(await openIfKept(library, BUNDLED, file)).toBeUndefined();
    await installPack(library, BUNDLED, file);
    expect((await openIfKept(library, BUNDLED, file))?.directory.version).toBe('7');
    expect(await openIfKept(library, BUNDLED, new Blob([await pack('8')]))).toBeUndefined();
  });

  it('that are refused leave the kept one in place', async () => {
    await installPack(library, BUNDLED, new Blob([await pack('7')]));
    const whole = await pack('8');
    for (const bad of [
      new Blob(['<html>']),
      new Blob([whole.slice(0, whole.length >> 1)]),
      new Blob([whole.map((byte, index) => (index === whole.length >> 1 ? byte ^ 1 : byte))]),
    ]) {
      await expect(installPack(library, BUNDLED, bad)).rejects.toThrow(/knowledge pack/);
    }
    expect((await openKeptPack(library, BUNDLED))?.directory.version).toBe('7');
  });
});
