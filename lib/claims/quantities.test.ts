import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './quantities';
import { wordsIn } from './words';

const read = (text: string) =>
  quantitiesOf(wordsIn(text, { start: 0, end: text.length }), []).map(({ low, high, unit, approximation, part }) =>
    [`${low}..${high ?? ''} ${unit}`, approximation, part ? 'part' : undefined].filter(Boolean).join(', '),
  );

describe('people who are counted', () => {
  it.each([
    ['A blast killed 12 people and wounded 30 others.', ['12..12 people killed', '30..30 people wounded, part']],
    ['Twelve people were killed in the blast.', ['12..12 people killed']],
    ['At least two dozen miners are missing.', ['24.. miners missing, at least']],
    ['The death toll rose to 31 on Tuesday.', ['31..31 people killed']],
    ['The flood left 12 dead and more than 40 injured.', ['12..12 people killed', '40.. people wounded, more than']],
    ['Between 300 and 500 inmates escaped overnight.', ['300..500 inmates escaped, between']],
    ['Hundreds of villagers were displaced.', ['200..999 villagers displaced, order']],
    ['Tens of thousands of people fled.', ['20000..99999 people escaped, order']],
    ['Some 1.2 million people have been displaced.', ['1200000..1200000 people displaced, about']],
    ['Half a million residents were evacuated.', ['500000..500000 residents displaced']],
    ['Twenty-five sailors were rescued.', ['25..25 sailors rescued']],
    ['Up to 40 migrants are missing.', ['0..40 migrants missing, up to']],
    ['Nobody was hurt.', ['0..0 people wounded']],
    ['No deaths were reported.', ['0..0 people killed']],
    ['Six passengers suffered minor injuries.', ['6..6 passengers wounded']],
    ['Five soldiers killed 30 militants in a raid.', ['5..5 soldiers', '30..30 militants killed']],
    ['By dawn 81 of them had been recaptured.', ['81..81 people recaptured']],
    [
      'More than 90 of the 120 prisoners who broke out of the jail were back in custody.',
      ['90.. prisoners recaptured, more than', '120..120 prisoners escaped'],
    ],
    ['Half of the 200 passengers were rescued.', ['200..200 passengers']],
    ['At least 20 of the 33 miners died.', ['20.. miners killed, at least', '33..33 miners']],
    ['Only 5 of 40 miners were rescued.', ['5..5 miners rescued', '40..40 miners']],
    ['None of the 40 passengers was hurt.', ['40..40 passengers']],
    ['Ten of the 12 dead were sailors.', ['12..12 people killed']],
    ['All of the 40 miners were rescued.', ['40..40 miners rescued']],
    ['Some of the 120 prisoners who escaped were found.', ['120..120 prisoners escaped']],
    ['The number of people killed rose to 31.', ['31..31 people killed']],
    ['The mayor said 12 people, including three children, died.', ['12..12 people', '3..3 children, part']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what may still come or belongs to somebody else counts nobody', () => {
  it.each([
    ['A collapse could kill up to 500 people.', ['0..500 people, up to']],
    ['The father of two boys died.', ['2..2 boys']],
    ['She was one of those injured.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('measures', () => {
  it.each([
    ['It cost $1.2m, or about £950,000.', ['1200000..1200000 USD', '950000..950000 GBP, about']],
    ['The firm offered more than $121 billion.', ['121000000000.. USD, more than']],
    ['Prices rose by 5 percent, then by 2.5 per cent.', ['5..5 percent', '2.5..2.5 percent']],
    ['Turnout rose three percentage points.', ['3..3 percentage points']],
    ['The town lies 12 miles away.', ['19.312128..19.312128 km']],
    ['The truce held for two weeks.', ['2..2 weeks']],
    ['It lies south of Aleppo some 24 km.', ['24..24 km, about']],
    ['They paid Broadcom $121 billion.', ['121000000000..121000000000 USD']],
    ['The $143-billion bailout came late.', ['143000000000..143000000000 USD']],
    ['It cost US$2 billion.', ['2000000000..2000000000 USD']],
    ['Damage was put at $US1 million.', ['1000000..1000000 USD']],
    ['It cost A$2 million and $NZ3m.', ['2000000..2000000 AUD', '3000000..3000000 NZD']],
    ['The army lost 14 tanks.', ['14..14 tank']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('no quantity is invented', () => {
  it.each([
    ['The wall is 1.2m high.'],
    ['Es kostete 1,2 Mio im Jahr.'],
    ['A twelve-year-old sang.'],
    ['The 12-year-old sang.'],
    ['It was the deadliest since 9/11.'],
    ['An F-16 took off at 10:30.'],
    ['They won 2-1 on 5 January 2024.'],
    ['Under Article 5 the 27 must agree.'],
    ['Flight 370 left in 2014.'],
    ['He was jailed on the 3rd of May.'],
    ['Room 101 is closed until 8 a.m.'],
    ['31, 000 is badly set.'],
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
