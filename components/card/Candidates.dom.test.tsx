import '../../tests/dom/catalogue-i18n';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Mention } from '../../lib/entities/mention';
import type { CardOpen } from '../../lib/page/card-contract';
import { render } from '../../tests/dom/render';
import { mention, opening } from '../../tests/dom/sample-cards';
import { CardView } from './CardView';

const show = (about: Mention, more: Partial<CardOpen> = {}) =>
  render(<CardView request={opening(about, more)} titleId="title" onClose={() => undefined} onHold={() => undefined} />);
const name = (text: string | RegExp) => page.getByRole('button', { name: text, exact: true });
// What is read, not what is in the tree: lines and spaces come from the layout.
// biome-ignore lint/performance/useDomNodeTextContent: see above
const text = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ');

describe('one of several', () => {
  const { id: _, ...nameless } = mention('place/ankara', { surface: 'Springfield', name: undefined });
  const springfield = (more: Partial<Mention> = {}): Mention => ({
    ...nameless,
    candidates: [
      { id: 'place/one', name: 'Springfield', note: 'Missouri, United States', confidence: 0.2 },
      { id: 'place/two', name: 'Springfield', note: 'Illinois, United States', confidence: 0.1 },
    ],
    ...more,
  });
  const alias = { entity: 'place/two', kind: 'alias', text: 'Springfield' };
  const never = { entity: 'place/ankara', kind: 'never', text: 'Springfield' };
  const cases: [string, Mention, outlet: string | undefined, said: object[], hint: string][] = [
    ['at this outlet', springfield(), 'Wire', [{ ...alias, outlet: 'Wire' }], 'Your choice counts for “Springfield” in Wire'],
    ['everywhere, where no outlet is known', springfield(), undefined, [alias], 'This counts for “Springfield” in every article.'],
    [
      'in place of the one that it was taken for',
      springfield({ id: 'place/ankara' }),
      'Wire',
      [never, alias].map((said) => ({ ...said, outlet: 'Wire' })),
      'It could also be',
    ],
  ];
  it.each(cases)('is chosen by one press: %s', async (_, about, outlet, said, hint) => {
    const onCorrect = vi.fn(async () => ({ ok: true, value: {} }) as const);
    const element = show(about, { outlet, onCorrect });
    await expect.poll(() => text(element)).toContain(hint);
    name('It is this one: Springfield, Illinois, United States').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onCorrect.mock.calls).toEqual([[said]]);
  });

  it('is not chosen where it could not be kept, and why is said', async () => {
    const failure = { kind: 'storage-full', message: 'too-many' } as const;
    show(springfield(), { onCorrect: async () => ({ ok: false, failure }) });
    await name(/Illinois/).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('There is no room for more.');
    await expect.element(name(/Illinois/)).toBeEnabled();
  });
});
