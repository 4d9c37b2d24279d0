import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edited, inventedText } from '../../tests/invented-text';
import { sampleDraft } from '../../tests/sample-highlight';
import { fingerprint } from '../article/fingerprint';
import type { ArticleIdentity } from '../article/identity';
import type { Correction } from '../claims/comparison/corrections';
import { pairDecision, type StoryDecision } from '../claims/stories/decisions';
import { ArticleStore } from './articles';
import { Library } from './database';
import { eraseArticles, eraseLibrary, readLibrary, restoreArticles } from './erase';
import { HighlightStore } from './highlights';
import { KeptStore, type SeenArticle } from './kept-articles';

const TEXT = inventedText(3, 400);
const ADDRESS = 'https://courier.example/story';
const seen = (text: string): SeenArticle => ({
  url: ADDRESS,
  title: 'Ferry',
  outlet: 'The Courier',
  text,
  parts: [],
  mentions: [],
  pack: '1',
});
const page = (text: string, address = ADDRESS): ArticleIdentity => ({ address, fingerprint: fingerprint(text) });

let library: Library;
let articles: ArticleStore;
let highlights: HighlightStore;
let store: KeptStore;
let counted = 0;
let clock = 1000;
let count = 0;

beforeEach(() => {
  library = new Library(`kept-${++count}`);
  const world = { now: () => ++clock, newId: () => `n${++count}`, counted: () => counted++ };
  articles = new ArticleStore(library, world.now);
  highlights = new HighlightStore(library, articles, world);
  store = new KeptStore(library, articles, world);
  counted = 0;
});
afterEach(() => library.delete());

describe('a name that the knowledge does not have', () => {
  const named = (text: string, name: string, more: Partial<SeenArticle> = {}): SeenArticle => ({
    ...seen(text),
    unknown: [{ start: 0, end: 3, name, kind: 'person' }],
    ...more,
  });
  const keep = (place: string, name: string, text = inventedText(count, 300), more: Partial<SeenArticle> = {}) =>
    store.keep(page(text, `https://courier.example/${place}`), {}, named(text, name, more));

  it('is found in other kept articles, each once, last kept first', async () => {
    const here = await keep('here', 'Ada Brandt');
    const first = await keep('first', 'Ada Brandt', inventedText(31, 300), { title: 'First' });
    const later = await store.revisit([first.articleId], named(edited(first.text, 20), 'Ada Brandt', { title: 'First again' }));
    const second = await keep('second', 'ADA BRANDT', inventedText(32, 300), { published: '2026-01-20' });
    await keep('other', 'Adam Brandt', inventedText(33, 300));
    expect(await store.naming('Ada Brandt', here.articleId)).toEqual([
      { id: second.id, articleId: second.articleId, url: ADDRESS, title: 'Ferry', outlet: 'The Courier', published: '2026-01-20' },
      { id: later?.id, articleId: first.articleId, url: ADDRESS, title: 'First again', outlet: 'The Courier' },
    ]);
  });

  it.each([
    ['Ada Brandt', 'The ferry of Ada  Brandt sank.', '', 1],
    ['Ada Brandt', 'The ferry sank.', 'ask ada brandt!', 1],
    ['Ada', 'The ferry of Adam sank.', '', 0],
    ['A. (Brandt', 'The ferry of A. (Brandt sank.', '', 1],
  ])('%s is counted in highlights: %j, with the note %j', async (name, exact, note, expected) => {
    const draft = sampleDraft(exact, 0, { note });
    const { articleId } = await highlights.save(draft, page(TEXT), {});
    expect(await highlights.countNaming(name, 'another')).toBe(expected);
    expect(await highlights.countNaming(name, articleId)).toBe(0);
  });
});

describe('kept articles', () => {
  it('gain a version where the text has changed, and only there', async () => {
    const first = await store.keep(page(TEXT), {}, seen(TEXT));
    expect(first).toMatchObject({ version: 1, text: TEXT, outlet: 'The Courier' });
    const again = await store.revisit([first.articleId], seen(TEXT));
    expect(again).toMatchObject({ id: first.id, version: 1 });
    expect(again?.seenAt).toBeGreaterThan(first.seenAt);
    const other = edited(TEXT, 4);
    expect(await store.revisit([first.articleId], seen(other))).toMatchObject({ version: 2, text: other });
    expect((await store.versions([first.articleId])).map(({ version }) => version)).toEqual([1, 2]);
    expect(counted).toBe(3);
  });

  it('are not made by a visit alone', async () => {
    expect(await store.revisit(['web-1'], seen(TEXT))).toBeUndefined();
    expect([await library.kept.count(), counted]).toEqual([0, 0]);
  });

  it('keep their first and their latest versions', async () => {
    const { articleId } = await store.keep(page(TEXT), {}, seen(TEXT));
    for (let visit = 1; visit < 60; visit++) await store.revisit([articleId], seen(`${TEXT} ${visit}`));
    const versions = (await store.versions([articleId])).map(({ version }) => version);
    expect([versions.length, versions[0], versions[1], versions.at(-1)]).toEqual([50, 1, 12, 60]);
  });

  it('share the article with highlights, and go without them', async () => {
    const { articleId } = await highlights.save(sampleDraft('words', 3, { url: ADDRESS }), page(TEXT), {});
    expect((await store.keep(page(TEXT, `${ADDRESS}/amp`), {}, seen(TEXT))).articleId).toBe(articleId);
    const gone = await store.drop([articleId]);
    expect(gone).toHaveLength(1);
    expect(await library.highlights.count()).toBe(1);
    await store.restore(gone);
    await highlights.delete((await highlights.ofArticle([articleId])).map(({ id }) => id));
    await articles.dropUnused([articleId], {});
    expect(await library.articles.count()).toBe(1);
  });
});

describe('erasing', () => {
  it('leaves nothing of an article, and can be undone', async () => {
    const { articleId } = await highlights.save(sampleDraft('words', 3, { url: ADDRESS }), page(TEXT), {});
    await store.keep(page(TEXT), {}, seen(TEXT));
    const other = await highlights.save(sampleDraft('else', 3), page(inventedText(9, 300), 'https://courier.example/other'), {});
    const pair = pairDecision('together', articleId, other.articleId, 1);
    const name: StoryDecision = { id: 'n1', kind: 'name', name: 'Ferry', articles: [articleId, other.articleId], at: 1 };
    const value: Correction = { id: 'c1', kind: 'value', key: 'quantity/killed', articleId, quote: 'q', value: '12', at: 1 };
    const link: Correction = { ...value, id: 'c2', articleId: other.articleId, kind: 'link', to: { key: 'k', articleId, quote: 'q' } };
    await library.decisions.bulkAdd([pair, name]);
    await library.corrections.bulkAdd([value, link, { ...value, id: 'c3', articleId: other.articleId }]);
    const before = await readLibrary(library);
    const erased = await eraseArticles(library, [articleId]);
    const left = await readLibrary(library);
    expect(left).toMatchObject({ highlights: [other], kept: [], tombstones: [], corrections: [{ id: 'c3' }] });
    expect(left.decisions).toEqual([{ ...name, articles: [other.articleId] }]);
    expect(JSON.stringify(left)).not.toContain(articleId);
    await restoreArticles(library, erased);
    expect(await readLibrary(library)).toEqual(before);
  });

  it('leaves nothing but the knowledge of everything', async () => {
    const { id } = await highlights.save(sampleDraft('words', 3), page(TEXT), {});
    await highlights.save(sampleDraft('words', 9), page(TEXT), {});
    await highlights.delete([id]);
    await library.packs.add({ id: 'bundled', name: 'T', version: '7', hash: 'x', index: new Blob(), order: 0, off: false, addedAt: 0 });
    await library.decisions.add(pairDecision('apart', 'a', 'b', 1));
    await eraseLibrary(library);
    const empty = { articles: [], highlights: [], kept: [], decisions: [], corrections: [], tombstones: [], own: [] };
    expect(await readLibrary(library)).toEqual(empty);
    expect(await library.packs.count()).toBe(1);
  });
});
