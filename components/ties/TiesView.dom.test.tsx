import '../../tests/dom/catalogue-i18n';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Actor, Tie, Ties } from '../../lib/knowledge/ties';
import { render } from '../../tests/dom/render';
import { TiesView } from './TiesView';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/ties.css';

const SOURCE = { title: 'A record', url: 'https://example.org/record' };
const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({ id, name, kind: 'state', ...more });
const tie = (subject: string, type: Tie['type'], object: string, more: Partial<Tie> = {}): Tie => ({
  subject,
  type,
  object,
  mutual: false,
  status: 'holds',
  checked: '2026-01-20',
  source: SOURCE,
  ...more,
});

const ACTORS = [
  actor('state/north', 'North'),
  actor('group/rebels', 'Rebels', { kind: 'group' }),
  actor('state/south', 'South'),
  actor('person/ada', 'Ada', { kind: 'person' }),
  actor('state/island', 'Island'),
];
const RELATED: Ties = {
  day: '2026-01-20',
  actors: ACTORS,
  ties: [
    tie('state/north', 'fights', 'group/rebels', { mutual: true, from: '2015-10', note: 'in the hills' }),
    tie('state/south', 'backs', 'group/rebels', { from: '2016' }),
    tie('state/south', 'sanctions', 'state/north', { status: 'unknown', from: '2016', checked: '2025-06-01' }),
    tie('person/ada', 'holds-office', 'state/north', {
      status: 'ended',
      from: '2010',
      to: '2020-05-05',
      office: { id: 'office/president-of-north', name: 'president of North', kind: 'office' },
    }),
  ],
};

const show = (ties: Ties, isSmall = false) =>
  render(<TiesView ties={ties} isSmall={isSmall} action={({ id }) => <a href={`#${id}`}>more</a>} />);
const sentences = (element: HTMLElement) =>
  [...element.querySelectorAll('.tie p:first-child')].map(({ textContent }) => textContent.trim());
const words = (element: HTMLElement) => [...element.querySelectorAll('.tie-words')].map((line) => line.getAttribute('aria-label') ?? '');
const name = (label: RegExp) => page.getByRole('button', { name: label });
const isPlaced = (element: HTMLElement) => expect.poll(() => element.querySelector<HTMLElement>('.tie-actor')?.style.left).toMatch(/px$/);

afterEach(() => {
  document.documentElement.dir = '';
});

describe('the list', () => {
  it('tells each tie with its dates, its source and the last check, what is in force first', async () => {
    const element = show(RELATED);
    await expect
      .poll(() => sentences(element))
      .toEqual(['North fights Rebels', 'South backs Rebels', 'South sanctions North', 'Ada was president of North']);
    const [fights, , sanctions, office] = [...element.querySelectorAll('.tie')].map(({ textContent }) => textContent);
    expect(fights).toContain('since Oct 2015; in the hills');
    expect(fights).toContain('checked until 20 Jan 2026');
    expect(sanctions).toContain('not known after 1 Jun 2025');
    expect(office).toContain('2010 to 5 May 2020');
    await expect.element(page.getByRole('link', { name: 'A record' }).first()).toHaveAttribute('href', SOURCE.url);
    expect([...element.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'In force',
      'Not known',
      'Ended',
      'No tie to the others is known',
    ]);
    expect(element.querySelector('.tie-names')?.textContent).toBe('Island');
  });

  it('says what the drawing says, whatever is chosen of it', async () => {
    const element = show(RELATED);
    await isPlaced(element);
    const equal = () => {
      const drawn = words(element)
        .flatMap((line) => line.split('; '))
        .map((clause) => clause.split(', ')[0]);
      expect(drawn.toSorted()).toEqual(sentences(element).toSorted());
    };
    equal();
    for (const state of [/^In force/, /^Not known/, /^Ended/, /^All/]) {
      await name(state).click();
      equal();
    }
  });

  it('names thirds as such', async () => {
    const pact = actor('organization/pact', 'Pact', { kind: 'organization', third: true });
    const element = show({
      day: '2026',
      actors: [...ACTORS, pact],
      ties: [tie('state/north', 'member-of', pact.id), tie('state/south', 'member-of', pact.id)],
    });
    await expect.poll(() => sentences(element)).toEqual(['North is a member of Pact', 'South is a member of Pact']);
    await expect.element(page.getByRole('heading', { name: 'Shared with others that the article does not name' })).toBeVisible();
    await expect.element(name(/^Pact, not named in the article, 2 ties$/)).toBeVisible();
  });

  it('is all there is where no tie is known', async () => {
    const element = show({ day: '2026', actors: ACTORS, ties: [] });
    await expect.element(page.getByText('No tie among those whom this article names is known.')).toBeVisible();
    expect(element.querySelector('.tie-graph')).toBeNull();
    expect([...element.querySelectorAll('.tie-names li')].map(({ textContent }) => textContent)).toEqual(ACTORS.map((one) => one.name));
  });
});

describe('the drawing', () => {
  it('says on its lines what is tied, and how it stands', async () => {
    const element = show(RELATED);
    await isPlaced(element);
    const texts = [...element.querySelectorAll('.tie-words')].map((line) =>
      [...line.children].map(({ textContent }) => textContent).join(' | '),
    );
    expect(texts).toEqual(['fights', 'backs', 'sanctions | last known 2025', 'president of North | until 2020']);
    expect([...element.querySelectorAll('g.tie-line')].map((line) => line.classList[1])).toEqual(['holds', 'holds', 'unknown', 'ended']);
    // Fighting has no direction.
    expect(element.querySelectorAll('.head')).toHaveLength(3);
  });

  it('shows the facts of a line, and all again', async () => {
    const element = show(RELATED);
    await isPlaced(element);
    await name(/^South sanctions North/).click();
    await expect.poll(() => sentences(element)).toEqual(['South sanctions North']);
    await name(/^Show all ties/).click();
    await expect.poll(() => sentences(element)).toHaveLength(4);
  });

  it('is one stop for the Tab key; arrows walk along the lines, Enter shows the ties of a name, Escape all', async () => {
    const element = show(RELATED);
    await isPlaced(element);
    const stops = () => [...element.querySelectorAll<HTMLElement>('.tie-graph button')].filter((button) => button.tabIndex === 0);
    expect(stops().map(({ textContent }) => textContent)).toEqual(['North']);
    stops()[0]?.focus();
    const place = (label: string) => {
      const found = [...element.querySelectorAll<HTMLElement>('.tie-actor')].find(({ textContent }) => textContent === label);
      return { x: Number.parseFloat(found?.style.left ?? ''), y: Number.parseFloat(found?.style.top ?? '') };
    };
    const [from, to] = [place('North'), place('Ada')];
    const isAcross = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
    const key = isAcross ? (to.x > from.x ? 'ArrowRight' : 'ArrowLeft') : to.y > from.y ? 'ArrowDown' : 'ArrowUp';
    await userEvent.keyboard(`{${key}}`);
    const focused = document.activeElement?.textContent ?? '';
    expect(['Ada', 'Rebels', 'South']).toContain(focused);
    expect(stops().map(({ textContent }) => textContent)).toEqual([focused]);
    await userEvent.keyboard('{Home}{Enter}');
    await expect.element(name(/^North, State, 3 ties$/)).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => sentences(element)).toHaveLength(3);
    await expect.element(page.getByRole('link', { name: 'more' })).toHaveAttribute('href', '#state/north');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => sentences(element)).toHaveLength(4);
  });

  it('shows where the focus is', async () => {
    const element = show(RELATED);
    await isPlaced(element);
    await userEvent.keyboard('{Tab}');
    for (let step = 0; step < 8 && !document.activeElement?.classList.contains('tie-actor'); step++) await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.classList.contains('tie-actor')).toBe(true);
    expect(getComputedStyle(document.activeElement ?? document.body).outlineStyle).toBe('solid');
  });

  it.each([320, 900])(
    'of forty and more names in %i pixels leaves the least connected to the list, and nothing sticks out',
    async (width) => {
      const many = Array.from({ length: 46 }, (_, index) => actor(`state/s${index}`, `State ${index}`));
      const star = many.slice(1).map(({ id }) => tie('state/s0', 'backs', id));
      const ring = many.slice(2, 40).map(({ id }, index) => tie(`state/s${index + 1}`, 'fights', id, { mutual: true }));
      const element = show({ day: '2026-01-20', actors: many, ties: [...star, ...ring] });
      element.style.width = `${width}px`;
      await isPlaced(element);
      await expect.element(page.getByText('6 more names are in the list only.')).toBeVisible();
      expect(element.querySelectorAll('.tie-actor')).toHaveLength(40);
      expect(sentences(element)).toHaveLength(star.length + ring.length);
      await expect
        .poll(() => {
          const { left, right } = element.getBoundingClientRect();
          return [...element.querySelectorAll('.tie-actor')].every((button) => {
            const box = button.getBoundingClientRect();
            return box.left >= left - 1 && box.right <= right + 1;
          });
        })
        .toBe(true);
      expect(element.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

  it('lies inside from right to left too, and its words are read in their own direction', async () => {
    document.documentElement.dir = 'rtl';
    const element = show(RELATED);
    element.style.width = '340px';
    await isPlaced(element);
    const graph = element.querySelector('.tie-graph')?.getBoundingClientRect();
    for (const button of element.querySelectorAll('.tie-actor, .tie-words')) {
      const box = button.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual((graph?.left ?? 0) - 1);
      expect(box.right).toBeLessThanOrEqual((graph?.right ?? 0) + 1);
    }
    expect(element.querySelectorAll('.tie-actor bdi')).toHaveLength(4);
  });
});

it('a small one begins with what is in force, where there is much', async () => {
  const many = Array.from({ length: 12 }, (_, index) => actor(`state/s${index}`, `State ${index}`));
  const ties = many.slice(1).map(({ id }, index) => tie('state/s0', 'backs', id, { status: index < 3 ? 'holds' : 'ended' }));
  const element = show({ day: '2026-01-20', actors: many, ties }, true);
  await isPlaced(element);
  await expect.element(name(/^In force/)).toHaveAttribute('aria-pressed', 'true');
  expect(sentences(element)).toHaveLength(3);
});
