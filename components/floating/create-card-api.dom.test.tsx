import '../../tests/dom/catalogue-i18n';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardApi, EditorOpen, ToolbarOpen } from '../../lib/page/card-contract';
import { mention, opening, outdatedAssad } from '../../tests/dom/sample-cards';
import { sampleHighlight } from '../../tests/sample-highlight';
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
      ['{Tab}', 'Close'],
      ['{Shift>}{Tab}{/Shift}', 'Syria'],
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

describe('the toolbar', () => {
  const toolbar = (more: Partial<ToolbarOpen> = {}): ToolbarOpen => ({
    rects: () => [new DOMRect(100, 120, 80, 20), new DOMRect(20, 150, 60, 20)],
    onClosed: () => undefined,
    way: 'pointer',
    from: document,
    highlighting: { onHighlight: () => undefined, onNote: () => undefined, onTag: () => undefined, onClaim: () => undefined },
    citation: { quote: 'stretched thin', address: 'https://courier.example/story' },
    onLookUp: () => undefined,
    ...more,
  });

  it('highlights without taking the focus', async () => {
    field.focus();
    const onHighlight = vi.fn();
    api.showToolbar(toolbar({ highlighting: { onHighlight, onNote: () => undefined, onTag: () => undefined, onClaim: () => undefined } }));
    await expect.element(page.getByRole('toolbar')).toBeVisible();
    await name('Highlight: Green').click();
    expect(onHighlight).toHaveBeenCalledExactlyOnceWith('green');
    expect(document.activeElement).toBe(field);
    expect(panel()).toBeNull();
  });

  it('is reached by Tab after selecting by keyboard, walked by arrows, and left by Escape', async () => {
    field.focus();
    api.showToolbar(toolbar({ way: 'keyboard' }));
    await expect.element(page.getByText('Tab leads to these buttons')).toBeVisible();
    expect(document.activeElement).toBe(field);
    for (const [keys, goal] of [
      ['{Tab}', 'Highlight: Yellow'],
      ['{ArrowRight}', 'Highlight: Green'],
      ['{ArrowLeft}{ArrowLeft}', 'Look up'],
    ] as const) {
      await userEvent.keyboard(keys);
      await expect.poll(focused).toBe(goal);
    }
    await userEvent.keyboard('{Escape}');
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('leaves Tab to the page after selecting by pointer', async () => {
    field.focus();
    api.showToolbar(toolbar());
    await expect.element(page.getByRole('toolbar')).toBeVisible();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBeUndefined();
  });

  it('stands clear of the handles of touch, below the last line', async () => {
    api.showToolbar(toolbar({ way: 'touch' }));
    await expect.poll(() => panel()?.getBoundingClientRect().top).toBeGreaterThanOrEqual(170 + 40);
  });

  it('says what can be highlighted, for words beside the article, and copies and looks up all the same', async () => {
    const onLookUp = vi.fn();
    const { highlighting: _, ...outside } = toolbar({ onLookUp });
    api.showToolbar(outside);
    await expect.element(page.getByText("Only the article's own text can be highlighted.")).toBeVisible();
    expect(host()?.shadowRoot?.querySelectorAll('.swatch')).toHaveLength(0);
    await name('Look up').click();
    expect(onLookUp).toHaveBeenCalledOnce();
  });
});

describe('the editor', () => {
  const editing = (more: Partial<EditorOpen> = {}): EditorOpen => {
    const highlight = sampleHighlight('h1', 'stretched thin');
    return {
      rects: () => [new DOMRect(100, 120, 80, 20)],
      onClosed: () => undefined,
      reason: 'click',
      state: 'exact',
      highlight,
      here: [highlight],
      onChoose: () => undefined,
      onChange: async () => ({ ok: true, value: {} }),
      onDelete: () => undefined,
      onUndo: () => undefined,
      fetchTags: async () => ['northeast'],
      ...more,
    };
  };

  it('keeps a note when it is closed', async () => {
    const onChange = vi.fn<EditorOpen['onChange']>(async () => ({ ok: true, value: {} }));
    api.editHighlight(editing({ onChange, focusOn: 'note' }));
    await expect.poll(focused).toBe('Note');
    await userEvent.keyboard('Check this{Escape}');
    await expect.poll(() => onChange.mock.calls).toEqual([[{ note: 'Check this' }]]);
  });

  it('starts in the tags, and offers those used before', async () => {
    const onChange = vi.fn<EditorOpen['onChange']>(async () => ({ ok: true, value: {} }));
    api.editHighlight(editing({ onChange, focusOn: 'tags' }));
    await expect.poll(focused).toBe('Add a tag');
    await name('Add the tag northeast').click();
    expect(onChange.mock.calls).toEqual([[{ tags: ['northeast'] }]]);
  });

  it('says why a colour could not be kept, and shows the one that is', async () => {
    api.editHighlight(editing({ onChange: async () => ({ ok: false, failure: { kind: 'storage', message: 'full' } }) }));
    await name('Blue').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('It could not be stored on this machine.');
    await expect.element(name('Yellow')).toHaveAttribute('aria-pressed', 'true');
  });

  it('shows what the highlight has become', async () => {
    api.editHighlight(editing());
    api.highlightChanged(sampleHighlight('h1', 'stretched thin', { colour: 'pink', note: 'as it was' }));
    await expect.element(name('Pink')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('as it was');
    api.highlightChanged(sampleHighlight('another', 'words', { colour: 'blue' }));
    await expect.element(name('Pink')).toHaveAttribute('aria-pressed', 'true');
  });

  it('takes the last change back by the undo key, but in a field that key is the field’s', async () => {
    const onUndo = vi.fn();
    api.editHighlight(editing({ onUndo, reason: 'keyboard' }));
    await expect.poll(focused).toBe('Yellow');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(onUndo).toHaveBeenCalledOnce();
    await page.getByRole('textbox', { name: 'Note' }).fill('words');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('lists what lies at the same place', async () => {
    const onChoose = vi.fn();
    const here = [sampleHighlight('h1', 'stretched thin'), sampleHighlight('h2', 'thin and tired', { colour: 'blue' })];
    api.editHighlight(editing({ here, onChoose }));
    await expect.element(name('Yellow stretched thin')).toHaveAttribute('aria-pressed', 'true');
    await name('Blue thin and tired').click();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('h2');
  });

  it('shows the words of then and now', async () => {
    api.editHighlight(editing({ state: 'changed', now: 'stretched to the limit' }));
    await expect.element(page.getByText('stretched to the limit')).toBeVisible();
  });

  it('closes before it deletes', async () => {
    const onDelete = vi.fn();
    api.editHighlight(editing({ onDelete }));
    await name('Delete this highlight').click();
    expect([onDelete.mock.calls.length, panel()]).toEqual([1, null]);
  });
});

describe('what is told', () => {
  it('has the words, and the way back', async () => {
    const undo = vi.fn();
    api.say({ kind: 'deleted', undo });
    await expect.element(page.getByText('Highlight deleted.')).toBeVisible();
    await name('Undo').click();
    expect(undo).toHaveBeenCalledOnce();
    await expect.element(page.getByText('Highlight deleted.')).not.toBeInTheDocument();
    api.say({ kind: 'unknown-words', words: 'x'.repeat(100) });
    await expect.element(page.getByText(`no place called “${'x'.repeat(60)}…”`)).toBeVisible();
  });
});
