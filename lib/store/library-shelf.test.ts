import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleHighlight } from '../../tests/sample-highlight';
import { Library } from './database';
import type { KeptArticle } from './kept-article';
import { LibraryShelf } from './library-shelf';

let library: Library;
let shelf: LibraryShelf;
let leave: AbortController;
let published = 0;

beforeEach(() => {
  library = new Library(`shelf-${Math.random()}`);
  leave = new AbortController();
  shelf = new LibraryShelf(library, { pause: async () => undefined, onChange: () => published++ });
});
afterEach(() => {
  leave.abort();
  library.close();
});

const ids = () => shelf.state.highlights.map(({ id }) => id).sort();
const kept = (id: string, more: Partial<KeptArticle> = {}): KeptArticle => ({
  id,
  articleId: 'a1',
  version: 1,
  keptAt: 1,
  seenAt: 1,
  url: 'https://courier.example/story',
  text: 'Nothing of note',
  parts: [],
  mentions: [],
  pack: '1',
  ...more,
});

it('reads all that is there, in more than one step', async () => {
  await library.highlights.bulkAdd(Array.from({ length: 4_500 }, (_, index) => sampleHighlight(`h${index}`, 'word')));
  await library.articles.add({ id: 'a1', addresses: [], hints: [], fingerprint: '', firstSeen: 0, lastSeen: 0 });
  const before = published;
  await shelf.open(leave.signal);
  expect([shelf.state.highlights.length, shelf.state.articles.size, shelf.state.progress]).toEqual([4_500, 1, undefined]);
  expect(published - before).toBe(5);
});

it('follows what is added, changed, deleted and cleared, by whatever connection', async () => {
  await library.highlights.bulkAdd([sampleHighlight('a', 'first'), sampleHighlight('b', 'second')]);
  await shelf.open(leave.signal);
  const unchanged = shelf.state.highlights.find(({ id }) => id === 'b');
  const other = new Library(library.name);
  await other.highlights.add(sampleHighlight('c', 'third'));
  await vi.waitFor(() => expect(ids()).toEqual(['a', 'b', 'c']));
  expect(['a', 'b', 'c'].filter((id) => shelf.quotes.matcher('third')?.(id))).toEqual(['c']);
  await library.highlights.update('a', { note: 'remarkable' });
  await vi.waitFor(() => expect(shelf.quotes.matcher('remark')?.('a')).toBe(true));
  expect(shelf.state.highlights.find(({ id }) => id === 'b')).toBe(unchanged);
  await other.highlights.delete('a');
  await vi.waitFor(() => expect(ids()).toEqual(['b', 'c']));
  expect(shelf.quotes.matcher('remark')?.('a')).toBe(false);
  await other.highlights.clear();
  await vi.waitFor(() => expect(ids()).toEqual([]));
  other.close();
});

it('searches the latest version of a kept article, and none that is gone', async () => {
  await library.kept.add(kept('k1', { text: 'An early word', mentions: [{ start: 0, end: 2, id: 'p/1', name: 'An', kind: 'person' }] }));
  await shelf.open(leave.signal);
  expect(shelf.state.kept).toMatchObject([{ id: 'k1', about: ['p/1'] }]);
  await library.kept.add(kept('k2', { version: 2, keptAt: 2, text: 'A later word' }));
  await vi.waitFor(() => expect(shelf.texts.matcher('later')?.('a1')).toBe(true));
  expect(shelf.texts.matcher('early')?.('a1')).toBe(false);
  await library.kept.clear();
  await vi.waitFor(() => expect(shelf.texts.matcher('word')?.('a1')).toBe(false));
});
