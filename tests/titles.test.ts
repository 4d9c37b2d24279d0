import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../lib/entities/annotate';
import { readNodeKnowledge } from '../tools/node-knowledge';
import { readNodeRecogniser } from '../tools/node-recogniser';

/** Titles against the article's date, over the knowledge that ships: every way to say it, for several countries and kinds of office. */
if (!existsSync('public/knowledge.pack')) throw new Error('The knowledge pack is not made yet: npm run knowledge');
const knowledge = await readNodeKnowledge();
const recogniser = readNodeRecogniser();

/** The verdict on the first person of a sentence that is linked and has one, or "silent". */
function verdictOn(text: string, day: string, name?: string): string {
  const people = annotate(text, knowledge, day, { recogniser }).filter(({ kind, id }) => kind === 'person' && id);
  const person = people.find(({ surface }) => surface === name) ?? people[0];
  if (!person) throw new Error(`Nobody is found in: ${text}`);
  return person.titleCheck?.verdict ?? 'silent';
}

interface Office {
  adjective: string;
  title: string;
  of: string;
  name: string;
  during: string;
  after: string;
}
const office = (adjective: string, title: string, of: string, name: string, during: string, after: string): Office => ({
  adjective,
  title,
  of,
  name,
  during,
  after,
});
const OFFICES = [
  office('Turkish', 'President', 'Turkey', 'Abdullah Gul', '2010-05-01', '2016-05-01'),
  office('Syrian', 'President', 'Syria', 'Bashar al-Assad', '2015-05-01', '2026-01-20'),
  office('German', 'Chancellor', 'Germany', 'Angela Merkel', '2015-05-01', '2024-01-20'),
  office('British', 'Prime Minister', 'Britain', 'Boris Johnson', '2020-05-01', '2023-05-01'),
  office('Japanese', 'Prime Minister', 'Japan', 'Fumio Kishida', '2022-05-01', '2025-05-01'),
  office('Pakistani', 'Prime Minister', 'Pakistan', 'Imran Khan', '2020-05-01', '2023-05-01'),
  office('Brazilian', 'President', 'Brazil', 'Jair Bolsonaro', '2020-05-01', '2024-05-01'),
  office('Turkish', 'Foreign Minister', 'Turkey', 'Mevlut Cavusoglu', '2022-05-01', '2025-05-01'),
  office('Israeli', 'Defence Minister', 'Israel', 'Yoav Gallant', '2023-10-01', '2025-05-01'),
  office('U.S.', 'Secretary of State', 'the United States', 'Antony Blinken', '2022-05-01', '2025-05-01'),
  office('NATO', 'Secretary General', 'NATO', 'Jens Stoltenberg', '2018-05-01', '2025-05-01'),
  office('Labour Party', 'leader', 'the Labour Party', 'Jeremy Corbyn', '2017-05-01', '2023-05-01'),
];
const small = ({ title }: Office) => title.toLowerCase();
const possessive = ({ of }: Office) => `${of.replace(/^the /, '')}${of.endsWith('s') ? '’' : '’s'}`;

describe.each([
  ['adjective', (o: Office) => `${o.adjective} ${o.title} ${o.name} said on Monday that talks would go on.`],
  ['possession', (o: Office) => `${possessive(o)} ${small(o)}, ${o.name}, said that talks would go on.`],
  ['possession without a comma', (o: Office) => `${possessive(o)} ${o.title} ${o.name} said that talks would go on.`],
  ['owner between commas', (o: Office) => `The ${small(o)} of ${o.of}, ${o.name}, said that talks would go on.`],
  ['apposition', (o: Office) => `${o.name}, the ${small(o)} of ${o.of}, said that talks would go on.`],
  ['apposition without an article', (o: Office) => `${o.name}, ${small(o)} of ${o.of}, said that talks would go on.`],
  ['apposition with an adjective', (o: Office) => `${o.name}, the ${o.adjective} ${small(o)}, said that talks would go on.`],
  ['apposition with a possessive', (o: Office) => `${o.name}, ${possessive(o)} ${small(o)}, said that talks would go on.`],
  ['between dashes', (o: Office) => `${o.name} – the ${o.adjective} ${small(o)} – said that talks would go on.`],
  ['in brackets', (o: Office) => `${o.name} (${o.adjective} ${small(o)}) said that talks would go on.`],
  ['a clause', (o: Office) => `${o.name}, who is the ${small(o)} of ${o.of}, said that talks would go on.`],
  ['a predicate', (o: Office) => `${o.name} is the ${small(o)} of ${o.of} and wants talks to go on.`],
])('a title told as one that holds: %s', (_, sentence) => {
  it.each(OFFICES)('of $name', (o) => {
    expect(verdictOn(sentence(o), o.during)).toBe('consistent');
    expect(verdictOn(sentence(o), o.after)).toBe('ended');
  });
});

describe.each([
  ['former', (o: Office) => `Former ${o.adjective} ${o.title} ${o.name} said that talks would go on.`],
  ['one-time', (o: Office) => `One-time ${o.adjective} ${small(o)} ${o.name} said that talks would go on.`],
  ['late', (o: Office) => `The late ${o.adjective} ${small(o)} ${o.name} had said so.`],
  ['then', (o: Office) => `Then-${o.adjective} ${o.title} ${o.name} had said so.`],
  ['last', (o: Office) => `The last ${o.adjective} ${small(o)}, ${o.name}, had said so.`],
  ['former behind', (o: Office) => `${o.name}, the former ${small(o)} of ${o.of}, said that talks would go on.`],
  ['at the time', (o: Office) => `${o.name}, the ${small(o)} of ${o.of} at the time, signed the accord.`],
  ['until', (o: Office) => `${o.name}, who was ${small(o)} of ${o.of} until he left, said that talks would go on.`],
  ['as', (o: Office) => `As ${small(o)} of ${o.of}, ${o.name} signed the accord.`],
  ['predecessor', (o: Office) => `His predecessor as ${small(o)} of ${o.of}, ${o.name}, signed the accord.`],
  ['successor', (o: Office) => `He is the successor of ${o.adjective} ${o.title} ${o.name}.`],
  ['dismissal', (o: Office) => `The sacking of ${o.adjective} ${o.title} ${o.name} surprised them.`],
  ['resignation', (o: Office) => `${o.adjective} ${o.title} ${o.name}’s resignation surprised them.`],
  ['stepping down', (o: Office) => `The crisis began after ${o.adjective} ${o.title} ${o.name} stepped down.`],
  ['a year', (o: Office) => `The accord was signed by ${o.adjective} ${o.title} ${o.name} in ${o.during.slice(0, 4)}.`],
  ['years ago', (o: Office) => `Ten years ago ${o.adjective} ${o.title} ${o.name} opened the talks.`],
  ['a quotation', (o: Office) => `“${o.adjective} ${o.title} ${o.name} will stay. He must,” she said in ${o.during.slice(0, 4)}.`],
  ['a condition', (o: Office) => `If ${o.name} were ${small(o)} of ${o.of}, talks would go on.`],
  ['what did not happen', (o: Office) => `Had ${o.adjective} ${o.title} ${o.name} lost, talks would have gone on.`],
  ['an old picture', (o: Office) => `FILE PHOTO: ${o.adjective} ${o.title} ${o.name} opens the talks.`],
  ['another headline', (o: Office) => `Read more: ${o.adjective} ${o.title} ${o.name} opens the talks`],
  ['a heading', (o: Office) => `She wrote a piece titled “${o.adjective} ${o.title} ${o.name} opens the talks”.`],
  ['two mentions', (o: Office) => `${o.adjective} ${o.title} ${o.name} signed it. Former ${o.adjective} ${small(o)} ${o.name} is ill.`],
])('a title told of the past is left alone: %s', (_, sentence) => {
  it.each(OFFICES)('of $name', (o) => {
    expect(['silent', 'consistent', 'unknown']).toContain(verdictOn(sentence(o), o.after));
  });
});

/** Days around a change of office; the first and the last day both count as held. */
it.each([
  ['British Prime Minister Liz Truss said so.', '2022-09-05', 'not-begun'],
  ['British Prime Minister Liz Truss said so.', '2022-09-06', 'consistent'],
  ['British Prime Minister Liz Truss said so.', '2022-10-25', 'consistent'],
  ['British Prime Minister Liz Truss said so.', '2022-10-26', 'ended'],
  ['US President Joe Biden said so.', '2021-01-19', 'not-begun'],
  ['US President Joe Biden said so.', '2021-01-20', 'consistent'],
  ['US President Donald Trump said so.', '2021-01-21', 'ended'],
  ['US President-elect Joe Biden said so.', '2020-12-01', 'silent'],
  ['Shadow British Prime Minister Liz Truss said so.', '2021-05-01', 'silent'],
  ['British Vice Prime Minister Liz Truss said so.', '2024-05-01', 'silent'],
  ['The next US president, Joe Biden, said so.', '2020-12-01', 'silent'],
  ['US President Joe Biden, due to be sworn in on 20 January 2021, said so.', '2020-12-01', 'consistent'],
  ['Joe Biden, a candidate for president of the United States, said so.', '2020-05-01', 'silent'],
])('%s on %s: %s', (sentence, day, verdict) => {
  expect(verdictOn(sentence, day)).toBe(verdict);
});

describe('a title by courtesy', () => {
  it.each([
    ['of the dead', 'Few agreed with President Ronald Reagan on Monday.', '2016-05-01'],
    ['long after the office', 'He was appointed by President Bill Clinton.', '2016-05-01'],
    ['beside the holder of the day', 'President Barack Obama met him. Donald Trump did not.', '2018-05-01'],
    ['in a sentence of the past', 'He was chosen as a judge by President Barack Obama.', '2018-05-01'],
    ['that is kept for life', 'Governor Mitt Romney has no plans to attend, a spokesman said Thursday.', '2016-05-05'],
    ['of history', 'Democrats applaud the first black governor of Massachusetts, Deval Patrick.', '2016-03-23'],
    ['in another’s time', 'He served in the administration of President Barack Obama.', '2018-05-01'],
  ])('%s is left alone', (_, text, day) => {
    expect(verdictOn(text, day)).toBe('silent');
  });

  it('stands beside an administration gone by', () => {
    const text = 'Barack Obama is writing. For all the visits by US Secretary of State John Kerry, the Obama administration failed.';
    expect(verdictOn(text, '2018-05-01', 'John Kerry')).toBe('silent');
  });

  it('is none where it is news of the day', () => {
    expect(verdictOn('President Barack Obama said on Monday that he would sign the law.', '2018-05-01')).toBe('ended');
    expect(verdictOn('President Bill Clinton said on Monday that he would sign the law.', '2016-05-01')).toBe('ended');
  });
});

/** "never" is said only where the title is surely given to this person, who cannot have held it before the list of holders begins. */
it.each([
  ['German Chancellor Emmanuel Macron said so.', 'Emmanuel Macron', 'never'],
  ['Emmanuel Macron is the chancellor of Germany.', 'Emmanuel Macron', 'never'],
  ['After a call with the chancellor of Germany, Emmanuel Macron said so.', 'Emmanuel Macron', 'silent'],
  ['He met Emmanuel Macron, the chancellor of Germany and the king of Spain.', 'Emmanuel Macron', 'silent'],
  ['The German chancellor Emmanuel Macron met on Monday was calm.', 'Emmanuel Macron', 'silent'],
  ['Emmanuel Macron is president of France’s film league.', 'Emmanuel Macron', 'silent'],
  ['Emmanuel Macron – Chancellor Olaf Scholz said – was calm.', 'Emmanuel Macron', 'silent'],
])('%s %s: %s', (sentence, name, verdict) => {
  expect(verdictOn(sentence, '2023-05-01', name)).toBe(verdict);
});

describe('a date without its year', () => {
  it.each([
    ['In November, Syrian President Bashar al-Assad met them.', '2025-02-03', 'consistent'],
    ['In January, Syrian President Bashar al-Assad met them.', '2025-02-03', 'ended'],
    ['Last year Syrian President Bashar al-Assad met them.', '2025-02-03', 'unknown'],
    ['Earlier this week Syrian President Bashar al-Assad met them.', '2025-02-03', 'ended'],
  ])('%s on %s: %s', (sentence, day, verdict) => {
    expect(verdictOn(sentence, day)).toBe(verdict);
  });
});
