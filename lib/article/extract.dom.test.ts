import { afterEach, describe, expect, it } from 'vitest';
import { type ExtractOptions, extractArticle } from './extract';

const options: ExtractOptions = { outlets: new Map() };
const address = 'https://harbour-times.example/world/ferry-talks';

const TOWNS = ['Wexholm', 'Northby', 'Eastness', 'Ludsay', 'Grimhaven', 'Sandwick'];

function addParagraphs(parent: Element): void {
  for (const town of TOWNS) {
    const paragraph = document.createElement('p');
    const link = document.createElement('a');
    link.href = '/dispute';
    link.append('a long dispute');
    paragraph.append(
      `The council of ${town} said on Tuesday that the ferry would sail again, after weeks of talks, `,
      link,
      ' and two storms.',
    );
    parent.append(paragraph);
  }
}

function addStory(): HTMLElement {
  const article = document.createElement('article');
  const headline = document.createElement('h1');
  headline.append('Ferry talks resume in the north');
  article.append(headline);
  addParagraphs(article);
  document.body.append(article);
  return article;
}

afterEach(() => document.body.replaceChildren());

describe('extractArticle in a browser', () => {
  it('adds, removes and changes nothing in the page', () => {
    addStory();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const extraction = extractArticle(document, address, options);
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).toEqual([]);
    expect(extraction.ok && extraction.article.parts.map(({ kind }) => kind)).toEqual(['headline', ...TOWNS.map(() => 'body')]);
  });

  it('answers ranges that the browser takes', () => {
    addStory();
    const extraction = extractArticle(document, address, options);
    if (!extraction.ok) throw new Error(extraction.reason);
    const { article, textMap } = extraction;
    const start = article.text.indexOf('Eastness');
    const [found, ...more] = textMap.rangesFor(start, start + 'Eastness said'.length);
    expect(more).toEqual([]);
    if (found === undefined) throw new Error('no range');
    const range = document.createRange();
    range.setStart(found.startNode, found.startOffset);
    range.setEnd(found.endNode, found.endOffset);
    expect(range.toString()).toBe('Eastness said');
  });

  it("finds a story in an element that is named like the site's own", () => {
    const article = addStory();
    article.className = 'sidebar menu';
    const extraction = extractArticle(document, address, options);
    if (!extraction.ok) throw new Error(extraction.reason);
    for (const town of TOWNS) {
      const position = extraction.textMap.positionAt(extraction.article.text.indexOf(town));
      expect(article.contains(position?.node ?? null)).toBe(true);
    }
  });

  it('survives 10,000 levels of elements, each with a line of its own', () => {
    let inner: Element = addStory();
    for (let level = 0; level < 10_000; level += 1) {
      const next = document.createElement(level % 3 === 0 ? 'span' : 'div');
      inner.append('One line further in. ', next);
      inner = next;
    }
    inner.append('At the bottom.');
    const extraction = extractArticle(document, address, options);
    expect(extraction.ok && extraction.article.text).toContain('The council of Wexholm');
    document.querySelector('article')?.remove();
  }, 30_000);
});
