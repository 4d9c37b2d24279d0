import '../../tests/dom/catalogue-i18n';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Contradiction } from '../../lib/claims/contradiction';
import type { CardApi } from '../../lib/page/card-contract';
import type { MarginMark } from '../../lib/page/margin-contract';
import { createCardApi } from '../floating/create-card-api';

const QUOTE = 'The accident killed 12 people.';
let api: CardApi;
let article: HTMLElement;
let compared: number;

beforeEach(() => {
  article = document.createElement('article');
  article.style.cssText = 'margin: 40px 60px; font: 16px/24px serif';
  const paragraph = document.createElement('p');
  paragraph.textContent = `${QUOTE} Divers searched the wreck.`;
  article.append(paragraph);
  document.body.append(article);
  compared = 0;
  api = createCardApi('open');
});

afterEach(() => {
  api.destroy();
  article.remove();
});

const contradiction = (more: Partial<Contradiction> = {}): Contradiction => ({
  key: 'quantity/killed',
  label: 'people killed',
  verdict: 'update',
  start: 0,
  end: QUOTE.length,
  here: { quote: QUOTE, value: '12', valueStart: 20, valueEnd: 29, day: '2026-01-20' },
  others: [
    { article: 'b', outlet: 'AP', verdict: 'update', later: 'there', quote: 'The death toll rose to 15.', value: '15', day: '2026-01-21' },
  ],
  ...more,
});

const mark = (...contradictions: MarginMark['contradictions']): MarginMark => {
  const text = () => article.querySelector('p')?.firstChild as Text | undefined;
  return {
    contradictions,
    text,
    rects: () => {
      const node = text();
      if (!node?.isConnected) return [];
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, QUOTE.length);
      return [...range.getClientRects()];
    },
    delays: () => ({ openMs: 0, leaveMs: 0 }),
    isKept: true,
    onCompare: () => compared++,
  };
};

const root = () => document.querySelector('crossread-card')?.shadowRoot;
const buttons = () => [...(root()?.querySelectorAll<HTMLElement>('.margin-mark') ?? [])];
const placed = () => buttons().map((button) => button.getBoundingClientRect());
const dialog = () => root()?.querySelector<HTMLElement>('[role="dialog"]');
const markButton = () => page.getByRole('button', { name: /A kept article/ });

describe('a mark in the margin', () => {
  it('stands before the first line of its sentence, and takes no room', () => {
    const size = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight, article.getBoundingClientRect().top];
    const before = size();
    api.margin.show([mark(contradiction())]);
    const [line] = mark(contradiction()).rects();
    const [place] = placed();
    expect(place?.right).toBeLessThan(line?.left ?? 0);
    expect(Math.abs((place?.top ?? 0) + 9 - ((line?.top ?? 0) + (line?.height ?? 0) / 2))).toBeLessThan(1);
    expect(size()).toEqual(before);
  });

  it('goes along when the page lays its text out anew, and away with the text', async () => {
    api.margin.show([mark(contradiction())]);
    const lineTop = () => mark(contradiction()).rects()[0]?.top ?? 0;
    const apart = (placed()[0]?.top ?? 0) - lineTop();
    const before = lineTop();
    article.style.paddingTop = '100px';
    expect(lineTop()).toBeGreaterThan(before + 50);
    await vi.waitFor(() => expect(placed()[0]?.top).toBeCloseTo(lineTop() + apart, 0));
    article.querySelector('p')?.remove();
    await vi.waitFor(() => expect(buttons().map(({ hidden }) => hidden)).toEqual([true]));
    api.margin.show([]);
    expect(buttons()).toEqual([]);
  });

  it('is not shown where a box of the page has scrolled its text away', async () => {
    article.style.cssText += '; height: 60px; overflow: auto';
    const below = document.createElement('div');
    below.style.height = '500px';
    article.append(below);
    api.margin.show([mark(contradiction())]);
    expect(buttons()[0]?.hidden).toBe(false);
    article.scrollTop = 200;
    await vi.waitFor(() => expect(buttons()[0]?.hidden).toBe(true));
  });

  it('lies as high as the boxes that its text is in', () => {
    article.style.cssText += '; position: relative; z-index: 7; background: white';
    api.margin.show([mark(contradiction())]);
    const [place] = placed();
    expect(document.elementFromPoint((place?.left ?? 0) + 9, (place?.top ?? 0) + 9)?.localName).toBe('crossread-card');
  });

  it('is one and the same while nothing has changed', () => {
    api.margin.show([mark(contradiction())]);
    const [before] = buttons();
    api.margin.show([mark(contradiction())]);
    expect(buttons()).toEqual([before]);
    api.margin.show([mark(contradiction({ verdict: 'conflict' }))]);
    expect(buttons()).not.toEqual([before]);
    expect(buttons()).toHaveLength(1);
  });

  it('opens on hovering, and closes when the pointer leaves', async () => {
    api.margin.show([mark(contradiction())]);
    await userEvent.hover(markButton());
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('This article says 12; AP says 15, a later figure.'));
    expect(api.pinned()).toBe(false);
    await userEvent.unhover(markButton());
    await vi.waitFor(() => expect(dialog()).toBeNull());
  });

  it('is reached by keyboard; Escape leads back to it', async () => {
    api.margin.show([mark(contradiction())]);
    api.margin.next();
    expect(root()?.activeElement).toBe(buttons()[0]);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(root()?.activeElement?.localName).toBe('h2'));
    expect(dialog()?.textContent).toContain('20 Jan 2026');
    await page.getByRole('button', { name: 'Compare all that they say' }).click();
    expect(compared).toBe(1);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(root()?.activeElement).toBe(buttons()[0]));
  });

  it.each<[what: string, contradictions: MarginMark['contradictions'], said: string[], label: RegExp]>([
    [
      'two things in one sentence once',
      [
        contradiction(),
        contradiction({
          key: 'place/killed',
          label: 'where',
          verdict: 'conflict',
          here: { quote: QUOTE, value: 'Lessing' },
          others: [{ article: 'b', outlet: 'AP', verdict: 'conflict', quote: 'The death toll rose to 15.', value: 'Arden' }],
        }),
      ],
      ['a later figure', 'AP says Arden; this article says Lessing. Both cannot be true.'],
      /contradicts this: people killed, where/,
    ],
    [
      'a denial',
      [
        contradiction({
          verdict: 'conflict',
          here: { quote: QUOTE },
          others: [{ article: 'b', outlet: '<b>AP</b>', verdict: 'conflict', quote: 'The accident killed nobody.' }],
        }),
      ],
      ['<b>AP</b> says the opposite. Both cannot be true.', 'date unknown'],
      /contradicts this/,
    ],
  ])('says %s', async (_, contradictions, said, label) => {
    api.margin.show([mark(...contradictions)]);
    expect(buttons()).toHaveLength(1);
    await page.getByRole('button', { name: label }).click();
    await vi.waitFor(() => expect(dialog()).not.toBeNull());
    for (const words of said) expect(dialog()?.textContent).toContain(words);
    expect(dialog()?.querySelectorAll('blockquote')).toHaveLength(2);
    expect(api.pinned()).toBe(true);
  });
});
