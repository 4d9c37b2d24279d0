import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findBody } from './find-body';
import { measureBlocks } from './measured-block';
import { readPageText } from './page-text';
import { SiteMarks } from './site-parts';

/** Pages of invented islands. What should be found says "ferry", what should not says "bread". */
const paragraph = (town: string, name = ''): string =>
  `<p class="${name}">The council of ${town} said that the ferry would sail again, after weeks of talks, a dispute, and two storms.</p>`;
const other = (town: string): string =>
  `<p>Bakers of ${town} sell more bread than ever, and the price of it has gone up again, by two coins, since the spring.</p>`;
const link = (town: string): string =>
  `<li><a href="/${town}">Bread is dearer in ${town}, say bakers, millers, and those who eat it</a></li>`;
const TOWNS = ['Wexholm', 'Northby', 'Eastness', 'Ludsay'];
const story = TOWNS.map((town) => paragraph(town)).join('');
const card = (town: string): string => `<div class="card"><h3>Bread</h3><div class="text">${other(town)}</div></div>`;

function found(html: string): string[] {
  const { document } = new JSDOM(`<body>${html}</body>`, { virtualConsole: new VirtualConsole() }).window;
  return findBody(measureBlocks(readPageText(document.body).blocks), new SiteMarks()).map(({ text }) => text);
}

describe('findBody', () => {
  it.each<[string, string, number]>([
    ['a story between lists of links', `<ul>${TOWNS.map(link).join('')}</ul><div>${story}</div><ul>${TOWNS.map(link).join('')}</ul>`, 4],
    [
      'a story beside more cards than it has paragraphs',
      `<div class="page"><div>${story}</div><div class="cards">${[...TOWNS, ...TOWNS].map(card).join('')}</div></div>`,
      4,
    ],
    [
      'a story in several boxes with others between',
      `<div>${TOWNS.map((town) => `<div class="box"><div class="part">${paragraph(town)}${paragraph(town)}</div></div><div class="offer"><b>Bread</b></div>`).join('')}</div>`,
      8,
    ],
    [
      'a live report whose entries are built unlike its opening',
      `<article><div class="opening">${story}</div>${TOWNS.map((town) => `<div class="entry"><h3>10.15 ferry</h3><div class="said">${paragraph(town)}</div></div>`).join('')}</article>`,
      12,
    ],
    ['a story of short sentences', `<div>${'<p>The ferry sails, at last, they say.</p>'.repeat(6)}</div><div>${other('Wexholm')}</div>`, 6],
    [
      'lines set apart by breaks',
      `<div>The ferry sails again, the council says, at noon.<br><br>The ferry is late, says its captain.</div><p>Bread is dear.</p>`,
      2,
    ],
  ])('%s', (_, html, count) => {
    const texts = found(html);
    expect(texts.filter((text) => text.includes('ferry'))).toHaveLength(count);
    expect(texts.filter((text) => text.includes('Bread is') || text.includes('Bakers'))).toEqual([]);
  });

  it.each<[string, string]>([
    [
      'another story with a headline of its own, built alike',
      `<section><h1>Ferry</h1>${story}</section><section><h1>Bread</h1>${other('Wexholm')}</section>`,
    ],
    [
      'a box of facts',
      `<div>${story}<div class="fact-box"><ul><li>Bread is older than the islands, than writing, and than kings</li></ul></div></div>`,
    ],
    [
      'what a picture shows, beside no figure',
      `<div>${story}<div class="image"><p>A baker with a loaf of bread, on a calm day, in Wexholm.</p></div></div>`,
    ],
    [
      'an offer in the middle',
      `<div>${story}<div class="newsletter"><p>News of bread, every morning, before anybody else has it.</p></div></div>`,
    ],
  ])('leaves out %s', (_, html) => {
    const text = found(html).join(' ').toLowerCase();
    expect(text).toContain('council of ludsay');
    expect(text).not.toContain('bread');
  });

  it('finds nothing where there are only links', () => {
    expect(found(`<ul>${TOWNS.map(link).join('')}</ul>`)).toEqual([]);
  });
});
