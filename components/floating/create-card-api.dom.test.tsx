import '../../tests/dom/catalogue-i18n';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardApi } from '../../lib/page/card-contract';
import { mention, opening, outdatedAssad } from '../../tests/dom/sample-cards';
import { createCardApi } from './create-card-api';

let api: CardApi;
let field: HTMLInputElement;

beforeEach(() => {
  field = document.createElement('input');
  document.body.append(field);
  // Open only here: a test has to look inside.
  api = createCardApi('open');
});

afterEach(async () => {
  api.destroy();
  field.remove();
  document.documentElement.style.zoom = '';
  await page.viewport(414, 896);
});

const host = () => document.querySelector('crossread-card');
const panel = () => host()?.shadowRoot?.querySelector<HTMLElement>('.panel');
/** Label or text of the element that has the focus inside of the card. */
const focused = () => {
  const element = host()?.shadowRoot?.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? undefined;
};
const name = (text: string) => page.getByRole('button', { name: text, exact: true });
const heading = (text: string) => page.getByRole('heading', { level: 2, name: text });

describe('what it leaves in the page', () => {
  it('is one element beside the body, closed to the page', () => {
    const closed = createCardApi();
    // Nothing shown, nothing there.
    expect(host()).toBeNull();
    for (const each of [api, closed]) each.open(opening(mention('group/sdf')));
    const hosts = [...document.querySelectorAll('crossread-card')];
    expect(hosts.map((element) => [element.parentElement, element.shadowRoot !== null])).toEqual([
      [document.documentElement, true],
      [document.documentElement, false],
    ]);
    closed.destroy();
    api.destroy();
    expect(host()).toBeNull();
  });

  it('outranks the styles of the page', async () => {
    const style = document.createElement('style');
    style.textContent = '* { display: none !important; --ink: red } crossread-card { opacity: 0 !important; transform: scale(2) }';
    document.head.append(style);
    api.open(opening(mention('group/sdf')));
    const element = host();
    if (!element) throw new Error('no host');
    const { display, opacity, transform } = getComputedStyle(element);
    style.remove();
    expect({ display, opacity, transform }).toEqual({ display: 'contents', opacity: '1', transform: 'none' });
  });

  it('keeps keys pressed in it from the page', async () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    api.open(opening(mention('group/sdf'), { reason: 'keyboard' }));
    await expect.poll(focused).toBe('Syrian Democratic Forces');
    await userEvent.keyboard('k');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('knows its own events', async () => {
    api.open(opening(mention('group/sdf')));
    await expect.element(name('Close')).toBeVisible();
    const verdicts: boolean[] = [];
    const listen = (event: Event) => verdicts.push(api.contains(event));
    document.addEventListener('pointerdown', listen, { capture: true });
    await name('Turkey').click();
    await userEvent.click(field);
    document.removeEventListener('pointerdown', listen, { capture: true });
    expect(verdicts).toEqual([true, false]);
  });
});

describe('focus', () => {
  it('goes into a card opened by keyboard, round in it, and back', async () => {
    field.focus();
    const onClosed = vi.fn();
    api.open(opening(mention('place/ayn-issa'), { reason: 'keyboard', occurrences: 1, onClosed }));
    await expect.poll(focused).toBe('Ayn Issa');
    await expect.element(name('Syria')).toBeVisible();
    for (const [keys, goal] of [
      ['{Tab}', 'Syria'],
      ['{Tab}', 'Correct …'],
      ['{Tab}', 'Close'],
      ['{Shift>}{Tab}{/Shift}', 'Correct …'],
      ['{Tab}', 'Close'],
    ] as const) {
      await userEvent.keyboard(keys);
      await expect.poll(focused).toBe(goal);
    }
    await userEvent.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(field);
    expect(onClosed).toHaveBeenCalledOnce();
  });

  it('goes into the first field where a name is to be described', async () => {
    const unknown = { start: 0, end: 8, surface: 'Jane Doe', kind: 'person', confidence: 0 } as const;
    api.open(opening(unknown, { reason: 'click', describes: true }));
    await expect.poll(() => host()?.shadowRoot?.activeElement).toBeInstanceOf(HTMLInputElement);
    expect(api.pinned()).toBe(true);
  });

  it('stays in the card when its cards change', async () => {
    api.open(opening(mention('group/sdf'), { reason: 'keyboard' }));
    await name('Turkey').click();
    await expect.poll(focused).toBe('Turkey');
    await name('Back to the card before').click();
    await expect.poll(focused).toBe('Syrian Democratic Forces');
  });

  it('stays where it was when a card comes up by hovering, and when that goes', async () => {
    field.focus();
    api.open(opening(mention('group/sdf')));
    await expect.element(name('Turkey')).toBeVisible();
    expect(document.activeElement).toBe(field);
    api.close();
    expect(document.activeElement).toBe(field);
  });
});

describe('place', () => {
  it('stays within a narrow window', async () => {
    await page.viewport(320, 640);
    api.open(opening(outdatedAssad(), { rects: () => [new DOMRect(250, 560, 60, 20)] }));
    await expect.element(name('Ahmed al-Sharaa')).toBeVisible();
    await expect
      .poll(() => {
        const rect = panel()?.getBoundingClientRect();
        return rect && rect.left >= 0 && rect.right <= 320 && rect.top >= 0 && rect.bottom <= 560;
      })
      .toBe(true);
  });

  it('is beside the line that the pointer is on', async () => {
    const rects = () => [new DOMRect(300, 100, 60, 20), new DOMRect(20, 130, 60, 20)];
    api.open(opening(mention('state/turkey'), { rects, pointer: { x: 40, y: 140 } }));
    await expect.poll(() => panel()?.getBoundingClientRect().left).toBe(20);
    expect(panel()?.getBoundingClientRect().top).toBeCloseTo(158, 0);
  });

  it('holds its size and place on a page that is zoomed by its own styles', async () => {
    document.documentElement.style.zoom = '1.5';
    api.open(opening(mention('state/turkey'), { rects: () => [new DOMRect(20, 130, 60, 20)] }));
    await expect.poll(() => panel()?.getBoundingClientRect().left).toBeCloseTo(20, 0);
    const rect = panel()?.getBoundingClientRect();
    expect(rect?.top).toBeCloseTo(158, 0);
    expect(rect?.width).toBeCloseTo(372, 0);
  });

  it('goes with its text, and ends when that has left the view', async () => {
    let top = 100;
    const onClosed = vi.fn();
    api.open(opening(mention('state/turkey'), { rects: () => [new DOMRect(20, top, 60, 20)], onClosed }));
    await expect.poll(() => panel()?.getBoundingClientRect().top).toBeCloseTo(128, 0);
    top = 60;
    await expect.poll(() => panel()?.getBoundingClientRect().top).toBeCloseTo(88, 0);
    top = -500;
    await expect.poll(() => panel()).toBeNull();
    expect(onClosed).toHaveBeenCalledOnce();
  });

  it('ends when its text is gone from the page', async () => {
    const onClosed = vi.fn();
    api.open(opening(mention('state/turkey'), { rects: () => [], onClosed }));
    await expect.poll(() => onClosed.mock.calls.length).toBe(1);
  });
});

describe('one piece at a time', () => {
  it('closes the one before', async () => {
    const onClosed = vi.fn();
    api.open(opening(mention('state/turkey'), { onClosed }));
    api.open(opening(mention('group/sdf')));
    await expect.element(heading('Syrian Democratic Forces')).toBeVisible();
    expect(onClosed).toHaveBeenCalledOnce();
    expect(host()?.shadowRoot?.querySelectorAll('.panel')).toHaveLength(1);
  });

  it('tells when the pointer is on it', async () => {
    const onPointer = vi.fn();
    api.open(opening(mention('state/turkey'), { onPointer }));
    await userEvent.hover(heading('Turkey'));
    await userEvent.hover(field);
    expect(onPointer.mock.calls).toEqual([[true], [false]]);
  });
});
