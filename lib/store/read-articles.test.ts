import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Library } from './database';
import { dumpLibrary } from './dump-library';
import { eraseLibrary } from './erase';
import type { SeenArticle } from './kept-articles';
import { ReadArticles } from './read-articles';
import { StoryShelf } from './story-shelf';

const DAY = 86_400_000;
const seen = (text: string): SeenArticle => ({ url: 'https://courier.example/story', text, parts: [], mentions: [], pack: '7' });
const FERRY = 'The ferry Aurora sank off Port Lessing in Norland. Captain Ilse Brandt called for help as the Aurora went down.';

let library: Library;
let now: number;
let read: ReadArticles;
let count = 0;
const ids = async () => (await library.readArticles.toArray()).map(({ articleId }) => articleId);

beforeEach(() => {
  library = new Library(`read-${++count}`);
  now = 100 * DAY;
  read = new ReadArticles(library, () => now);
});
afterEach(() => library.delete());

describe('articles that were only read', () => {
  it('are not noted where the reader does not want that', async () => {
    await read.note('a', seen(FERRY), 0);
    expect(await ids()).toEqual([]);
  });

  it('are erased after the days that were chosen, and at once when there are fewer', async () => {
    await read.note('a', seen(FERRY), 7);
    now += 6 * DAY;
    await read.note('b', seen(FERRY), 7);
    expect(await ids()).toEqual(['a', 'b']);
    now += 2 * DAY;
    await read.eraseOld(7);
    expect(await ids()).toEqual(['b']);
    await read.eraseOld(1);
    expect(await ids()).toEqual([]);
  });

  it('are those that are not kept', async () => {
    await library.kept.add({ ...seen(FERRY), id: 'k1', articleId: 'a', version: 1, keptAt: 1, seenAt: 1 });
    await read.note('a', seen(FERRY), 7);
    expect(await ids()).toEqual([]);
  });

  it('make stories with what is kept, and leave none when they are erased', async () => {
    await library.kept.add({ ...seen(FERRY), id: 'k1', articleId: 'a', version: 1, keptAt: 1, seenAt: 1 });
    await read.note('b', seen(`${FERRY} Rescuers came.`), 7);
    const shelf = new StoryShelf(library, async () => undefined);
    const { signal } = new AbortController();
    await shelf.followLibrary(signal);
    expect(shelf.storyOf('a').sort()).toEqual(['a', 'b']);
    const rows = await read.erase(['b']);
    await shelf.followLibrary(signal);
    expect(shelf.storyOf('a')).toEqual(['a']);
    expect(JSON.stringify([await library.storyTerms.toArray(), await library.storyLinks.toArray()])).not.toContain('"b"');
    await read.restore(rows);
    expect(await ids()).toEqual(['b']);
  });

  it('are in no copy of the library, and gone with it', async () => {
    await read.note('b', seen(FERRY), 7);
    expect((await dumpLibrary(library, 9)).chunks.join('')).not.toContain('Aurora');
    await eraseLibrary(library);
    expect(await ids()).toEqual([]);
  });
});
