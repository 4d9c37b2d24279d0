import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readAddressShape } from './address-shape';
import { detectArticle } from './detect';
import { NOT_NEWS_HOSTS } from './not-news-hosts';
import { OUTLET_PATTERNS, OUTLETS } from './outlets';
import { pageSignalsSchema } from './page-signals';
import { readSignals } from './signals';
import { standingOf } from './site-standing';

const prose = '<p>The council said on Tuesday that the ferry would sail again, after weeks of talks and two storms.</p>'.repeat(12);
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const og = (type: string): string => `<meta property="og:type" content="${type}">`;

const read = (url: string, html: string) => {
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  return readSignals(document);
};
/** As the probe and the background do it together. */
const weigh = (url: string, html: string) => detectArticle(read(url, html), url, standingOf(url));

const advice =
  '<p>You can bake your pie while we peel our potatoes; you will love how your kitchen smells, and so will your guests.</p>'.repeat(12);
const reported =
  '<p>“We sail again,” the harbour master said on Tuesday, according to two people who were there when he spoke of it.</p>'.repeat(12);

describe('detectArticle', () => {
  it('speaking to the reader counts against a blog, and not against an outlet', () => {
    const html = og('article') + advice;
    const [blog, outlet] = ['https://a.example/your-potatoes-and-your-pie', 'https://www.bbc.com/news/your-potatoes-and-your-pie'];
    expect(weigh(blog, html).reasons).toContain('detection_personal');
    expect(weigh(outlet, html).reasons).not.toContain('detection_personal');
  });

  it.each([
    ['says so itself', 'https://a.example/x', jsonLd([{ '@graph': [{ '@type': ['NewsArticle'] }] }]) + prose],
    ['says so in broken JSON', 'https://a.example/x', `<script type="application/ld+json">{"@type": "NewsArticle",, </script>${prose}`],
    ['says so in microdata', 'https://a.example/x', `<div itemscope itemtype="https://schema.org/NewsArticle">${prose}</div>`],
    ['dated address in a news section', 'https://a.example/news/2026/01/20/ferry-talks', og('article') + prose],
    ['reports what people said', 'https://a.example/ferry-talks-resume-today', `<meta name="pubdate">${og('article')}${reported}`],
    ['words of other sites in a slug', 'https://a.example/world/court-rules-on-products-and-services-12345', og('article') + prose],
  ])('news by itself: %s', (_, url, html) => {
    expect(detectArticle(read(url, html), url).isArticle).toBe(true);
    expect(weigh(url, html).isArticle).toBe(true);
  });

  it.each([
    ['known outlet', 'https://www.bbc.com/articles/c0ffee12345', prose],
    ['known outlet, subdomain', 'https://edition.cnn.com/2026/01/20/ferry/index.html', prose],
    ['known outlet, little text', 'https://www.bbc.com/news/articles/c0ffee12345', '<p>Short.</p>'],
  ])('news: %s', (_, url, html) => {
    expect(weigh(url, html).isArticle).toBe(true);
  });

  it.each([
    ['blog post', 'https://a.example/blog/how-we-built-the-ferry', jsonLd({ '@type': 'BlogPosting' }) + og('article') + prose],
    ['documentation', 'https://docs.a.example/guide/install', og('article') + prose],
    ['program code', 'https://a.example/how-to-sort-a-list', `${prose}<pre>a</pre><pre>b</pre><pre>c</pre>`],
    ['wiki', 'https://a.example/wiki/Ferry_of_the_western_isles', `<meta name="generator" content="MediaWiki 1.40">${prose}`],
    ['shop', 'https://shop.a.example/products/ferry-model-1234567', jsonLd({ '@type': 'Product' }) + og('product')],
    ['front page of an outlet', 'https://www.bbc.com/', og('website') + prose],
    ['company page', 'https://a.example/about', og('website') + prose],
    ['recipe', 'https://a.example/recipes/fish-pie', jsonLd({ '@type': 'Recipe' }) + og('article') + prose],
    ['advice', 'https://a.example/pies-for-cold-days', `${og('article')}<h1>How to bake a fish pie</h1>${advice}`],
    ['nothing', 'https://a.example/', ''],
    ['no web address', 'about:blank', prose],
  ])('no news: %s', (_, url, html) => {
    expect(detectArticle(read(url, html), url).isArticle).toBe(false);
    expect(weigh(url, html).isArticle).toBe(false);
  });

  it('says why, in sentences of the catalogue', () => {
    const why = (url: string, html: string) => weigh(url, html).reasons;
    expect(why('https://www.bbc.com/', '<ul><li><a href="/a">A</a></li></ul>')).toEqual([
      'detection_outlet',
      'detection_short',
      'detection_listing',
    ]);
    expect(why('https://a.example/news/2026/01/20/ferry', og('article') + prose)).toEqual([
      'detection_og_article',
      'detection_address',
      'detection_text',
      'detection_reported',
    ]);
    expect(why('https://github.com/ferry', '<p>Short.</p>').at(-1)).toBe('detection_no_news_site');
  });

  it('survives broken and hostile JSON-LD', () => {
    const html = `<script type="application/ld+json">{"@type":</script>${jsonLd({ '@type': { a: 1 } })}${jsonLd([null, 1, 'x', [[[[[[[[{ '@type': 'NewsArticle' }]]]]]]]]])}`;
    expect(detectArticle(read('https://a.example/x', html), 'https://a.example/x').isArticle).toBe(false);
  });
});

describe('the standing of the site', () => {
  it('asks least of an outlet, most of a site without news', () => {
    const standings = ['outlet', undefined, 'unlisted', 'no-news'] as const;
    const pages = ['<p>Short.</p>', prose, og('article') + prose, og('article') + reported, jsonLd({ '@type': 'NewsArticle' }) + reported];
    const url = 'https://a.example/2026/01/20/ferry-talks-resume-today';
    const signals = pages.map((html) => read(url, html));
    const accepted = standings.map((standing) => signals.filter((one) => detectArticle(one, url, standing).isArticle).length);
    expect(accepted).toEqual(accepted.toSorted((a, b) => b - a));
    expect(new Set(accepted).size).toBeGreaterThan(2);
  });

  it('lets a page of a site without news say that it is news', () => {
    const html = jsonLd({ '@type': 'NewsArticle' }) + og('article') + reported;
    expect(weigh('https://www.un.org/news/2026/01/20/ferry-talks-resume-in-the-west', html).isArticle).toBe(true);
  });
});

describe('standingOf', () => {
  it.each([
    ['https://www.bbc.co.uk/news/1', 'outlet'],
    ['https://news.un.org/en/story/2026', 'outlet'],
    ['https://www.un.org/en/about', 'no-news'],
    ['https://www.cs.somewhere.edu/people', 'no-news'],
    ['https://a.example/x', 'unlisted'],
    ['https://notbbc.com/x', 'unlisted'],
    ['about:blank', 'unlisted'],
    ['', 'unlisted'],
  ])('%s: %s', (url, standing) => {
    expect(standingOf(url)).toBe(standing);
  });
});

describe('readSignals', () => {
  it('says no more than the message takes, whatever the page holds', () => {
    const long = 'x'.repeat(5_000);
    const html = `<meta name="generator" content="${long}"><h1>${long}</h1>${og(long)}${jsonLd({ '@type': long })}`;
    expect(pageSignalsSchema.safeParse(read('https://a.example/x', html)).success).toBe(true);
  });
});

describe('readAddressShape', () => {
  it.each([
    ['https://a.example/', { front: true, section: false }],
    ['https://a.example/world', { section: true, news: true }],
    ['https://a.example/2026/01/20/ferry', { dated: true, section: false }],
    ['https://a.example/ferry-talks-resume-today', { slug: true, section: false }],
    ['https://a.example/x/12345678', { slug: true }],
    ['https://a.example/?p=31228', { front: false, section: false }],
    ['https://a.example/x/new-products-reviews-video-store', { slug: true, other: false }],
    ['https://a.example/x/how-to-sail', { other: true }],
    ['https://blog.a.example/x', { other: true }],
    ['https://a.example/%E0%A4%A', { front: false }],
    ['about:blank', { front: false, section: false, other: true }],
  ])('%s', (url, shape) => {
    expect(readAddressShape(url)).toMatchObject(shape);
  });
});

describe('outlets', () => {
  it('are hosts with names, and become match patterns', () => {
    for (const [host, name] of OUTLETS) {
      expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(name.trim()).toBe(name);
      expect(name).not.toBe('');
    }
    expect(OUTLETS.get('kob.com')).toBe('KOB 4');
    expect(OUTLETS.size).toBeGreaterThan(2_000);
    expect(OUTLET_PATTERNS).toContain('https://*.reuters.com/*');
    expect(OUTLET_PATTERNS).not.toContain('https://*.asia.nikkei.com/*');
  });

  it('and hosts without news are told apart, and each stands there once, in order', () => {
    expect([...NOT_NEWS_HOSTS].filter((host) => OUTLETS.has(host))).toEqual([]);
    for (const host of NOT_NEWS_HOSTS) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)*$/);
    expect([...NOT_NEWS_HOSTS]).toEqual([...NOT_NEWS_HOSTS].toSorted());
  });
});
