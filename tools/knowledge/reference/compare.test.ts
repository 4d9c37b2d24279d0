import { describe, expect, it } from 'vitest';
import { compare, isSamePerson, type KnownHolder } from './compare';
import { OF_STATE, type Statement } from './statement';
import { judgeTriple } from './triples';

const office: KnownHolder['office'] = {
  id: 'office/president-of-atlantis',
  name: 'president of Atlantis',
  aliases: [],
  titles: ['president'],
  function: 'head-of-state',
  checked: '2026-01-01',
  holders: [{ person: 'person/ada-reef', from: '2010-05-02', to: '2018-05-02', acting: false, source: 'record' }],
};
const ada: KnownHolder = {
  office,
  person: 'person/ada-reef',
  names: ['Ada Réef'],
  wikidata: undefined,
  from: '2010-05-02',
  to: '2018-05-02',
};
const ben: KnownHolder = { office, person: 'person/ben-shoal', names: ['Ben Shoal'], wikidata: 'Q5', from: '2018-05-02', to: undefined };
const heads = [ada, ben];
const said = (more: Partial<Statement>): Statement => ({
  record: 'REIGN',
  country: 'AT',
  functions: OF_STATE,
  name: 'Reef',
  since: '2010-05',
  until: '2018-05',
  asOf: '2021-03-01',
  ...more,
});

describe('the same person', () => {
  it.each([
    ['Ada REEF', true],
    ['Coral', false],
    ['President Ahmed', false],
  ])('%s', (name, same) => expect(isSamePerson({ name }, ada)).toBe(same));
  it('goes by Wikidata where both have it', () => expect(isSamePerson({ name: 'Ben Shoal', wikidata: 'Q6' }, ben)).toBe(false));
});

describe('a statement', () => {
  it('agrees within a month', () => expect(compare(said({ since: '2010-06' }), heads)).toBeUndefined());
  it('disagrees about a later beginning here', () =>
    expect(compare(said({ since: '2009-01' }), heads)).toMatchObject({ message: expect.stringContaining('begins 2009-01') }));
  it('disagrees about the holder', () =>
    expect(compare(said({ name: 'Coral' }), heads)).toMatchObject({ message: expect.stringContaining('person/ada-reef') }));
  it('of a time that is not covered is no disagreement', () =>
    expect(compare(said({ name: 'Coral', since: '2001', until: '2005' }), heads)).toBe('not-covered'));
});

describe('a holder on a day', () => {
  const judge = (more: Partial<Statement>, day: string) => judgeTriple({ statement: said(more), day, nearChange: false }, heads);
  it.each([
    ['Reef', '2014-01-01', 'right'],
    ['Reef', '2020-01-01', 'contradicted'],
    // There may have been an earlier term.
    ['Reef', '2005-01-01', 'unknown'],
    ['Coral', '2014-01-01', 'unknown'],
    ['Shoal', '2025-12-31', 'right'],
    ['Shoal', '2026-06-01', 'unknown'],
  ])('%s, %s: %s', (name, day, verdict) => expect(judge({ name }, day)).toBe(verdict));
});
