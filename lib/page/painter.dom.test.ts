import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractArticle } from '../article/extract';
import { READING_RULES } from '../article/reading-rules';
import type { TextRange } from '../article/text-map';
import { ArticleUpdater } from '../article/update-article';
import type { Mention } from '../entities/mention';
import type { PaintName } from './highlight-names';
import { Painter } from './painter';
import { Reading } from './reading';

const NAME: PaintName = 'crossread-place';
const painted = () => [...(CSS.highlights.get(NAME) ?? [])];
const wordsOf = (ranges: readonly AbstractRange[]) =>
  ranges.map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset));

afterEach(() => {
  CSS.highlights.clear();
  document.body.replaceChildren();
});

describe('the painter', () => {
  let ranges: TextRange[];
  beforeEach(() => {
    document.body.textContent = 'Wexholm, Northby, Eastness and Ludsay';
    const node = document.body.firstChild as Text;
    ranges = [...node.data.matchAll(/[A-Z]\w+/g)].map(({ 0: { length }, index }) => ({
      startNode: node,
      startOffset: index,
      endNode: node,
      endOffset: index + length,
    }));
  });

  it.each([
    ['the same', [0, 1, 2], ['Wexholm', 'Northby', 'Eastness'], 3],
    ['more', [0, 1, 2, 3], ['Wexholm', 'Northby', 'Eastness', 'Ludsay'], 3],
    ['fewer', [1], ['Northby'], 1],
    ['others', [3], ['Ludsay'], 0],
    ['none', [], [], 0],
  ])('painting %s touches only what differs', (_, wanted, words, kept) => {
    const painter = new Painter();
    painter.paint(NAME, ranges.slice(0, 3));
    const before = painted();
    painter.paint(
      NAME,
      wanted.flatMap((index) => ranges[index] ?? []),
    );
    expect(wordsOf(painted())).toEqual(words);
    expect(painted().filter((range) => before.includes(range))).toHaveLength(kept);
  });

  it('comes back where the page has cleared the registry, and leaves entries of others alone', () => {
    const painter = new Painter();
    painter.paint(NAME, ranges);
    CSS.highlights.clear();
    painter.paint(NAME, ranges);
    expect(painted()).toHaveLength(4);
    const others = new Highlight();
    CSS.highlights.set(NAME, others);
    painter.clearAll();
    expect(CSS.highlights.get(NAME)).toBe(others);
  });

  it('forgets a frame that is gone', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument;
    const window = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!inner || !window) throw new Error('The frame has no document.');
    inner.body.textContent = 'Grimhaven';
    const node = inner.body.firstChild as Text;
    const painter = new Painter();
    painter.paint(NAME, [...ranges, { startNode: node, startOffset: 0, endNode: node, endOffset: 9 }]);
    expect(wordsOf([...(window.CSS.highlights.get(NAME) ?? [])])).toEqual(['Grimhaven']);
    frame.remove();
    painter.paint(NAME, ranges);
    expect(painted()).toHaveLength(4);
  });
});

describe('what a reading wants painted', () => {
  const sentence = (town: string, n: number) =>
    `The council of ${town} said on Tuesday that ferry number ${n} would sail again, after weeks of talks and two storms.`;
  const mentionsIn = (text: string): Mention[] =>
    [...text.matchAll(/Wexholm|Northby|Eastness|Ludsay/g)].map(({ 0: surface, index }) => ({
      start: index,
      end: index + surface.length,
      surface,
      kind: 'place',
      confidence: 1,
    }));

  it('are the same ranges for as long as their words stand, wherever these are moved', () => {
    const towns = ['Wexholm', 'Northby', 'Eastness', 'Ludsay'];
    document.body.innerHTML = `<article><h1>Ferry talks resume</h1>${towns.map((town, n) => `<p>${sentence(town, n)}</p>`).join('')}</article>`;
    const extracted = extractArticle(document, 'https://harbour-times.example/ferry', { outlets: new Map() });
    if (!extracted.ok) throw new Error(extracted.reason);
    const reading = new Reading(extracted);
    reading.setMentions(reading.textOf(), mentionsIn(reading.article.text));
    const wanted = () => {
      const ranges = new Map<PaintName, TextRange[]>();
      reading.toPaint('all', ranges);
      return ranges.get(NAME) ?? [];
    };
    const before = wanted();
    expect(before).toHaveLength(4);

    const [first, second] = document.querySelectorAll('p');
    const added = document.createElement('p');
    added.append(sentence('Sandwick', 9));
    first?.before(added);
    if (second?.firstChild) second.firstChild.nodeValue = sentence('Grimhaven', 7);
    const changed = new Set([added, second].filter((element) => element !== undefined));
    reading.apply(new ArticleUpdater(extracted, READING_RULES).update(changed));

    expect(reading.mentions.map(({ start, end }) => reading.article.text.slice(start, end))).toEqual(['Wexholm', 'Eastness', 'Ludsay']);
    expect(wanted()).toHaveLength(3);
    expect(wanted().every((range) => before.includes(range))).toBe(true);
  });
});
