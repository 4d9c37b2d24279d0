import type { DatedText } from './dated-texts';
import { GIVEN, type Judgements, RIGHT } from './judgements';
import type { Reading } from './readings';
import type { TitleMention } from './title-mentions';

const percent = (part: number, all: number): string => (all === 0 ? '' : `${((100 * part) / all).toFixed(1)} %`);
const tally = (items: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};
const table = (head: string[], rows: (string | number)[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What every article's titles come to on its own day and on others. */
export function verdictSection(texts: readonly DatedText[], readings: readonly Reading[], judgements: Judgements, pack: string): string {
  const sets = tally(texts.map(({ set }) => set)).map(([set, count]) => `${set} ${count}`);
  const kinds = ['consistent', 'ended', 'not-begun', 'never', 'unknown'] as const;
  const counted = readings.map(({ name, counts }) => {
    const all = kinds.reduce((sum, kind) => sum + counts[kind], 0);
    return [name, all, ...kinds.map((kind) => `${counts[kind]} (${percent(counts[kind], all)})`)];
  });
  return `${texts.length} articles that say when they appeared (${sets.join(', ')}), read with knowledge pack ${pack}. News of the day hardly ever
gives a wrong title, so each was also read as if it had appeared five years later and five years earlier.

${table(['read as of', 'titles judged', ...kinds], counted)}

## Read by eye

Every verdict against a title on the article's own day, and on the other days every "not-begun" and "never" and of "ended" (up to) a seeded 300, were read with the terms
on record. Right is a verdict where the text gives this title to this person as one that holds, and it did not on that day. A title by courtesy, of
history, of another person or another office is wrong. On the other days a title that fitted its own day is out of date by construction: what is
measured there is whether person, office, terms and tense are read rightly, not how often news errs.

${table(
  ['read as of', 'to read', 'read', 'right', 'wrong', 'wrong of those read', 'not yet judged'],
  readings.map((reading) => judged(reading, judgements)),
)}

Causes of those that are wrong: ${causes(readings, judgements)}.
Causes that were found by reading and mended, with the verdicts that no longer come: ${mended(readings, judgements)}.

Of the titles that fit on the article's own day and, by the record alone, do not on the other, so many are found there; the others are excused by what
their sentences or the rest of the article say (ADR 0007): a date, a death since, the successor's name.

${table(
  ['read as of', 'titles that changed', 'found'],
  readings.filter(({ name }) => name !== 'own day').map(({ name, changed }) => [name, changed.all, percent(changed.found, changed.all)]),
)}`;
}

function judged({ name, toRead }: Reading, { verdicts }: Judgements): (string | number)[] {
  const known = toRead.flatMap(({ key }) => verdicts[key] ?? []);
  const wrong = known.filter((judgement) => judgement !== RIGHT).length;
  return [name, toRead.length, known.length, known.length - wrong, wrong, percent(wrong, known.length), toRead.length - known.length];
}

const listed = (items: [string, number][]): string => items.map(([cause, count]) => `${cause} (${count})`).join('; ') || 'none';

function causes(readings: readonly Reading[], { verdicts }: Judgements): string {
  const wrong = readings.flatMap(({ toRead }) => toRead.flatMap(({ key }) => verdicts[key] ?? [])).filter((cause) => cause !== RIGHT);
  return listed(tally(wrong));
}

function mended(readings: readonly Reading[], { verdicts }: Judgements): string {
  const now = new Set(readings.flatMap(({ toRead }) => toRead.map(({ key }) => key)));
  return listed(tally(Object.entries(verdicts).flatMap(([key, cause]) => (cause === RIGHT || now.has(key) ? [] : [cause]))));
}

/** How many people with a title get a verdict at all. */
export function silenceSection(near: readonly TitleMention[], drawn: readonly TitleMention[], { titles }: Judgements): string {
  const known = drawn.filter(({ place }) => titles[place] !== undefined);
  const isGiven = ({ place }: TitleMention) => titles[place] === GIVEN;
  const count = (given: boolean, checked: boolean) =>
    known.filter((found) => isGiven(found) === given && (found.check !== undefined) === checked).length;
  const silent = known.filter((found) => !isGiven(found) && !found.check).flatMap(({ place }) => titles[place] ?? []);
  const withVerdict = near.filter(({ check }) => check).length;
  return `A word for an office stands near ${near.length} of the known people; ${withVerdict} of these get a verdict (${percent(withVerdict, near.length)}). A seeded ${drawn.length} of them, one
for each person and wording, were read (${drawn.length - known.length} not yet):

${table(
  ['the text', 'judged', 'silent'],
  [
    ['gives the person a title that the knowledge could judge', count(true, true), `${count(true, false)} (wrongly)`],
    ['does not', count(false, true), `${count(false, false)} (rightly)`],
  ],
)}

The first hundred were read before the last mending, and two titles in it were passed over then (an adviser behind a president's possessive,
an ambassador called so without the rest of the title); the second hundred after it.

Why silence is right: ${listed(tally(silent))}.`;
}
