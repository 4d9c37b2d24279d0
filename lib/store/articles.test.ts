import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edited, inventedText } from '../../tests/invented-text';
import { sampleDraft } from '../../tests/sample-highlight';
import { hashText } from '../article/article-id';
import { fingerprint } from '../article/fingerprint';
import type { ArticleIdentity } from '../article/identity';
import type { Highlight, HighlightDraft } from '../highlights/highlight';
import { ArticleStore } from './articles';
import { Library } from './database';
import { HighlightStore } from './highlights';

const STORY = inventedText(1, 500);
const OTHER = inventedText(2, 500);
const A = 'https://news.example/world/ferry-talks-resume';

const page = (address: string, text: string, more: Partial<ArticleIdentity> = {}): ArticleIdentity => ({
  address,
  fingerprint: fingerprint(text),
  ...more,
});
const draft = (url = A): HighlightDraft => sampleDraft('ferry', 1, { url });
const firstId = (normalised: string) => `web-${hashText(normalised)}`;

let library: Library;
let articles: ArticleStore;
let highlights: HighlightStore;
let clock = 1000;
let count = 0;

function open(name: string): void {
  library = new Library(name);
  articles = new ArticleStore(library, () => ++clock);
  highlights = new HighlightStore(library, articles, { now: () => ++clock, newId: () => `h${++count}` });
}
/** As the background answers a page. */
const highlightsOf = async (identity: ArticleIdentity) => highlights.ofArticle((await articles.resolve(identity, {})).ids);

beforeEach(() => open(`articles-${++count}`));
afterEach(() => library.delete());

describe('an article that is kept', () => {
  it.each([
    ['with tracking', page(`${A}?utm_source=x`, STORY), true],
    ['as AMP, edited', page(`${A}/amp`, edited(STORY, 20)), true],
    ['in a cache', page('https://www.google.com/amp/s/news.example/world/ferry-talks-resume', STORY), true],
    ['by its canonical address', page('https://news.example/n/7', STORY, { canonicalUrl: A }), true],
    ['when another page claims to be it', page('https://news.example/n/8', OTHER, { canonicalUrl: A }), false],
    ['when its address has another text', page(A, OTHER), false],
    ['in another outlet', page('https://courier.example.org/ferry', STORY, { canonicalUrl: A }), false],
  ])('is found again %s: %s', async (_, seen, expected) => {
    const { articleId } = await highlights.save(draft(), page(A, STORY), {});
    const resolved = await articles.resolve(seen, {});
    expect(resolved.isKept).toBe(expected);
    expect(resolved.id === articleId).toBe(expected);
    expect(await highlightsOf(seen)).toHaveLength(expected ? 1 : 0);
  });

  it('shares an address with another under two ids, each with its own highlights', async () => {
    const first = await highlights.save(draft(), page(A, STORY), {});
    const second = await highlights.save(draft(), page(A, OTHER), {});
    expect(second.articleId).toMatch(new RegExp(`^${first.articleId}-[0-9a-f]{14}$`));
    expect((await highlightsOf(page(A, STORY))).map(({ id }) => id)).toEqual([first.id]);
    expect((await highlightsOf(page(A, OTHER))).map(({ id }) => id)).toEqual([second.id]);
  });

  it('learns where it was seen, and grows with its text', async () => {
    const { articleId } = await highlights.save(draft(), page(A, STORY), {});
    const moved = page('https://news.example/n/7', `${STORY} ${inventedText(9, 900)}`, { canonicalUrl: A, title: 'Ferry' });
    await articles.learn({ ...moved, title: undefined });
    await articles.learn(page('https://news.example/n/7', inventedText(9, 900)));
    const kept = await library.articles.get(articleId);
    expect(kept?.addresses).toEqual(['news.example/world/ferry-talks-resume', 'news.example/n/7']);
    expect(kept?.fingerprint).toBe(moved.fingerprint);
    expect((await articles.resolve(page('https://news.example/n/7', STORY), {})).id).toBe(articleId);
  });

  it('is not written again when there is nothing new', async () => {
    const { articleId } = await highlights.save(draft(), page(A, STORY), {});
    const before = await library.articles.get(articleId);
    await articles.learn(page(A, STORY));
    expect(await library.articles.get(articleId)).toEqual(before);
  });
});

describe('what is kept', () => {
  it('is nothing of an article that is only read', async () => {
    await articles.resolve(page(A, STORY), {});
    await articles.learn(page(A, STORY));
    expect(await library.articles.count()).toBe(0);
  });

  it('ends with the last highlight, unless the reader dated the article, and comes back with it', async () => {
    const one = await highlights.save({ ...draft(), title: 'Ferry' }, page(A, STORY), {});
    const { articleId } = one;
    await articles.dropUnused([articleId], {});
    expect(await library.articles.count()).toBe(1);
    await highlights.delete([one.id]);
    await articles.dropUnused([articleId], { [articleId]: '2026-01-20' });
    expect(await library.articles.count()).toBe(1);
    await articles.dropUnused([articleId], {});
    expect(await library.articles.count()).toBe(0);
    await highlights.restore([one]);
    expect(await highlightsOf(page(`${A}/amp`, STORY, { title: 'Ferry' }))).toEqual([one]);
  });

  it('is dropped only for lack of highlights and date', async () => {
    const id = await articles.keep(page(A, STORY), {}, 'The Courier');
    expect(await library.articles.get(id)).toMatchObject({ outlet: 'The Courier' });
    expect(await articles.keep(page(`${A}?page=2`, STORY), {})).toBe(id);
  });
});

/** A library as version 1 left it. */
async function makeFirstVersion(name: string, stored: readonly Partial<Highlight>[]): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores({ highlights: 'id, articleId, updatedAt', packs: 'id' });
  const { tags, claim, about, ...known } = draft();
  await old
    .table('highlights')
    .bulkAdd(stored.map((highlight, index) => ({ ...known, id: `old${index}`, createdAt: index, updatedAt: index, ...highlight })));
  await old.table('packs').add({ id: 'bundled', name: 'T', version: '7', hash: 'x' });
  old.close();
}

describe('a library of version 1', () => {
  const NUMBER = 'https://news.example/n/7';
  const FIRST: readonly Partial<Highlight>[] = [
    {
      articleId: firstId('news.example/world/ferry-talks-resume'),
      url: `${A}?utm_source=x`,
      title: 'Ferry talks resume',
      published: '2026-01-20',
    },
    // By its canonical address, which is not where it was read.
    { articleId: firstId('news.example/canon'), url: NUMBER, title: 'Bridge' },
    // Pages of one article were articles of their own.
    { articleId: firstId('news.example/long'), url: 'https://news.example/long' },
    { articleId: firstId('news.example/long?page=2'), url: 'https://news.example/long?page=2' },
    // One canonical address for two articles.
    { articleId: firstId('news.example/section'), url: 'https://news.example/x', title: 'X' },
    { articleId: firstId('news.example/section'), url: 'https://news.example/y', title: 'Y' },
    { articleId: 'text-0bdcb81aee8d83', url: 'file:///home/a.html' },
  ];

  beforeEach(async () => {
    const name = `first-${++count}`;
    await library.delete();
    await makeFirstVersion(name, FIRST);
    open(name);
  });

  it('keeps every highlight as it was, and the pack', async () => {
    const kept = await library.highlights.orderBy('id').toArray();
    expect(kept).toEqual(
      FIRST.map((highlight, index) => ({ ...draft(), id: `old${index}`, createdAt: index, updatedAt: index, times: {}, ...highlight })),
    );
    expect(await library.packs.count()).toBe(1);
    expect(await library.articles.count()).toBe(new Set(FIRST.map(({ articleId }) => articleId)).size);
  });

  it.each([
    ['at its address', page(A, STORY), ['old0']],
    [
      'at another way to its address',
      page('https://m.news.example/world/ferry-talks-resume/amp/', STORY, { title: 'Ferry talks resume' }),
      ['old0'],
    ],
    ['at its address under a new title', page(A, STORY, { title: 'Ferry talks fail' }), ['old0']],
    ['by its canonical address alone', page('https://news.example/other', OTHER, { canonicalUrl: 'https://news.example/canon' }), ['old1']],
    ['by address and canonical address', page(NUMBER, OTHER, { canonicalUrl: 'https://news.example/canon' }), ['old1']],
    ['on any page, with those of the others', page('https://news.example/long?page=3', STORY), ['old2', 'old3']],
    [
      'beside those of an article with the same canonical address',
      page('https://news.example/y', STORY, { canonicalUrl: 'https://news.example/section', title: 'Y' }),
      ['old4', 'old5'],
    ],
    ['in a file', page('file:///home/a.html', STORY), ['old6']],
    [
      'not by a canonical address under another title',
      page('https://news.example/z', STORY, { canonicalUrl: 'https://news.example/canon', title: 'Z' }),
      [],
    ],
  ])('finds its highlights %s', async (_, seen, expected) => {
    expect((await highlightsOf(seen)).map(({ id }) => id).sort()).toEqual(expected);
  });

  it('still finds them after a page of another article with the same address or canonical address was read', async () => {
    for (const stranger of [
      page(A, OTHER, { title: 'Z' }),
      page('https://news.example/z', OTHER, { canonicalUrl: 'https://news.example/section' }),
    ])
      await articles.learn(stranger);
    expect(await highlightsOf(page(A, STORY, { title: 'Ferry talks resume' }))).toHaveLength(1);
    expect(await highlightsOf(page('https://news.example/x', STORY, { title: 'X' }))).toHaveLength(2);
  });

  it('tells articles apart once it has seen the text', async () => {
    await articles.learn(page(A, STORY, { title: 'Ferry talks resume' }));
    expect(await highlightsOf(page(A, OTHER, { title: 'Z' }))).toEqual([]);
    expect(await highlightsOf(page(A, edited(STORY, 10)))).toHaveLength(1);
  });

  it('finds a date that the reader gave', async () => {
    const dated = firstId('news.example/dated');
    const days = { [dated]: '2026-01-20' };
    const seen = page('https://news.example/n/9', STORY, { canonicalUrl: 'https://news.example/dated' });
    expect(await articles.resolve(seen, days)).toEqual({ id: dated, ids: [dated], isKept: false });
    expect(await articles.keep(seen, days)).toBe(dated);
    expect((await articles.resolve(seen, {})).id).toBe(dated);
  });

  it('stays as it was when it cannot be brought to the next version', async () => {
    const name = library.name;
    library.close();
    const broken = new Dexie(name);
    broken.version(1).stores({ highlights: 'id, articleId, updatedAt', packs: 'id' });
    broken
      .version(2)
      .stores({ articles: 'id, *addresses, *hints' })
      .upgrade(() => Promise.reject(new Error('broken')));
    await expect(broken.open()).rejects.toThrow();
    open(name);
    expect(await library.highlights.count()).toBe(FIRST.length);
  });
});
