import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT_UTF16 } from './article';
import { compareIdentity } from './compare-identity';
import { identityOf } from './identity';
import { type ReadOptions, readArticle } from './read-article';

const options: ReadOptions = {
  outlets: new Map([['harbour-times.example', 'The Harbour Times']]),
  now: new Date('2026-11-22T12:00:00Z'),
};
const address = 'https://www.harbour-times.example/world/2026/01/20/ferry-talks-resume';

const paragraph = (about: string): string =>
  `<p>The council of ${about} said on Tuesday that the ferry would sail again, after weeks of talks, <a href="/x">a long dispute</a> and two storms that had kept it in port.</p>`;

function openPage(body: string, head = '') {
  return new JSDOM(
    `<!doctype html><html lang="en-gb"><head><title>Ferry talks resume | The Harbour Times</title>${head}</head><body>${body}</body></html>`,
    {
      url: address,
      virtualConsole: new VirtualConsole(),
    },
  ).window.document;
}

const story = `
  <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
  <main><article>
    <h1>Ferry talks resume</h1>
    <p class="article-standfirst">Three islands hope for a timetable before the spring</p>
    <div class="byline">By Ada Quill</div>
    <figure><img src="a.jpg"><figcaption>The ferry in the port of Wexholm, on a calm day.</figcaption></figure>
    <div class="body">
      ${paragraph('Wexholm')}${paragraph('Northby')}
      <div class="newsletter-box"><p>Sign up for our newsletter, which comes every single morning, with all the news of the islands.</p></div>
      <h2>A second ship</h2>
      ${paragraph('Eastness')}${paragraph('Ludsay')}
      <p>Read more: <a href="/y">How the ferry was built</a></p>
      <p style="display:none">Secret paragraph that nobody can see, however long it may be, with commas, too.</p>
      ${paragraph('Grimhaven')}
    </div>
    <aside><p>Most read: five other stories that have nothing to do with the ferry, or with the islands.</p></aside>
  </article></main>
  <footer><p>All rights reserved by the publishing house of the islands, since the year of its founding.</p></footer>`;

function extract(body: string, head = '', more: Partial<ReadOptions> = {}) {
  const extraction = readArticle(openPage(body, head), address, { ...options, ...more });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction;
}

describe('extractArticle', () => {
  it('reads headline, standfirst, caption, headings and body in the order of the page', () => {
    const { article } = extract(story);
    expect(
      article.parts.map(({ kind, startUtf16, endUtf16 }) => `${kind}: ${article.text.slice(startUtf16, endUtf16).slice(0, 26)}`),
    ).toEqual([
      'headline: Ferry talks resume',
      'standfirst: Three islands hope for a t',
      'caption: The ferry in the port of W',
      'body: The council of Wexholm sai',
      'body: The council of Northby sai',
      'heading: A second ship',
      'body: The council of Eastness sa',
      'body: The council of Ludsay said',
      'body: The council of Grimhaven s',
    ]);
    expect(article.text.split('\n\n')).toHaveLength(article.parts.length);
  });

  it.each(['newsletter', 'Read more', 'Secret', 'Most read', 'All rights', 'Home', 'Ada Quill'])(
    'leaves out what is not the story: %s',
    (word) => {
      expect(extract(story).article.text).not.toContain(word);
    },
  );

  it('reads the metadata', () => {
    const { article } = extract(story, '<link rel="canonical" href="/world/2026/01/20/ferry-talks-resume?utm_source=x">');
    expect(article).toMatchObject({
      title: 'Ferry talks resume',
      outlet: { name: 'The Harbour Times', host: 'harbour-times.example' },
      byline: 'Ada Quill',
      language: 'en-GB',
      published: { day: '2026-01-20', basis: 'address' },
      url: address,
      truncated: false,
    });
  });

  it.each([
    ['https://a.example/x', '2026-01-20', 'dateline'],
    ['https://a.example/2026/01/x', '2026-01-20', 'dateline'],
    ['https://a.example/2025/12/x', '2025-12', 'address'],
    ['https://a.example/2026/01/21/x', '2026-01-21', 'address'],
  ])('takes a dateline where it fits what the address says: %s', (url, day, basis) => {
    const document = openPage(story.replace('<p>The council of Wexholm', '<p>Wexholm, Northland - January 20, 2026 - The council'));
    const extraction = readArticle(document, url, options);
    expect(extraction.ok && extraction.article.published).toEqual({ day, basis });
  });

  it('changes nothing in the page, and maps to its own nodes', () => {
    const document = openPage(story);
    const before = document.documentElement.outerHTML;
    const extraction = readArticle(document, address, options);
    expect(document.documentElement.outerHTML).toBe(before);
    if (!extraction.ok) throw new Error(extraction.reason);
    const { article, textMap } = extraction;
    for (let offset = 0; offset < article.text.length; offset += 1) {
      const position = textMap.positionAt(offset);
      expect(document.contains(position?.node ?? null)).toBe(true);
      if (article.text.charAt(offset) !== '\n')
        expect(position?.node.data.charAt(position.offset).trim()).toBe(article.text.charAt(offset).trim());
    }
  });

  it("reads a story in a box that is named like the site's own", () => {
    const { article } = extract(
      `<div class="sidebar-widget menu"><div class="menu">${paragraph('Wexholm')}${paragraph('Northby')}</div></div>`,
    );
    expect(article.text).toContain('The council of Northby');
  });

  it("takes the whole paragraph where a word of it is named like the site's own", () => {
    const { article } = extract(
      story.replace('The council of Eastness', 'The <span class="share-count">old</span> council of <b class="hidden-xs">Eastness</b>'),
    );
    expect(article.text).toContain('The old council of Eastness said');
  });

  it('cuts long texts and says so', () => {
    const { article, textMap } = extract(story, '', { maxTextUtf16: 300 });
    expect(article.text.length).toBeLessThanOrEqual(300);
    expect(article.truncated).toBe(true);
    expect(article.parts.at(-1)?.endUtf16).toBe(article.text.length);
    expect(textMap.text).toBe(article.text);
  });

  it.each([
    '<link rel="canonical" href="https://harbour-times.example/world/2026/01/20/ferry-talks-resume/#top">',
    '<link rel="canonical" href="https://www.bbc.com/news/1">',
    '<link rel="canonical" href="javascript:alert(1)">',
  ])('is the same article, whatever the page claims: %s', (claim) => {
    expect(compareIdentity(identityOf(extract(story).article), identityOf(extract(story, claim).article))).toBe('same');
  });
});

describe('broken and hostile pages', () => {
  it.each([
    ['nothing', '', 'no-text'],
    ['only scripts', '<script>let a = "text";</script>', 'no-text'],
    ['only frames', '<iframe src="about:blank">text</iframe>', 'no-text'],
    ['a menu', '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>', 'not-readable'],
  ])('%s: %s', (_, body, reason) => {
    expect(readArticle(openPage(body), address, options)).toEqual({ ok: false, reason });
  });

  it('a frameset', () => {
    const { document } = new JSDOM('<html><frameset cols="*"><frame src="about:blank"></frameset></html>').window;
    expect(readArticle(document, address, options).ok).toBe(false);
  });

  it('broken markup', () => {
    expect(extract(`<div><p>${paragraph('Wexholm')}</b></i></div></p><table><tr><p>${paragraph('Northby')}`).article.text).toContain(
      'Northby',
    );
  });

  it('2,000 levels of elements', () => {
    expect(extract(`${story}${'<div>'.repeat(2_000)}At the bottom.`).article.text).toContain('The council of Wexholm');
  }, 60_000);

  it('5 MB of text', () => {
    const { article } = extract(
      `<article>${paragraph('Wexholm')
        .repeat(30_000)
        .replaceAll('Tuesday', () => `day ${Math.random()}`)}</article>`,
    );
    expect(article.truncated).toBe(true);
    expect(article.text.length).toBeLessThanOrEqual(MAX_TEXT_UTF16);
    expect(article.text.length).toBeGreaterThan(MAX_TEXT_UTF16 - 10);
  }, 120_000);
});
