import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract-claims';

const DAY = '2026-01-20';
const claims = (text: string, more: { day?: string; language?: string } = { day: DAY }) => extractClaims({ text, mentions: [], ...more });
const speakers = (text: string) =>
  claims(text).map(({ attribution: a }) => (a ? `${a.speaker.surface} ${a.cue.surface} (${a.stance})` : ''));

describe('who says it', () => {
  it.each([
    ['The bridge is safe, the ministry said.', ['the ministry said (says)']],
    ['Maria Lopez, the mayor of Arden, denied that the bridge was closed.', ['Maria Lopez denied (denies)']],
    ['“The bridge is safe,” said Maria Lopez, the mayor.', ['Maria Lopez said (says)']],
    ['According to the river police, two boats sank.', ['the river police According to (says)']],
    ['Two boats sank, according to the river police.', ['the river police according to (says)']],
    ['The minister was told that two boats sank near Arden in 2019.', ['']],
    ['“We lost two boats. The river took them,” Lopez said.', ['Lopez said (says)', 'Lopez said (says)']],
    ['“We lost two boats,” Lopez said. “The river took them in minutes.”', ['Lopez said (says)', 'Lopez said (says)']],
    ['The army said that the road was open, but Lopez warned that it was mined.', ['The army said (says)', 'Lopez warned (warns)']],
    ['The army blamed the rebels for the fire and said that the road was open.', ['The army blamed (accuses)', 'The army said (says)']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));

  it('tells through whom it was heard', () => {
    const [claim] = claims('Maria Lopez told Reuters that the bridge was safe.');
    expect(claim?.attribution).toMatchObject({ speaker: { surface: 'Maria Lopez' }, via: { surface: 'Reuters' } });
    const [quoted] = claims('State television quoted a ministry source as saying the bridge was safe.');
    expect(quoted?.attribution).toMatchObject({ speaker: { surface: 'a ministry source' }, via: { surface: 'State television' } });
  });

  it('knows whom a pronoun means where only one has spoken', () => {
    const [, second] = claims('Maria Lopez said that the bridge was safe. She said the road was not.');
    expect(second?.attribution).toMatchObject({ speaker: { surface: 'She' }, antecedent: { surface: 'Maria Lopez' } });
  });
});

describe('a claim', () => {
  it('has its day, its hedges and its negation', () => {
    expect(claims('The dam reportedly broke on Monday, officials said.')[0]).toMatchObject({ date: '2026-01-19', hedges: ['reportedly'] });
    expect(claims('The dam did not break in March 2011.')[0]).toMatchObject({ date: '2011-03', negated: true });
    expect(claims('The dam broke two days ago, they said.')[0]).toMatchObject({ date: '2026-01-18' });
  });

  it('of an article without a date resolves no weekday', () => {
    expect(claims('The dam broke on Monday, officials said.', {})[0]?.date).toBeUndefined();
  });

  it.each([
    ['', undefined],
    ['   \n\n ', undefined],
    ['Le ministre a dit que deux personnes ont été tuées dans la nuit de lundi à mardi près de la frontière avec la Syrie.', undefined],
    ['Zwei Menschen kamen ums Leben, sagte der Minister.', 'de'],
  ])('is not read from %j', (text, language) => {
    expect(extractClaims({ text, mentions: [], day: DAY, language })).toEqual([]);
  });

  it('is the same from the same text, and its quote is the text between its offsets, whatever the text', () => {
    const piece = fc.constantFrom(
      'said',
      'The army',
      '12 people',
      'killed',
      '“',
      '”',
      '.',
      ', ',
      ' ',
      '\n\n',
      'according to',
      'who',
      '1,2',
      '-',
      '$',
      'é',
      '\ud800',
      'of the',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        const read = claims(text);
        expect(claims(text)).toEqual(read);
        for (const { start, end, quote, quantities, attribution } of read) {
          expect(text.slice(start, end)).toBe(quote);
          for (const quantity of quantities)
            expect(quantity.start >= start && quantity.end <= end && quantity.start < quantity.end).toBe(true);
          for (const span of [attribution?.speaker, attribution?.cue])
            if (span) expect(text.slice(span.start, span.end)).toBe(span.surface);
        }
      }),
      { numRuns: 300 },
    );
  });
});
