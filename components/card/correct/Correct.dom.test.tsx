import '../../../tests/dom/catalogue-i18n';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Mention } from '../../../lib/entities/mention';
import type { OwnDraft } from '../../../lib/knowledge/own/own-statement';
import type { CardOpen } from '../../../lib/page/card-contract';
import { render } from '../../../tests/dom/render';
import { mention, opening } from '../../../tests/dom/sample-cards';
import { CardView } from '../CardView';

const SDF = 'group/sdf';
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name });

function show(about: Mention, more: Partial<CardOpen> = {}) {
  const said: OwnDraft[][] = [];
  const onHold = vi.fn();
  const onCorrect: CardOpen['onCorrect'] = async (drafts) => {
    said.push(drafts);
    return { ok: true, value: {} };
  };
  render(<CardView request={opening(about, { onCorrect, ...more })} titleId="title" onClose={() => undefined} onHold={onHold} />);
  return { said, onHold };
}
const choose = async (entry: string | RegExp) => {
  await button('Correct …').click();
  await button(entry).click();
};

describe('correcting a card', () => {
  it('adds another name', async () => {
    const { said, onHold } = show(mention(SDF));
    await choose('It has another name');
    expect(onHold).toHaveBeenLastCalledWith(true);
    await expect.element(field('Another name for Syrian Democratic Forces')).toHaveFocus();
    await expect.element(button('Save')).toBeDisabled();
    await field('Another name for Syrian Democratic Forces').fill('  the Forces ');
    await button('Save').click();
    expect(said).toEqual([[{ entity: SDF, kind: 'alias', text: 'the Forces' }]]);
  });

  it('adds a note, and goes back without one', async () => {
    const { said, onHold } = show(mention(SDF));
    await choose('Add or change my note');
    await field('My note').fill('Ask Ada');
    await button('Cancel').click();
    expect(onHold).toHaveBeenLastCalledWith(false);
    await expect.element(page.getByRole('heading', { level: 2, name: 'Syrian Democratic Forces' })).toBeVisible();
    await choose('Add or change my note');
    await field('My note').fill('Ask Bob');
    await button('Save').click();
    expect(said).toEqual([[{ entity: SDF, kind: 'note', text: 'Ask Bob' }]]);
  });

  it('corrects only what was written anew', async () => {
    const { said } = show(mention('person/ahmed-al-sharaa'));
    await choose('Name or description is wrong');
    await expect.element(field('Name')).toHaveValue('Ahmed al-Sharaa');
    await field('Who or what it is').fill('President since 2025.');
    await button('Save').click();
    expect(said).toEqual([[{ entity: 'person/ahmed-al-sharaa', kind: 'description', text: 'President since 2025.' }]]);
  });

  it('says why it was not kept, and keeps the words', async () => {
    show(mention(SDF), { onCorrect: async () => ({ ok: false, failure: { kind: 'bad-message', message: 'no-name' } }) });
    await choose('It has another name');
    await field('Another name for Syrian Democratic Forces').fill('…');
    await button('Save').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('A name needs letters or digits.');
    await expect.element(field('Another name for Syrian Democratic Forces')).toHaveValue('…');
  });
});

describe('not this one', () => {
  const assad = (more: Partial<Mention> = {}) =>
    mention('person/bashar-al-assad', {
      surface: 'Assad',
      candidates: [{ id: 'person/hafez-al-assad', name: 'Hafez al-Assad', kind: 'person', confidence: 0.3 }],
      ...more,
    });
  const lookUp: CardOpen['lookUp'] = async (words) => {
    const found = {
      Assad: [{ id: 'person/maher-al-assad', name: 'Maher al-Assad', kind: 'person', confidence: 0.1 }] as const,
      'Northern Front': [{ id: 'group/front', name: 'Northern Front', kind: 'group', confidence: 1 }] as const,
    }[words];
    return { ok: true, value: { found: [...(found ?? [])] } };
  };
  const never = (entity: string): OwnDraft => ({ entity, kind: 'never', text: 'Assad' });
  const radio = (name: RegExp) => page.getByRole('radio', { name });

  it('lists the others, and says that one of them is meant', async () => {
    const { said } = show(assad(), { lookUp });
    await choose('“Assad” means somebody or something else');
    await expect.element(radio(/Maher/)).toBeVisible();
    await radio(/Hafez/).click();
    await button('Save').click();
    expect(said).toEqual([[never('person/bashar-al-assad'), { entity: 'person/hafez-al-assad', kind: 'alias', text: 'Assad' }]]);
  });

  it.each([
    ['first among namesakes', assad(), undefined, { outlet: 'Wire' }],
    ['or in every article', assad(), /In every article/, {}],
    ['but not first where nobody else was weighed', assad({ candidates: undefined }), undefined, {}],
    ['though it may be', assad({ candidates: undefined }), /Only in Wire/, { outlet: 'Wire' }],
  ])('counts at this outlet alone, %s', async (_, about, where, scope) => {
    const { said } = show(about, { lookUp, outlet: 'Wire' });
    await choose('“Assad” means somebody or something else');
    await radio(/Maher/).click();
    if (where) await radio(where).click();
    await button('Save').click();
    const alias = { entity: 'person/maher-al-assad', kind: 'alias', text: 'Assad' };
    expect(said).toEqual([[never('person/bashar-al-assad'), alias].map((one) => ({ ...one, ...scope }))]);
  });

  it('none of these', async () => {
    const { said } = show(assad(), { lookUp });
    await choose('“Assad” means somebody or something else');
    await expect.element(radio(/Maher/)).toBeVisible();
    await radio(/None of these/).click();
    await button('Save').click();
    expect(said).toEqual([['person/bashar-al-assad', 'person/hafez-al-assad', 'person/maher-al-assad'].map(never)]);
  });

  it('another one, looked up by name', async () => {
    const { said } = show(assad(), { lookUp });
    await choose('“Assad” means somebody or something else');
    await field('Another one, by its name').fill('Nobody at all');
    await button('Look up').click();
    await expect.element(page.getByText('The knowledge has nobody and nothing of this name.')).toBeVisible();
    await field('Another one, by its name').fill('Northern Front');
    await button('Look up').click();
    await expect.element(radio(/Northern Front/)).toBeChecked();
    await button('Save').click();
    expect(said).toEqual([[never('person/bashar-al-assad'), { entity: 'group/front', kind: 'alias', text: 'Assad' }]]);
  });

  it('is asked of the mention’s own card only', async () => {
    show(mention(SDF));
    await page.getByRole('button', { name: 'Turkey', exact: true }).click();
    await expect.element(page.getByRole('heading', { level: 2, name: 'Turkey' })).toBeVisible();
    await button('Correct …').click();
    await expect.element(button('It has another name')).toBeVisible();
    await expect.element(button(/means somebody/)).not.toBeInTheDocument();
  });
});

describe('a name that is not known', () => {
  const unknown: Mention = { start: 0, end: 5, surface: 'Smith', fullName: 'John Smith', kind: 'person', confidence: 0.9 };

  it('is described by the reader', async () => {
    const { said } = show(unknown);
    await button('Describe it yourself').click();
    await expect.element(field('Name')).toHaveValue('John Smith');
    await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Organization');
    await field('Who or what it is').fill('A mayor.');
    await button('Save').click();
    const id = expect.stringMatching(/^organization\/john-smith-own-\w+$/) as string;
    expect(said).toEqual([
      [
        { entity: id, kind: 'entity', text: 'John Smith' },
        { entity: id, kind: 'description', text: 'A mayor.' },
      ],
    ]);
  });

  it('that nobody has marked is described at once', async () => {
    const { said } = show({ ...unknown, fullName: undefined, surface: 'Jane Doe' }, { describes: true });
    await expect.element(field('Name')).toHaveValue('Jane Doe');
    await expect.element(field('Name')).toHaveFocus();
    await button('Save').click();
    expect(said).toMatchObject([[{ kind: 'entity', text: 'Jane Doe' }]]);
  });

  it('is another name of somebody known', async () => {
    const { said } = show(unknown, {
      lookUp: async (words) => ({
        ok: true,
        value: { found: words === 'Ada' ? [{ id: 'person/ada', name: 'Ada', kind: 'person', confidence: 1 }] : [] },
      }),
    });
    await button('It is somebody or something known').click();
    await field('Another one, by its name').fill('Ada');
    await button('Look up').click();
    await expect.element(page.getByRole('radio', { name: /Ada/ })).toBeChecked();
    await button('Save').click();
    expect(said).toEqual([[{ entity: 'person/ada', kind: 'alias', text: 'Smith' }]]);
  });
});

it('what readers say stands apart, with its day, whoever said it, and is never markup', async () => {
  const words = [
    { id: 'statement-1', kind: 'note', text: '<img src=x onerror=alert(1)>', at: Date.UTC(2026, 10, 24, 12) },
    { id: 'statement-2', kind: 'name', text: 'The Falcon', instead: 'Turkey', at: Date.UTC(2026, 10, 24, 12) },
    { id: 'statement-4', kind: 'alias', text: 'Ankara', outlet: 'Harbor Wire', at: Date.UTC(2026, 10, 24, 12) },
    { id: 'statement-3', kind: 'note', text: 'Beware', at: Date.UTC(2026, 10, 25, 12), by: '<b>Theirs</b>' },
  ] as const;
  const { fetchCard } = opening(mention('state/turkey'));
  show(mention('state/turkey'), {
    fetchCard: async (id) => {
      const answer = await fetchCard(id);
      return answer.ok && answer.value.card
        ? { ...answer, value: { ...answer.value, card: { ...answer.value.card, own: [...words] } } }
        : answer;
    },
  });
  await expect.element(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  await expect.element(page.getByText('Called The Falcon; in the knowledge it is Turkey')).toBeVisible();
  await expect.element(page.getByText('added by you on 24 November 2026').first()).toBeVisible();
  await expect.element(page.getByText('Chosen for “Ankara” in Harbor Wire')).toBeVisible();
  await expect.element(page.getByText('A reader’s words, from the pack “<b>Theirs</b>”')).toBeVisible();
  await expect.element(page.getByText('added there on 25 November 2026')).toBeVisible();
  expect(document.querySelector('.own img, .own b')).toBeNull();
});
