import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from './extract';
import { measureBlocks } from './measured-block';
import { readPageText } from './page-text';
import { selectBody } from './select-body';
import { SiteMarks } from './site-parts';

/** What is the site's and what is the story's, at each place where pages put it. The islands and their papers are invented. */
const paragraph = (about: string): string =>
  `<p>The council of ${about} said on Tuesday that the ferry would sail again, after weeks of talks, a long dispute and two storms that had kept it in port.</p>`;

interface Places {
  above?: string;
  top?: string;
  middle?: string;
  end?: string;
  below?: string;
}

const page = ({ above = '', top = '', middle = '', end = '', below = '' }: Places): string => `
  <main><article class="story"><header><h1>Ferry talks resume</h1>${above}</header>
  <div class="text">${top}${paragraph('Wexholm')}${paragraph('Northby')}${middle}${paragraph('Eastness')}${paragraph('Ludsay')}${end}</div></article>
  ${below}</main>`;

function textOf(places: Places, description = ''): { text: string; kinds: string[] } {
  const html = `<html lang="en"><head><title>Ferry talks resume</title><meta name="description" content="${description}"></head><body>${page(places)}</body></html>`;
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const extraction = extractArticle(document, 'https://harbour-times.example/a', { outlets: new Map() });
  if (!extraction.ok) throw new Error(extraction.reason);
  const { text, parts } = extraction.article;
  expect(text).toContain('council of Wexholm');
  expect(text).toContain('council of Ludsay');
  return { text, kinds: parts.map(({ kind, startUtf16, endUtf16 }) => `${kind}: ${text.slice(startUtf16, endUtf16).slice(0, 20)}`) };
}

/** Built like the story itself, and long enough to be taken for a part of it. */
const neighbour = (about: string): string =>
  `<article class="story"><div class="text"><p>Another story, about ${about}, which is told somewhere else, has nothing to do with ferries, islands, or councils.</p></div></article>`;

describe('what is left out', () => {
  it.each<[string, Places, string]>([
    ['a byline', { top: '<p>By Ada Quill and Bo Reed</p>' }, 'Quill'],
    ['a name and a time', { top: '<p>Ada Quill, 20.01.2026, 19:35 Uhr</p>' }, 'Quill'],
    [
      'a day with a place, longer than a name',
      { top: '<p>2026年1月20日 10:01 発信地：ウェックスホルム/ノースランド [ ノースランド ]</p>' },
      '発信地',
    ],
    [
      'an author by class',
      { top: '<div class="author-card"><p>Ada has sailed on every ferry of the islands, and writes about them.</p></div>' },
      'Ada',
    ],
    ['an invitation', { middle: '<p>Never miss a sailing: sign up to the letter from the harbour today!</p>' }, 'Never miss'],
    ['an invitation in Italian', { middle: '<p>Leggi anche le altre notizie dalle isole, ogni giorno!</p>' }, 'Leggi'],
    [
      'a label before a link, in any language',
      { middle: '<p>Lisää aiheesta: <a href="/b">Lautta palaa satamaan vuosien jälkeen</a></p>' },
      'Lautta',
    ],
    ['a label of advertising', { middle: '<p>Publicidad</p>' }, 'Publicidad'],
    ['a credit', { middle: '<p>Photo credit: Bo Reed / Wexholm Pictures</p>' }, 'Bo Reed'],
    ['a player', { middle: '<div class="video-box"><div>2:34 Ferry leaves the port in the storm</div></div>' }, '2:34'],
    [
      'the same words twice',
      { middle: paragraph('Wexholm').replace('<p>', '<p class="x">Wexholm: ') + paragraph('Northby') },
      'Northby said on Tuesday that the ferry would sail again, after weeks of talks, a long dispute and two storms that had kept it in port.\n\nThe council of Eastness',
    ],
    ['headings of lists that are gone', { end: '<h2>More in Islands</h2><h2>Popular</h2>' }, 'Popular'],
    ['how to reach the author', { end: '<p>Ada Quill may be reached at quill@harbour-times.example.</p>' }, 'reached'],
    ['who the author is', { end: '<p>Ada Quill is a freelance writer living in Northby.</p>' }, 'freelance'],
    ['who helped', { end: '<p>Bo Reed in Northby contributed to this report.</p>' }, 'Bo Reed'],
    ['a comment box', { end: '<p>Post Comment (+)</p>' }, 'Post Comment'],
  ])('%s', (_, places, word) => {
    expect(textOf(places).text).not.toContain(word);
  });

  it('other stories in articles of their own, where they are taken for the same', () => {
    const html = page({ below: ['apples', 'bells', 'clocks'].map(neighbour).join('') });
    const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
    const { blocks } = readPageText(document.body);
    const everything = measureBlocks(blocks);
    const text = selectBody(everything, everything, new SiteMarks()).blocks.map((block) => block.text);
    expect(text.some((line) => line.includes('council of Ludsay'))).toBe(true);
    expect(text.filter((line) => line.includes('Another story'))).toEqual([]);
  });

  it('leaves out a pull quote that repeats the text, keeps a quotation that does not', () => {
    const { text } = textOf({
      middle:
        '<blockquote><p>“The ferry would sail again, after weeks of talks”</p></blockquote><blockquote><p>“We have waited for this ship since the autumn”, says a letter.</p></blockquote>',
    });
    expect(text.match(/would sail again, after weeks/g)).toHaveLength(4);
    expect(text).toContain('waited for this ship');
  });
});

describe('what is kept', () => {
  it.each<[string, Places, string]>([
    ['a dateline on a line of its own', { top: '<p>WEXHOLM, Northland —</p>' }, 'Northland —'],
    ['a dateline with a colon', { top: '<p>Wexholm/ Northby:</p>' }, 'Wexholm/'],
    ['a short sentence', { middle: '<p>Nobody was hurt.</p>' }, 'Nobody'],
    ['a heading of a section', { middle: '<h2>Popular votes</h2>' }, 'Popular votes'],
    ['a sentence about a network', { middle: '<p>The council said so on Twitter.</p>' }, 'Twitter'],
    ['a list at the end', { end: '<ul><li>Wexholm 3</li><li>Northby 1</li></ul>' }, 'Northby 1'],
    [
      'a quoted message with its author',
      { end: '<blockquote><p>It sails!</p>— Council (@wexholm) January 20, 2026</blockquote>' },
      '@wexholm',
    ],
    ['the entries of a live report with their times', { middle: `<h3>10.15 The ship is seen</h3>${paragraph('Grimhaven')}` }, '10.15'],
    [
      'an opening that stands apart',
      {
        above: `<div class="intro-a"><p>The islands wait for the first ship of the year, and for what it brings.</p><p>It is to come at noon, the harbour master says, if the wind allows it.</p></div>`,
      },
      'at noon',
    ],
  ])('%s', (_, places, word) => {
    expect(textOf(places).text).toContain(word);
  });

  it('a standfirst that only its place gives away, and one that is called a teaser but is the description', () => {
    const standfirst = 'Three islands hope for a timetable before the spring, and for bread';
    expect(textOf({ above: `<h3>${standfirst}</h3>` }).kinds).toContain('standfirst: Three islands hope f');
    expect(textOf({ above: `<p class="teaser">${standfirst}</p>` }, standfirst).kinds).toContain('standfirst: Three islands hope f');
  });

  it('takes no caption above the body for its opening', () => {
    const caption = '<div class="lead-image"><p>The ferry in the port of Wexholm, on a calm day in the autumn of last year.</p></div>';
    expect(textOf({ above: caption }).text).not.toContain('calm day');
  });
});

it('of several stories of one page with a headline each, the first is read', () => {
  const story = (headline: string, towns: string[]) =>
    `<article><h1>${headline}</h1><div class="text">${towns.map(paragraph).join('')}</div></article>`;
  const html = `<title>Ferry talks resume</title><main>${story('Ferry talks resume', ['Wexholm', 'Northby', 'Eastness'])}${story('A second ship', ['Ludsay', 'Grimhaven', 'Sandwick'])}</main>`;
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const extraction = extractArticle(document, 'https://harbour-times.example/a', { outlets: new Map() });
  const text = extraction.ok ? extraction.article.text : '';
  expect(text).toContain('council of Eastness');
  expect(text).not.toContain('council of Ludsay');
});
