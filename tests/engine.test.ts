import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../lib/entities/annotate';
import type { Mention } from '../lib/entities/mention';
import { readNodeKnowledge } from '../tools/node-knowledge';
import { readNodeRecogniser } from '../tools/node-recogniser';

/** The engine over the knowledge that ships. The texts are our own; each case names what it is about. */
if (!existsSync('public/knowledge.pack')) throw new Error('The knowledge pack is not made yet: npm run knowledge');
const knowledge = await readNodeKnowledge();
const recogniser = readNodeRecogniser();
const read = (text: string, day = '2026-01-20') => annotate(text, knowledge, day, { recogniser });
const of = (mentions: Mention[], surface: string) => mentions.find((mention) => mention.surface === surface);
const checkOf = (text: string, surface: string, day?: string) => of(read(text, day), surface)?.titleCheck?.verdict;

describe('names', () => {
  const text = `Guards of the Syrian Democratic Forces said that ISIS had attacked the prison at al-Shaddadi. The SDF asked the United States for
help. Turkey, which fights the PKK, closed the crossing near Ayn Issa, north of Raqqa.`;
  it.each([
    ['Syrian Democratic Forces', 'group/syrian-democratic-forces'],
    ['ISIS', 'group/islamic-state'],
    ['al-Shaddadi', 'place/al-shaddadi'],
    ['SDF', 'group/syrian-democratic-forces'],
    ['United States', 'state/united-states'],
    ['Turkey', 'state/turkey'],
    ['PKK', 'group/kurdistan-workers-party'],
    ['Ayn Issa', 'place/ayn-issa'],
  ])('%s is %s', (surface, id) => {
    expect(of(read(text), surface)?.id).toBe(id);
  });

  it.each([
    ['Troops left Raqqa in Syria.', 'Raqqa', /^place\/(ar-)?raqqa/],
    ['Troops left Ar Raqqah in Syria.', 'Ar Raqqah', /^place\/(ar-)?raqqa/],
    ['Shells fell on Kiev, the Ukrainian capital.', 'Kiev', /^place\/kyiv/],
    ['Shells fell on Kyiv, the Ukrainian capital.', 'Kyiv', /^place\/kyiv/],
    ['The fair in Paris, Texas, opens on Monday.', 'Paris', /^place\/paris-us/],
    ['The fair in Paris, France, opens on Monday.', 'Paris', /^place\/paris-fr/],
    ['Ahmad al-Sharaa went to Aleppo.', 'Ahmad al-Sharaa', /^person\/ahmed-al-sharaa$/],
    ['Ahmed Al Sharaa went to Aleppo.', 'Ahmed Al Sharaa', /^person\/ahmed-al-sharaa$/],
    ['SYRIA AND TURKEY SIGN A BORDER DEAL\n\nBoth said so.', 'TURKEY', /^state\/turkey$/],
    ['DAMASCUS, Syria (AP) — Officials met on Monday.', 'AP', /^organization\/associated-press$/],
    ['Officials met, Tass said in Moscow.', 'Tass', /^organization\/tass$/],
  ])('%s', (sentence, surface, id) => {
    expect(of(read(sentence), surface)?.id).toMatch(id);
  });

  it.each([
    ['2005-01-05', 'person/omar-bongo'],
    ['2020-01-05', 'person/ali-bongo'],
  ])('takes who was in office on %s where father and son bear one name', (day, id) => {
    expect(of(read('LIBREVILLE, Gabon - President Bongo met the union.', day), 'Bongo')?.id).toBe(id);
  });

  it.each([
    ['The turkey was roasted and the china broke.', []],
    ['Nice work, said the coach. Reading helps.', []],
    ['They asked us who it was.', []],
  ])('finds nothing in: %s', (sentence, found) => {
    expect(read(sentence).map((mention) => mention.surface)).toEqual(found);
  });

  it('reads an adjective as the state', () => {
    expect(of(read('Turkish officials spoke.'), 'Turkish')).toMatchObject({ id: 'state/turkey', reading: 'demonym' });
  });

  it('resolves a family name by the full name, also before it', () => {
    const mentions = read('Assad is gone\n\nBashar al-Assad fled. Assad was flown out.');
    expect(mentions.filter((mention) => mention.id === 'person/bashar-al-assad')).toHaveLength(3);
  });
});

describe('a family name alone', () => {
  it.each([
    ['Voters in Ohio and Iowa heard Trump speak of the United States.', 'Trump', '2016-06-24', 'person/donald-trump'],
    ['The rule dates from the Obama years, the United States told Iowa.', 'Obama', '2018-11-17', 'person/barack-obama'],
  ])('is whoever headed the state not long before, or was to soon: %s', (text, surface, day, id) => {
    expect(of(read(text, day), surface)?.id).toBe(id);
  });

  it.each([
    ['Voters in Ohio and Iowa heard Trump speak of the United States.', 'Trump', '2003-06-24'],
    ['The exhibition in France showed an Obama of wax.', 'Obama', '2018-11-17'],
    ['The survey was made in the United Kingdom back in May, the British firm said.', 'May', '2018-07-01'],
  ])('is nobody known otherwise: %s', (text, surface, day) => {
    expect(of(read(text, day), surface)?.id).toBeUndefined();
  });
});

describe('an abbreviation that the text explains', () => {
  it('by small words is no name in it', () => {
    const text = 'Doctors tested the artificial pancreas (AP) for years. The AP was safe, they said in the United States.';
    expect(read(text).filter(({ surface, id }) => surface === 'AP' && id !== undefined)).toEqual([]);
  });

  it('otherwise is what it is', () => {
    expect(of(read('The editors left early, the AP reported from Boston.'), 'AP')?.id).toBe('organization/associated-press');
  });
});

describe('metonyms', () => {
  it.each([
    ['Ankara has consistently expressed concern.', 'Ankara', 'state/turkey'],
    ['Washington has cautioned against it.', 'Washington', 'state/united-states'],
    ['Washington will soon impose sanctions.', 'Washington', 'state/united-states'],
    ['Moscow is preparing an answer.', 'Moscow', 'state/russia'],
    ['There was pressure from Ankara to act.', 'Ankara', 'state/turkey'],
    ['Washington and Ankara press both sides.', 'Ankara', 'state/turkey'],
    ["Moscow's demands were refused.", 'Moscow', 'state/russia'],
  ])('%s', (text, surface, id) => {
    const mention = of(read(text), surface);
    expect(mention).toMatchObject({ id, reading: 'metonym' });
    expect(mention?.place).toMatchObject({ name: surface });
  });

  it.each([
    'The train from Ankara was late.',
    'He was born in Ankara.',
    'Thousands marched in Ankara on Monday.',
    'Ankara is large.',
    'Ankara has five million people.',
    'Ankara could see snow.',
    'Ankara will host the games.',
    'Ankara has been hit by a storm.',
  ])('%s means the city', (text) => {
    expect(of(read(text), 'Ankara')).toMatchObject({ kind: 'place', reading: 'literal' });
  });
});

describe('titles against the date', () => {
  it.each([
    ['the Syrian government, under Bashar al-Assad, fell', 'Bashar al-Assad', '2026-01-20', 'ended'],
    ['the Syrian government, under President Bashar al-Assad, has', 'Bashar al-Assad', '2026-01-20', 'ended'],
    ['Syrian President Bashar al-Assad said', 'Bashar al-Assad', '2026-01-20', 'ended'],
    ['Syrian President Bashar al-Assad said', 'Bashar al-Assad', '2019-05-01', 'consistent'],
    ['Syrian President Ahmed al-Sharaa said', 'Ahmed al-Sharaa', '2019-05-01', 'not-begun'],
    ["Syria's president, Bashar al-Assad, said", 'Bashar al-Assad', '2026-01-20', 'ended'],
    ['Bashar al-Assad, the president of Syria, said', 'Bashar al-Assad', '2026-01-20', 'ended'],
    ['Jens Stoltenberg, the NATO chief, said', 'Jens Stoltenberg', '2026-01-20', 'ended'],
    ['Jens Stoltenberg, the NATO chief, said', 'Jens Stoltenberg', '2020-01-20', 'consistent'],
    ['US President Donald Trump said', 'Donald Trump', '2026-01-20', 'consistent'],
    ['US President Donald Trump said', 'Donald Trump', '2022-01-20', 'ended'],
    ['German Chancellor Emmanuel Macron said', 'Emmanuel Macron', '2024-01-20', 'never'],
    ['US President Donald Trump said', 'Donald Trump', '2040-01-20', 'unknown'],
  ])('%s: %s on %s is %s', (text, surface, day, verdict) => {
    expect(checkOf(text, surface, day)).toBe(verdict);
  });

  it.each([
    'Former President Bashar al-Assad fled.',
    'Ex-President Bashar al-Assad fled.',
    'The then-President Bashar al-Assad spoke.',
    'Deposed Syrian President Bashar al-Assad fled.',
    'Vice President Bashar al-Assad spoke.',
    'Bashar al-Assad, the president of the club, spoke.',
    'Bashar al-Assad fled.',
    'Former two-term Syrian President Bashar al-Assad fled.',
    'The rebels toppled Syrian President Bashar al-Assad.',
    'The offensive brought down Syrian President Bashar al-Assad.',
    'The fall of Syrian President Bashar al-Assad surprised them.',
    'The coup toppled the Syrian government led by Bashar al-Assad.',
    'Under President Bashar al-Assad the practice had been banned.',
    "President Bashar al-Assad's administration had refused.",
    'It was signed ten years ago by Syrian President Bashar al-Assad.',
    'Fugitive Syrian President Bashar al-Assad was seen.',
    'President Bashar al-Assad fell. Now President Ahmed al-Sharaa governs.',
  ])('%s is left alone', (text) => {
    expect(checkOf(text, 'Bashar al-Assad')).toBeUndefined();
  });

  it('lets a past date in the sentence outrank the article’s', () => {
    expect(checkOf('In March 2012 President Bashar al-Assad spoke to parliament.', 'Bashar al-Assad')).toBe('consistent');
    expect(checkOf('In 2016 he rebuilt what Syrian President Ahmed al-Sharaa now opens.', 'Ahmed al-Sharaa')).toBe('consistent');
    expect(checkOf('President Bashar al-Assad, who has ruled Syria since 2000, spoke on Monday.', 'Bashar al-Assad')).toBe('ended');
  });
});

describe('a part of an article', () => {
  it('is read by what the rest of it names', () => {
    const part = 'Zelensky spoke for an hour, and more was not said of it that day.';
    expect(read(part).some(({ id }) => id === 'person/volodymyr-zelensky')).toBe(false);
    const known = annotate(part, knowledge, '2026-01-20', { here: ['person/volodymyr-zelensky', 'state/ukraine', 'no/such-id'] });
    expect(known.map(({ id, surface }) => [id, surface])).toContainEqual(['person/volodymyr-zelensky', 'Zelensky']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Syria',
    'the',
    'President',
    'Bashar al-Assad',
    "'s",
    ', ',
    '. ',
    '\n\n',
    'al-',
    'U.S.',
    '(SDF)',
    '120',
    'SYRIA',
    '“',
    '😀',
    '\u0000',
    'Ankara has',
    '-',
    'in 1993',
  );
  it('gives sorted mentions that do not overlap and quote the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const mention of read(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
          end = mention.end;
        }
      }),
    );
  });
});
