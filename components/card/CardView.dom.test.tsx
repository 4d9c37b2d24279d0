import '../../tests/dom/catalogue-i18n';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Mention } from '../../lib/entities/mention';
import type { CardOpen } from '../../lib/page/card-contract';
import { render } from '../../tests/dom/render';
import { DAY, mention, opening, outdatedAssad } from '../../tests/dom/sample-cards';
import { CardView } from './CardView';

const show = (about: Mention, more: Partial<CardOpen> = {}) =>
  render(<CardView request={opening(about, more)} titleId="title" onClose={() => undefined} onHold={() => undefined} />);
const heading = (name: string) => page.getByRole('heading', { level: 2, name });
const name = (text: string) => page.getByRole('button', { name: text, exact: true });
// What is read, not what is in the tree: lines and spaces come from the layout.
// biome-ignore lint/performance/useDomNodeTextContent: see above
const text = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ');

describe('walking from card to card', () => {
  it('opens the card of a name and goes back the same way', async () => {
    show(outdatedAssad());
    await name('Syrian Democratic Forces').click();
    await expect.element(heading('Syrian Democratic Forces')).toBeVisible();
    await name('Turkey').click();
    await expect.element(heading('Turkey')).toBeVisible();
    await name('Back to the card before').click();
    await expect.element(heading('Syrian Democratic Forces')).toBeVisible();
    await name('Back to the card before').click();
    await expect.element(heading('Bashar al-Assad')).toBeVisible();
    await expect.element(name('Back to the card before')).not.toBeInTheDocument();
  });

  it('shows the notice and the mentions on the card of the mention only', async () => {
    const element = show(outdatedAssad());
    await expect.element(page.getByText('3 mentions here')).toBeVisible();
    await name('Syrian Democratic Forces').click();
    await expect.element(heading('Syrian Democratic Forces')).toBeVisible();
    expect(text(element)).not.toMatch(/Not in office|mentions here/);
  });

  it('asks for each card once', async () => {
    const { fetchCard } = opening(outdatedAssad());
    const counted = vi.fn(fetchCard);
    show(mention('group/sdf'), { fetchCard: counted });
    await name('Turkey').click();
    await name('Back to the card before').click();
    await name('Turkey').click();
    await expect.element(heading('Turkey')).toBeVisible();
    expect(counted.mock.calls.map(([id]) => id)).toEqual(['group/sdf', 'state/turkey']);
  });

  it('goes to the next mention', async () => {
    const onNext = vi.fn();
    show(mention('group/sdf'), { onNext });
    await name('Next mention').click();
    expect(onNext).toHaveBeenCalledOnce();
  });
});

describe('what does not fit the date', () => {
  const article = { day: DAY, basis: 'article' } as const;
  const cases: [string, Mention, CardOpen['asOf'], RegExp][] = [
    [
      'a title that had ended, with the holder of the day',
      outdatedAssad(),
      article,
      /Not in office when this was published\. President of Syria from 17 July 2000 to 8 December 2024\. This article is dated 20 January 2026\. The president of Syria then was Ahmed al-Sharaa\./,
    ],
    [
      'a day that the reader set',
      outdatedAssad(),
      { day: DAY, basis: 'reader' },
      /Not in office on the date that you set\..*You set this article's date to 20 January 2026\./,
    ],
    [
      'an article without a date',
      outdatedAssad(),
      { day: DAY, basis: 'today' },
      /Not in office today\..*This article has no date; today is 20 January 2026\./,
    ],
    [
      'a title that had not begun',
      mention('person/ahmed-al-sharaa', {
        titleCheck: { claimed: 'president', verdict: 'not-begun', office: 'office/president-of-syria', from: '2025-01-29', asOf: DAY },
      }),
      article,
      /Not yet in office when this was published\. President of Syria from 29 January 2025\./,
    ],
    [
      'a title never held',
      outdatedAssad({ verdict: 'never', claimed: 'king' }),
      article,
      /This title does not fit\. The article says “king”\. No such office of Bashar al-Assad is known/,
    ],
    [
      'a sentence with a date of its own',
      outdatedAssad({ asOf: '1993' }),
      article,
      /Not in office at the time this sentence speaks of, 1993\./,
    ],
  ];
  it.each(cases)('%s', async (_, about, asOf, expected) => {
    const element = show(about, { asOf });
    await expect.poll(() => text(element)).toMatch(expected);
  });

  it.each(['consistent', 'unknown'] as const)('says nothing where the verdict is %s', async (verdict) => {
    const element = show(outdatedAssad({ verdict }));
    await expect.element(heading('Bashar al-Assad')).toBeVisible();
    expect(element.querySelector('.notice')).toBeNull();
  });

  it('the holder of the day is one click away', async () => {
    show(outdatedAssad());
    await name('Ahmed al-Sharaa').click();
    await expect.element(heading('Ahmed al-Sharaa')).toBeVisible();
  });
});

describe('how a name is meant', () => {
  it('a capital for its government, the city one click away', async () => {
    const element = show(
      mention('state/turkey', { surface: 'Ankara', reading: 'metonym', place: { id: 'place/ankara', name: 'Ankara', lat: 1, lon: 1 } }),
    );
    await expect.poll(() => text(element)).toContain('The government is meant here: Turkey. The city itself: Ankara');
    await name('Ankara').click();
    await expect.element(heading('Ankara')).toBeVisible();
  });

  it('an adjective for its state', async () => {
    const element = show(mention('state/turkey', { surface: 'Turkish', reading: 'demonym' }));
    await expect.poll(() => text(element)).toContain('“Turkish” stands for Turkey here.');
  });

  it('lists candidates instead of guessing', async () => {
    const { id: _, ...nameless } = mention('place/ankara', { surface: 'Tripoli', name: 'Tripoli' });
    const candidates = [
      { id: 'place/ayn-issa', name: 'Tripoli, Libya', confidence: 0.5 },
      { id: 'place/other', name: 'Tripoli', note: 'North, Lebanon', confidence: 0.4 },
    ];
    const element = show({ ...nameless, candidates });
    await expect
      .poll(() => text(element))
      .toMatch(/Several are possible.*It could be Tripoli, Libya ?50% ?It is this one ?Tripoli North, Lebanon ?40%/);
    await name('Tripoli, Libya').click();
    await expect.element(heading('Ayn Issa')).toBeVisible();
  });
});

describe('ties, roles, place', () => {
  it('shows those of this article first, unknown as unknown, and folds the rest', async () => {
    const element = show(mention('group/sdf'));
    await expect.element(heading('Syrian Democratic Forces')).toBeVisible();
    expect(text(element)).toMatch(
      /Ties to others in this article opposed by Turkey since 2015 backed by United States from Oct 2015; not known after 31 Jan 2026 Other ties/,
    );
    expect(text(element)).not.toContain('Ally 5');
    await name('Show all 8').click();
    await expect.poll(() => text(element)).toContain('Ally 5');
  });

  it('tells what has ended in the past tense', async () => {
    const element = show(outdatedAssad());
    await expect.poll(() => text(element)).toMatch(/fought Syrian Democratic Forces 2015 to 8 Dec 2024.*was backed by Russia until 2024/);
  });

  it('says that an article has no date', async () => {
    const element = show(outdatedAssad(), { asOf: { day: '2026-11-22', basis: 'today' } });
    await expect.poll(() => text(element)).toContain('As of today, 22 November 2026: this article has no date');
  });

  it('draws the map from the pack and states the position', async () => {
    const element = show(mention('place/ayn-issa'));
    await expect.element(page.getByRole('img', { name: 'Map: where Ayn Issa lies' })).toBeVisible();
    expect(element.querySelector('.land')?.getAttribute('d')).toBe('M0 0H320V180H0Z');
    expect(element.querySelector('.point')?.getAttribute('cx')).toBe('168');
    expect(text(element)).toMatch(/Raqqa Governorate, Syria population about 6,000 position 36\.38° N, 38\.86° W/);
  });

  it('unfolds the sources, and links to the web only', async () => {
    show(outdatedAssad());
    await name('2 sources').click();
    await expect.element(page.getByRole('link', { name: 'Rulers, August 2026' })).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(page.getByText('A file')).toBeVisible();
    expect(page.getByRole('link').elements()).toHaveLength(1);
    await expect.element(page.getByText('Knowledge ends 1 November 2026')).toBeVisible();
  });
});

describe('what the reader keeps about it', () => {
  it('is counted, and one click away', async () => {
    const { fetchCard } = opening(outdatedAssad());
    const asked: string[][] = [];
    show(mention('group/sdf'), {
      fetchCard: async (id) => {
        const answer = await fetchCard(id);
        return answer.ok ? { ok: true, value: { ...answer.value, kept: 3 } } : answer;
      },
      onKept: (...what) => asked.push(what),
    });
    await name('3 highlights of yours about this').click();
    expect(asked).toEqual([['about', 'group/sdf']]);
  });

  it('is not mentioned where there is nothing', async () => {
    const element = show(mention('group/sdf'));
    await expect.element(heading('Syrian Democratic Forces')).toBeVisible();
    expect(text(element)).not.toContain('of yours');
  });
});

describe('when there is no card', () => {
  it('says that Crossread was updated, and offers no second try', async () => {
    const element = show(mention('group/sdf'), {
      fetchCard: async () => ({ ok: false, failure: { kind: 'disconnected', message: 'gone' } }),
    });
    await expect.poll(() => text(element)).toContain('Crossread was updated. Reload the page.');
    await expect.element(name('Try again')).not.toBeInTheDocument();
  });

  it('tries again where that may help', async () => {
    const answers = [{ ok: false, failure: { kind: 'unexpected', message: 'x' } } as const];
    const { fetchCard } = opening(outdatedAssad());
    show(mention('group/sdf'), { fetchCard: async (id) => answers.pop() ?? fetchCard(id) });
    await name('Try again').click();
    await expect.element(heading('Syrian Democratic Forces')).toBeVisible();
    await expect.element(name('Turkey')).toBeVisible();
  });

  it('says of a name that it does not know what the article says', async () => {
    const brandt: Mention = { start: 0, end: 6, surface: 'Brandt', fullName: 'Ada Brandt', kind: 'person', confidence: 0.9 };
    const onNext = vi.fn();
    const element = show(brandt, { said: 'Ada Brandt leads the union.', onNext });
    await expect.element(heading('Ada Brandt')).toBeVisible();
    expect(text(element)).toMatch(/it is not in its knowledge\. In this article Ada Brandt leads the union\. 3 mentions here/i);
    await name('Next mention').click();
    expect(onNext).toHaveBeenCalledOnce();
  });
});
