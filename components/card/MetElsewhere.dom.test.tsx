import '../../tests/dom/catalogue-i18n';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Mention } from '../../lib/entities/mention';
import type { CardOpen, MetElsewhere } from '../../lib/page/card-contract';
import { render } from '../../tests/dom/render';
import { opening } from '../../tests/dom/sample-cards';
import { CardView } from './CardView';

const show = (about: Mention, more: Partial<CardOpen> = {}) =>
  render(<CardView request={opening(about, more)} titleId="title" onClose={() => undefined} onHold={() => undefined} />);
const name = (text: string) => page.getByRole('button', { name: text, exact: true });
// What is read, not what is in the tree: lines and spaces come from the layout.
// biome-ignore lint/performance/useDomNodeTextContent: see above
const text = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ');

describe('where else a name was met that the knowledge does not have', () => {
  const brandt: Mention = { start: 0, end: 6, surface: 'Brandt', fullName: 'Ada Brandt', kind: 'person', confidence: 0.9 };
  const met =
    (articles: MetElsewhere['articles'], highlights: number): NonNullable<CardOpen['fetchMet']> =>
    async () => ({
      ok: true,
      value: { articles, highlights },
    });
  const articles = Array.from({ length: 6 }, (_, index) => ({
    id: `kept-${index}`,
    title: `Ferry ${index}`,
    outlet: 'Wire',
    published: '2026-01-20',
  }));

  it('lists kept articles and counts highlights, each one press away', async () => {
    const onKept = vi.fn();
    const element = show(brandt, { fetchMet: met(articles, 3), onKept });
    await expect.poll(() => text(element)).toMatch(/Where else you met it Ferry 0 Wire · 20 Jan 2026 Ferry 1/);
    expect(text(element)).not.toContain('Ferry 4');
    await name('Ferry 1').click();
    await name('2 articles more').click();
    await name('3 highlights of yours with this name').click();
    expect(onKept.mock.calls).toEqual([['kept', 'kept-1'], ['words', 'Ada Brandt'], ['words', 'Ada Brandt']]); // biome-ignore format: calls
  });

  it('says that it was nowhere else', async () => {
    const element = show(brandt, { fetchMet: met([], 0) });
    await expect.poll(() => text(element)).toContain('You met it nowhere else in what you keep.');
  });
});
