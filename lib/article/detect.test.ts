import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle, isArticleScore } from './detect';
import { OUTLET_PATTERNS, OUTLETS } from './outlets';
import { readAddressShape, readSignals } from './signals';

const prose = '<p>The council said on Tuesday that the ferry would sail again, after weeks of talks and two storms.</p>'.repeat(12);
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const og = (type: string): string => `<meta property="og:type" content="${type}">`;

function detect(url: string, html: string, outlets?: ReadonlyMap<string, string>) {
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  return detectArticle(readSignals(document, url, outlets));
}

describe('detectArticle', () => {
  it.each([
    ['says so itself', 'https://a.example/x', jsonLd([{ '@graph': [{ '@type': ['NewsArticle'] }] }]) + prose],
    ['dated address in a news section', 'https://a.example/news/2026/01/20/ferry-talks', og('article') + prose],
    ['known outlet', 'https://www.bbc.com/articles/c0ffee12345', prose],
    ['known outlet, subdomain', 'https://edition.cnn.com/2026/01/20/ferry/index.html', prose],
  ])('news: %s', (_, url, html) => {
    expect(detect(url, html, OUTLETS).isArticle).toBe(true);
  });

  it.each([
    ['blog post', 'https://a.example/blog/how-we-built-the-ferry', jsonLd({ '@type': 'BlogPosting' }) + og('article') + prose],
    ['documentation', 'https://docs.a.example/guide/install', og('article') + prose],
    ['shop', 'https://shop.a.example/products/ferry-model-1234567', jsonLd({ '@type': 'Product' }) + og('product')],
    ['front page of an outlet', 'https://www.bbc.com/', og('website') + prose],
    ['company page', 'https://a.example/about', og('website') + prose],
    ['recipe', 'https://a.example/recipes/fish-pie', jsonLd({ '@type': 'Recipe' }) + og('article') + prose],
    ['nothing', 'https://a.example/', ''],
    ['no web address', 'about:blank', prose],
  ])('no news: %s', (_, url, html) => {
    expect(detect(url, html, OUTLETS).isArticle).toBe(false);
  });

  it('says why', () => {
    expect(detect('https://www.bbc.com/', '<ul><li><a href="/a">A</a></li></ul>', OUTLETS).reasons).toEqual([
      'detection_outlet',
      'detection_short',
      'detection_listing',
    ]);
    expect(detect('https://a.example/news/2026/01/20/ferry', og('article') + prose).reasons).toEqual([
      'detection_og_article',
      'detection_address',
      'detection_text',
    ]);
  });

  it('comes to the same whether the outlet is known to the probe or added afterwards', () => {
    const url = 'https://www.bbc.com/articles/c0ffee12345';
    const [known, unknown] = [detect(url, '<p>Short.</p>', OUTLETS), detect(url, '<p>Short.</p>')];
    expect(unknown.isArticle).toBe(false);
    expect(isArticleScore(unknown.score, true)).toBe(known.isArticle);
    expect(unknown.score).toBe(known.score);
  });

  it('survives broken and hostile JSON-LD', () => {
    const html = `<script type="application/ld+json">{"@type":</script>${jsonLd({ '@type': { a: 1 } })}${jsonLd([null, 1, 'x', [[[[[[[[{ '@type': 'NewsArticle' }]]]]]]]]])}`;
    expect(detect('https://a.example/x', html).isArticle).toBe(false);
  });
});

describe('readAddressShape', () => {
  it.each([
    ['https://a.example/', { front: true, section: false }],
    ['https://a.example/world', { section: true, news: true }],
    ['https://a.example/2026/01/20/ferry', { dated: true, section: false }],
    ['https://a.example/ferry-talks-resume-today', { slug: true, section: false }],
    ['https://a.example/x/12345678', { slug: true }],
    ['https://blog.a.example/x', { other: true }],
    ['https://a.example/%E0%A4%A', { front: false }],
    ['about:blank', { front: false, section: false }],
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
    expect(OUTLET_PATTERNS).toContain('https://*.reuters.com/*');
    expect(OUTLET_PATTERNS).toHaveLength(OUTLETS.size);
  });
});
