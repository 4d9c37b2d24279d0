import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MAX_METADATA_UTF16 } from './article';
import { type ArticleDates, readAddressDate, readArticleDates, readDateline } from './article-dates';
import { type ArticleMetadata, isSameSite, readMetadata } from './metadata';
import { readStatedDate } from './stated-date';

const now = new Date('2026-11-22T12:00:00Z');
const outlets = new Map([['news.example', 'Example News']]);

function read(head: string, body = '', url = 'https://www.news.example/world/story'): ArticleMetadata & ArticleDates {
  const { document } = new JSDOM(`<html><head>${head}</head><body>${body}</body></html>`, { url, virtualConsole: new VirtualConsole() })
    .window;
  const metadata = readMetadata(document, url, { outlets });
  return { ...metadata, ...readArticleDates(metadata.dates, url, '', now) };
}
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readStatedDate', () => {
  it.each([
    ['2026-01-20', '2026-01-20', undefined],
    ['2026-01', '2026-01', undefined],
    ['2026-01-20T23:30:00-05:00', '2026-01-20', '2026-01-20T23:30:00-05:00'],
    ['2026-01-20T23:30:12.345Z', '2026-01-20', '2026-01-20T23:30:12Z'],
    ['2026-01-20T23:30+0530', '2026-01-20', '2026-01-20T23:30:00+05:30'],
    ['2026-01-20 23:30', '2026-01-20', undefined],
    ['2026/1/2', '2026-01-02', undefined],
    ['20260120', '2026-01-20', undefined],
    ['20260120T101500Z', '2026-01-20', '2026-01-20T10:15:00Z'],
    ['January 20, 2026', '2026-01-20', undefined],
    ['Tuesday, Jan. 20th, 2026 at 1:05 p.m. EST', '2026-01-20', '2026-01-20T13:05:00-05:00'],
    ['Jan 20, 2026 12:05 AM GMT', '2026-01-20', '2026-01-20T00:05:00Z'],
    ['20 January 2026', '2026-01-20', undefined],
    ['Tue, 20 Jan 2026 10:15:00 GMT', '2026-01-20', '2026-01-20T10:15:00Z'],
    ['Tue Jan 20 10:15:00 UTC 2026', '2026-01-20', '2026-01-20T10:15:00Z'],
    ['20.1.2026', '2026-01-20', undefined],
    ['Dienstag, 20. Januar 2026', '2026-01-20', undefined],
    ['1. März 2026', '2026-03-01', undefined],
    ['mardi 20 janvier 2026', '2026-01-20', undefined],
    ['1er août 2026', '2026-08-01', undefined],
    ['20 de enero de 2026', '2026-01-20', undefined],
    ['20 de janeiro de 2026', '2026-01-20', undefined],
    ['20 gennaio 2026', '2026-01-20', undefined],
    ['20 يناير 2026', '2026-01-20', undefined],
    ['٢٠ يناير ٢٠٢٦', '2026-01-20', undefined],
    ['20 Ocak 2026', '2026-01-20', undefined],
    ['20 января 2026', '2026-01-20', undefined],
    ['20. januar 2026', '2026-01-20', undefined],
    ['20 stycznia 2026', '2026-01-20', undefined],
    ['2026年1月20日', '2026-01-20', undefined],
    ['2026년 1월 20일', '2026-01-20', undefined],
    ['1768903200', '2026-01-20', '2026-01-20T10:00:00Z'],
    [1768903200000, '2026-01-20', '2026-01-20T10:00:00Z'],
  ])('%s', (value, day, instant) => {
    expect(readStatedDate(value, 'meta', now)).toEqual({ day, basis: 'meta', ...(instant && { instant }) });
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '03/04/2026',
    '1989-12-31',
    '2026-11-25',
    '2099-01-01',
    '0000-00-00',
    '9999999999',
    'NaN',
    Number.NaN,
    null,
    {},
    ['2026-01-20'],
    '9'.repeat(1_000_000),
  ])('reads nothing from %j', (value) => {
    expect(readStatedDate(value, 'meta', now)).toBeUndefined();
  });

  it('allows for time zones and clocks', () => {
    expect(readStatedDate('2026-11-24', 'meta', now)?.day).toBe('2026-11-24');
  });
});

describe('dates in text and address', () => {
  it.each([
    ['Wexholm, Northland - January 20, 2026 - The ferry sails again.', '2026-01-20'],
    ['Headline\n\nWEXHOLM (Jan. 20, 2026) — The ferry sails.', '2026-01-20'],
    ['Published: Tuesday, 20 January 2026 08:38 AM', '2026-01-20'],
    ['Jan 20, 2026', '2026-01-20'],
    ['Wexholm - Dienstag, 20. Januar 2026, 11:17 Uhr', '2026-01-20'],
    ['Publié le 20 janvier 2026 à 10h15', '2026-01-20'],
    ['Am 20. Januar 2026 lief die Fähre wieder aus.', undefined],
    ['El 20 de enero de 2026 volvió el barco.', undefined],
    ['The ferry has been in port since January 3, 2011, when it sank.', undefined],
    ['The ferry sailed on March 4, 2024 for the last time.', undefined],
    ['The ferry sails. Nobody knows more. It was built by 4 May 1999', undefined],
    ['WEXHOLM, April 25 (Agency) - The ferry sails.', undefined],
  ])('%s', (text, day) => {
    expect(readDateline(text, now)?.day).toBe(day);
  });

  it.each([
    ['https://news.example/2026/01/20/ferry/', '2026-01-20'],
    ['https://news.example/world/2026/jan/20/ferry', '2026-01-20'],
    ['https://news.example/2026-1-2/ferry', '2026-01-02'],
    ['https://news.example/ferry-20260120.html', '2026-01-20'],
    ['https://news.example/2026/01/ferry', '2026-01'],
    ['https://news.example/2026/13/40/ferry', undefined],
    ['https://news.example/ferry-12345678', undefined],
    ['not an address /2026/01/20/', undefined],
  ])('%s', (url, day) => {
    expect(readAddressDate(url, now)?.day).toBe(day);
  });
});

describe('readMetadata', () => {
  it('reads JSON-LD in arrays and graphs, articles before pages', () => {
    const graph = [
      { '@type': 'WebPage', headline: 'The page', datePublished: '2020-01-01' },
      {
        '@type': ['Thing', 'https://schema.org/NewsArticle'],
        headline: 'Ferry &amp; port',
        datePublished: '2026-01-20T08:00:00+01:00',
        dateModified: '2026-01-21',
        author: [{ '@type': 'Person', name: 'Ada Quill' }, 'Bo Reed', { name: 4 }],
        publisher: { name: 'Somebody Else' },
        inLanguage: 'en_GB',
      },
    ];
    expect(read(jsonLd([{ '@context': 'https://schema.org', '@graph': graph }]))).toMatchObject({
      title: 'Ferry & port',
      byline: 'Ada Quill, Bo Reed',
      outlet: { name: 'Example News', host: 'news.example' },
      language: 'en-GB',
      published: { day: '2026-01-20', instant: '2026-01-20T08:00:00+01:00', basis: 'json-ld' },
      modified: { day: '2026-01-21', basis: 'json-ld' },
    });
  });

  it('goes from the surest date to the weakest', () => {
    const meta = '<meta property="article:published_time" content="2026-01-19T01:00:00Z">';
    const time = '<h1>Ferry</h1><time datetime="2026-01-18">18 January</time>';
    const dated = 'https://news.example/2026/01/17/ferry';
    expect(read(`${meta}${jsonLd({ '@type': 'NewsArticle', datePublished: 'soon' })}`, time, dated).published?.basis).toBe('meta');
    expect(read('', time, dated).published).toEqual({ day: '2026-01-18', basis: 'time' });
    expect(read('', '', dated).published).toEqual({ day: '2026-01-17', basis: 'address' });
    expect(read('', '<h1>Ferry</h1><time datetime="2013-05-01">of another story</time>', dated).published?.basis).toBe('address');
    expect(read('', '').published).toBeUndefined();
  });

  it('doubts a statement that is more than a week from the day in the address', () => {
    const stated = (day: string) =>
      read(`<meta name="pubdate" content="${day}">`, '', 'https://news.example/2026/01/20/ferry').published?.day;
    expect(['2026-01-18', '2026-01-26', '2025-11-20', '2026-06-01'].map(stated)).toEqual([
      '2026-01-18',
      '2026-01-26',
      '2026-01-20',
      '2026-01-20',
    ]);
  });

  it('reads the day that the page shows, beside its own headline', () => {
    const title = '<title>Ferry talks resume</title>';
    const shown = '<div class="article-date">Wexholm, 20. Januar 2026 | 11:17 Uhr</div>';
    expect(read(title, `<h1>Ferry talks resume</h1>${shown}`).published).toEqual({ day: '2026-01-20', basis: 'time' });
    expect(read(title, `<div class="related">${shown}</div><h1>Ferry talks resume</h1>`).published).toBeUndefined();
    expect(
      read(title, '<div><div class="post-date">3. Mai 2025</div></div><div><h1>Ferry talks resume</h1></div>').published,
    ).toBeUndefined();
    const wrapped = '<div class="has-sidebar"><h1>Ferry talks resume</h1><time datetime="2026-01-20">today</time></div>';
    expect(read(title, wrapped).published?.day).toBe('2026-01-20');
    const other = '<h2>Ferry talks resume</h2><time datetime="2026-01-20">today</time><h1>Bells ring in Northby</h1>';
    expect(read(title, other).published?.day).toBe('2026-01-20');
  });

  it('takes the outlet off the title, and its name from the page where the registry has none', () => {
    expect(read('<title>Ferry talks resume | Example News</title>').title).toBe('Ferry talks resume');
    expect(read('<title>Ferry talks - a history</title>').title).toBe('Ferry talks - a history');
    const other = read('<meta property="og:site_name" content="Wexholm Post">', '', 'https://www.post.example/a');
    expect(other.outlet).toEqual({ name: 'Wexholm Post', host: 'post.example' });
    expect(read('', '', 'https://www.post.example/a').outlet?.name).toBe('post.example');
  });

  it.each([
    ['<link rel="canonical" href="/world/other?x=1#top">', 'https://www.news.example/world/other?x=1'],
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
    [
      '<link rel="canonical" href="/"><meta property="og:url" content="https://m.news.example/world/story">',
      'https://m.news.example/world/story',
    ],
    [
      '<link rel="canonical" href="https://other.example/a"><meta property="og:url" content="https://news.example/b">',
      'https://news.example/b',
    ],
    ['<link rel="canonical" href="https://other.example/a">', 'https://other.example/a'],
    ['<link rel="canonical" href="http://[bad">', undefined],
  ])('canonical address: %s', (head, expected) => {
    expect(read(head).canonicalUrl).toBe(expected);
  });

  it.each([
    ['https://edition.cnn.com/a', 'https://www.cnn.com/a', true],
    ['https://news.a.co.uk/x', 'https://a.co.uk/', true],
    ['https://a.co.uk/', 'https://b.co.uk/', false],
    ['https://a.example/', 'https://b.example/', false],
  ])('same site: %s and %s', (a, b, same) => {
    expect(isSameSite(new URL(a), new URL(b))).toBe(same);
  });

  it('survives hostile values', () => {
    const hostile = [
      jsonLd({
        '@type': 'NewsArticle',
        headline: 7,
        author: { name: { name: [] } },
        publisher: [],
        datePublished: { a: 1 },
        inLanguage: [null],
      }),
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"</title><img src=x onerror=alert(1)>","__proto__":{"datePublished":"2026-01-01"},"constructor":{"name":"x"}}</script>',
      '<script type="application/ld+json">{"@type": "NewsArticle", broken</script>',
      `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>`,
      `<meta property="og:title" content="${'x'.repeat(1_000_000)}">`,
      '<meta name="__proto__" content="x"><meta name="constructor" content="y">',
      '<meta name="author" content="\u202eAda\u0007\n\n Quill\u200b">',
    ].join('');
    const metadata = read(hostile);
    expect(metadata.title).toBe('</title><img src=x onerror=alert(1)>');
    expect(metadata.titles.every((title) => title.length <= MAX_METADATA_UTF16)).toBe(true);
    expect(metadata.byline).toBe('Ada Quill');
    expect(metadata.published).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
