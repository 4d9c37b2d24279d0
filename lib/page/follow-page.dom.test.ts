import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractArticle } from '../article/extract';
import { READING_RULES } from '../article/reading-rules';
import { ArticleUpdater } from '../article/update-article';
import { PageWatch } from './page-watch';

/** What a page does to its article, over and over: after each step the article says what the page says, node for node. */
const TOWNS = ['Wexholm', 'Northby', 'Eastness', 'Ludsay', 'Grimhaven', 'Sandwick'];
const sentence = (n: number) =>
  `The council of ${TOWNS[n % TOWNS.length]} said on Tuesday that ferry number ${n} would sail again, after weeks of talks and two storms.`;

function paragraphOf(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  const middle = Math.floor(text.length / 2);
  const emphasis = document.createElement('em');
  emphasis.append(text.slice(middle, middle + 9));
  paragraph.append(text.slice(0, middle), emphasis, text.slice(middle + 9));
  return paragraph;
}

let story: HTMLElement;
const paragraphs = () => [...story.querySelectorAll('p')];

function addStory(texts: readonly string[]): void {
  const article = document.createElement('article');
  const headline = document.createElement('h1');
  headline.append('Ferry talks resume in the north');
  story = document.createElement('div');
  story.className = 'story';
  story.append(...texts.map(paragraphOf));
  article.append(headline, story);
  document.body.replaceChildren(article);
}

type Step = { what: keyof typeof STEPS; n: number; m: number };
const STEPS = {
  insert: (n: number, m: number) => story.insertBefore(paragraphOf(sentence(m)), paragraphs()[n % (paragraphs().length + 1)] ?? null),
  edit: (n: number, m: number) => {
    const node = paragraphs()[n % Math.max(1, paragraphs().length)]?.firstChild;
    if (node) node.nodeValue = `Corrected, number ${m}: ${node.nodeValue ?? ''}`;
  },
  emphasise: (n: number) => {
    const paragraph = paragraphs()[n % Math.max(1, paragraphs().length)];
    const strong = document.createElement('strong');
    strong.append(` It was said ${n} times. `);
    paragraph?.append(strong);
  },
  remove: (n: number) => (paragraphs().length > 4 ? paragraphs()[n % paragraphs().length]?.remove() : undefined),
  move: (n: number) => story.append(paragraphs()[n % Math.max(1, paragraphs().length)] ?? ''),
  hide: (n: number) => {
    const paragraph = paragraphs()[n % Math.max(1, paragraphs().length)];
    if (paragraph) paragraph.hidden = !paragraph.hidden;
  },
  rerender: () => addStory(paragraphs().map((paragraph) => paragraph.textContent ?? '')),
  ticker: (n: number) => {
    const box = document.createElement('aside');
    box.append(paragraphOf(`Exchange rates at ${n}: one and another, up and down, as on every other day of the week, in numbers.`));
    document.body.append(box);
  },
};

const expectedText = () =>
  [
    'Ferry talks resume in the north',
    ...paragraphs()
      .filter((paragraph) => !paragraph.hidden)
      .map((paragraph) => paragraph.textContent?.replace(/\s+/g, ' ').trim()),
  ].join('\n\n');

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

function follow() {
  const extracted = extractArticle(document, 'https://harbour-times.example/ferry', { outlets: new Map() });
  if (!extracted.ok) throw new Error(extracted.reason);
  const watch = new PageWatch({ document, signal: ending.signal, rules: READING_RULES, changed: () => undefined });
  watch.begin([]);
  return { onPage: extracted, watch, updater: new ArticleUpdater(extracted, READING_RULES) };
}

describe('an article that is followed', () => {
  it('says what the page says after every change, whatever came before', () => {
    const step = fc.record({
      what: fc.constantFrom(...(Object.keys(STEPS) as Step['what'][])),
      n: fc.nat(50),
      m: fc.integer({ min: 6, max: 500 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (rounds) => {
        addStory([0, 1, 2, 3, 4, 5].map(sentence));
        let { onPage, watch, updater } = follow();
        for (const steps of rounds) {
          for (const { what, n, m } of steps) STEPS[what](n, m);
          updater.update(watch.take());
          // Nothing of the body is left: the reader reads such a page anew.
          if (onPage.blocks.every(({ kind }) => kind === 'headline')) {
            watch.end();
            if (paragraphs().every((paragraph) => paragraph.hidden)) return;
            ({ onPage, watch, updater } = follow());
          }
          expect(onPage.article.text).toBe(expectedText());
          for (const { startUtf16, endUtf16 } of onPage.article.parts) {
            const [first, last] = [onPage.laid.map.positionAt(startUtf16), onPage.laid.map.positionAt(endUtf16)];
            expect(first?.node.isConnected && last?.node.isConnected).toBe(true);
          }
        }
        watch.end();
      }),
      { numRuns: 120 },
    );
  });

  it('keeps the blocks that say the same, and reads nothing of what did not change', () => {
    addStory([0, 1, 2, 3, 4, 5].map(sentence));
    const { onPage, watch, updater } = follow();
    updater.update(watch.take());
    const before = onPage.blocks;
    STEPS.edit(2, 1);
    const change = updater.update(watch.take());
    expect(change.fresh.map(({ mapped }) => mapped.text.slice(0, 20))).toEqual(['Corrected, number 1:']);
    expect(onPage.blocks.filter((block) => before.includes(block))).toHaveLength(before.length - 1);
  });

  it('takes no comments, teasers or advertisements for more of it', () => {
    addStory([0, 1, 2, 3, 4, 5].map(sentence));
    const { onPage, watch, updater } = follow();
    updater.update(watch.take());
    const text = onPage.article.text;
    const comments = document.createElement('section');
    comments.className = 'comments';
    comments.append(...[7, 8, 9].map((n) => paragraphOf(sentence(n))));
    const teaser = document.createElement('div');
    teaser.className = 'related-teaser';
    teaser.append(paragraphOf(sentence(10)));
    document.body.append(comments);
    story.append(teaser);
    updater.update(watch.take());
    expect(onPage.article.text).toBe(text);
  });
});
