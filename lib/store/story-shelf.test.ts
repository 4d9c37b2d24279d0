import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STORY_TERMS_RULES } from '../claims/stories/story-terms';
import { Library } from './database';
import type { KeptArticle } from './kept-article';
import { StoryShelf } from './story-shelf';

const FERRY = [
  'The ferry Aurora sank off Port Lessing in Norland on Monday. Captain Ilse Brandt called for help as the Aurora went down.',
  'Captain Ilse Brandt of the ferry Aurora was rescued off Port Lessing. The Aurora sank on Monday, Norland said.',
];
const kept = (id: string, text: string, more: Partial<KeptArticle> = {}): KeptArticle => ({
  id: `${id}-1`,
  articleId: id,
  version: 1,
  keptAt: 1,
  seenAt: 1,
  url: `https://${id}.example/`,
  published: '2026-01-20',
  text,
  parts: [],
  mentions: [],
  pack: 'test',
  ...more,
});

let library: Library;
let count = 0;
const pause = async () => undefined;
const signal = new AbortController().signal;

beforeEach(async () => {
  library = new Library(`stories-${++count}`);
  await library.kept.bulkAdd([
    kept('a', FERRY[0] ?? ''),
    kept('b', FERRY[1] ?? ''),
    kept('c', 'Parliament in Velara voted on taxes after a debate.'),
  ]);
});
afterEach(() => library.delete());

describe('stories of the library', () => {
  it('are made of terms that are kept beside the articles', async () => {
    await new StoryShelf(library, pause).followLibrary(signal);
    expect((await library.storyTerms.toArray()).map(({ id, articleId, day }) => [id, articleId, day])).toEqual([
      ['a-1', 'a', '2026-01-20'],
      ['b-1', 'b', '2026-01-20'],
      ['c-1', 'c', '2026-01-20'],
    ]);
    // From here on no text is read.
    await library.kept.toCollection().modify({ text: '' });
    const again = new StoryShelf(library, pause);
    await again.followLibrary(signal);
    expect(again.stories()).toEqual([['a', 'b']]);
  });

  it('are taken up again from kept links, as far as these are still right', async () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      kept(`m${at}`, `Town ${at} of County ${at} built Bridge ${at} over River ${at}. ${at % 2 ? FERRY[0] : ''}`),
    );
    await library.kept.bulkAdd(many);
    const first = new StoryShelf(library, pause);
    await first.followLibrary(signal);
    const links = await library.storyLinks.get('all');
    expect(links?.versions).toHaveLength(43);
    await library.kept.delete('m1-1');
    await library.kept.add(kept('a', 'Parliament in Velara voted on taxes after a debate.', { id: 'a-2', version: 2, keptAt: 2 }));
    await library.kept.add(kept('new', FERRY.join(' ')));
    const again = new StoryShelf(library, pause);
    await again.followLibrary(signal);
    const told = (shelf: StoryShelf) =>
      shelf
        .stories()
        .map((story) => story.sort().join(' '))
        .sort();
    expect(again.storyOf('a').sort()).toEqual(['a', 'c']);
    expect(again.storyOf('new')).toContain('b');
    expect(again.storyOf('m1')).toEqual([]);
    await library.storyLinks.clear();
    const afresh = new StoryShelf(library, pause);
    await afresh.followLibrary(signal);
    expect(told(again)).toEqual(told(afresh));
  });

  it('count the words anew where the rules were others', async () => {
    const empty = { names: {}, words: {} };
    await library.storyTerms.put({ id: 'b-1', articleId: 'b', keptAt: 1, version: 1, terms: empty, rules: STORY_TERMS_RULES - 1 });
    const shelf = new StoryShelf(library, pause);
    await shelf.followLibrary(signal);
    expect(shelf.storyOf('a')).toEqual(['a', 'b']);
  });

  it('forget what is kept no longer, with its terms', async () => {
    const shelf = new StoryShelf(library, pause);
    await shelf.followLibrary(signal);
    await library.kept.delete('b-1');
    expect((await shelf.followLibrary(signal)).map(({ articleId }) => articleId)).toEqual(['a', 'c']);
    expect(shelf.stories()).toEqual([]);
    expect(await library.storyTerms.toCollection().primaryKeys()).toEqual(['a-1', 'c-1']);
  });

  it('take the latest version of an article', async () => {
    const shelf = new StoryShelf(library, pause);
    await shelf.followLibrary(signal);
    await library.kept.add(kept('c', FERRY.join(' '), { id: 'c-2', version: 2, keptAt: 2 }));
    const heads = await shelf.followLibrary(signal);
    expect(heads.find(({ articleId }) => articleId === 'c')?.id).toBe('c-2');
    expect(shelf.storyOf('a')).toEqual(['a', 'b', 'c']);
  });

  it('tell where an article would be that is not kept, and are as before afterwards', async () => {
    const shelf = new StoryShelf(library, pause);
    await shelf.followLibrary(signal);
    const read = { articleId: 'new', text: FERRY.join(' '), published: '2026-01-21', mentions: [] };
    expect(shelf.storyWith(read).sort()).toEqual(['a', 'b', 'new']);
    expect(shelf.versionOf('new')).toBeUndefined();
    expect(shelf.stories()).toEqual([['a', 'b']]);
  });
});
