import '../../tests/dom/catalogue-i18n';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardApi, EditorOpen, ToolbarOpen } from '../../lib/page/card-contract';
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

afterEach(() => {
  api.destroy();
  field.remove();
});

const host = () => document.querySelector('crossread-card');
const panel = () => host()?.shadowRoot?.querySelector<HTMLElement>('.panel');
/** Label or text of the element that has the focus inside of the card. */
const focused = () => {
  const element = host()?.shadowRoot?.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? undefined;
};
const name = (text: string) => page.getByRole('button', { name: text, exact: true });

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
    await expect.element(page.getByText('to the limit')).toBeVisible();
    const quote = panel()?.querySelector('.changed-quote');
    expect([quote?.querySelector('del')?.textContent?.trim(), quote?.querySelector('ins')?.textContent?.trim()]).toEqual([
      'thin',
      'to the limit',
    ]);
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
    await expect.element(name('Describe it yourself')).not.toBeInTheDocument();
    const onDescribe = vi.fn();
    api.say({ kind: 'unknown-words', words: 'Jane Doe', onDescribe });
    await name('Describe it yourself').click();
    expect(onDescribe).toHaveBeenCalledOnce();
  });
});
