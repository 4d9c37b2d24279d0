import '../../tests/dom/catalogue-i18n';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from '../../tests/dom/render';
import { PageInMemory } from '../../tests/dom/sample-page';
import { sampleHighlight } from '../../tests/sample-highlight';
import { Popup } from './Popup';

let port: PageInMemory;
beforeEach(() => {
  port = new PageInMemory();
});

const show = () => render(<Popup port={port} />);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const tab = (name: string) => page.getByRole('tab', { name });
const rows = () => [...document.querySelectorAll('.rows > li')].map((row) => row.querySelector('bdi, .quote')?.textContent);

describe('highlights', () => {
  const open = async () => {
    show();
    await tab('Highlights').click();
  };

  it('stand in the order of the text, with what became of them', async () => {
    await open();
    await expect.poll(rows).toEqual(['stretched thin', 'Between 300 and 500 prisoners', 'officials confirmed the toll']);
    const chips = [...document.querySelectorAll('.state-chip')].map((chip) => chip.textContent);
    expect(chips).toEqual(['in place', 'changed', 'missing']);
    await expect.element(page.getByText('No longer on the page. Your copy is kept.')).toBeVisible();
  });

  it('lead to their place, where there is one', async () => {
    await open();
    await button('stretched thin').click();
    expect(port.scrolledTo).toEqual([10]);
    await expect.element(button('officials confirmed the toll')).not.toBeInTheDocument();
  });

  it('take a note and another colour', async () => {
    await open();
    await button('Edit').first().click();
    await button('Pink').click();
    await page.getByRole('textbox', { name: 'Note' }).fill('Ask the ministry');
    await button('Edit').first().click();
    await expect.element(page.getByText('Ask the ministry')).toBeVisible();
    expect(port.page?.highlights.find((one) => one.highlight.id === 'h1')?.highlight).toMatchObject({
      colour: 'pink',
      note: 'Ask the ministry',
    });
  });

  const first = () => port.page?.highlights.find((one) => one.highlight.id === 'h1')?.highlight;

  it('take tags, new ones and those used before, and lose them', async () => {
    await open();
    await button('Edit').first().click();
    await page.getByLabelText('Add a tag').fill(' Border  talks');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => first()?.tags).toEqual(['Border talks']);
    await button('Add the tag truce').click();
    await expect.poll(() => first()?.tags).toEqual(['Border talks', 'truce']);
    // What is on it already is not offered again.
    await expect.element(button('Add the tag truce')).not.toBeInTheDocument();
    await button('Remove the tag Border talks').click();
    await expect.poll(() => first()?.tags).toEqual(['truce']);
    await button('Undo').click();
    await expect.poll(() => first()?.tags).toEqual(['Border talks', 'truce']);
  });

  it.each<[string, string, Partial<ReturnType<typeof first>>, Partial<ReturnType<typeof first>>]>([
    ['a colour', 'Blue', { colour: 'blue' }, { colour: 'yellow' }],
    ['the mark as claim', 'Claim', { claim: true }, { claim: false }],
  ])('take %s, with a way back', async (_, name, after, before) => {
    await open();
    await button('Edit').first().click();
    await button(name).click();
    await expect.poll(first).toMatchObject(after ?? {});
    await button('Undo').click();
    await expect.poll(first).toMatchObject(before ?? {});
  });

  it('show an undone note as it was', async () => {
    await open();
    await button('Edit').first().click();
    const note = page.getByRole('textbox', { name: 'Note' });
    await note.fill('Something else');
    await button('Pink').click();
    await expect.poll(() => first()?.note).toBe('Something else');
    await expect.element(page.getByText('Colour changed.')).toBeVisible();
    await note.fill('And more');
    await userEvent.tab();
    await expect.element(page.getByText('Note changed.')).toBeVisible();
    await button('Undo').click();
    await expect.element(note).toHaveValue('Something else');
  });

  it('whose words are gone are attached to what is selected, with a way back', async () => {
    const selector = { quote: { exact: 'officials confirmed 81', prefix: '', suffix: '' }, position: { start: 40, end: 62 } };
    await open();
    await button('Attach to the selected text').click();
    await expect.element(page.getByText(/Select the words on the page first/)).toBeVisible();
    port.selected = { selected: { selector, about: [] } };
    await button('Attach to the selected text').click();
    await expect.poll(rows).toContain('officials confirmed 81');
    await button('Undo').click();
    await expect.poll(rows).toContain('officials confirmed the toll');
  });

  it('that changed show the words of then and now', async () => {
    const changed = port.page?.highlights.find(({ state }) => state === 'changed');
    if (changed) changed.now = 'About 120 prisoners';
    await open();
    await expect.element(page.getByText('About', { exact: true })).toBeVisible();
    const words = (tag: string) => [...document.querySelectorAll(`.changed-quote ${tag}`)].map((one) => one.textContent?.trim());
    expect([words('del'), words('ins')]).toEqual([
      ['Between', '300', 'and 500'],
      ['About', '120'],
    ]);
  });

  it('are deleted with a way back', async () => {
    await open();
    await button('Delete this highlight').first().click();
    await expect.poll(rows).toHaveLength(2);
    await button('Undo').click();
    await expect.poll(rows).toContain('stretched thin');
  });
});

describe('the search over all highlights', () => {
  it('is not there for an empty library', async () => {
    show();
    await expect.element(tab('Highlights')).toBeVisible();
    expect(page.getByRole('searchbox').elements()).toEqual([]);
  });

  it('finds, says how many, and gives way again', async () => {
    port.library = [
      sampleHighlight('a', 'a bridge was opened', { title: 'The bridge', outlet: 'Harbor Wire', published: '2026-01-20', tags: ['roads'] }),
      sampleHighlight('b', 'a ferry was late', { url: 'javascript:alert(1)' }),
    ];
    show();
    const field = page.getByRole('searchbox', { name: 'Search all highlights' });
    await expect.element(field).toHaveAttribute('placeholder', 'Search all 2 highlights');
    await field.fill('bridge');
    await expect.poll(rows).toEqual(['a bridge was opened']);
    await expect.element(page.getByText('1 highlight', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'The bridge · Harbor Wire · 20 Jan 2026' })).toBeVisible();
    await field.fill('ferry');
    await expect.poll(rows).toEqual(['a ferry was late']);
    expect(document.querySelectorAll('.rows a')).toHaveLength(0);
    await field.fill('tunnel');
    await expect.element(page.getByText('Nothing in your highlights fits.')).toBeVisible();
    await field.fill('');
    await expect.element(tab('Highlights')).toBeVisible();
  });
});
