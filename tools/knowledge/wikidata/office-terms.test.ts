import { describe, expect, it } from 'vitest';
import type { KeptEntity } from './kept-entity';
import { settleTerms, type Term } from './office-terms';

const person = (id: string, more: Partial<KeptEntity> = {}): KeptEntity => ({
  id,
  kind: 'person',
  name: id,
  aliases: [],
  sitelinks: 1,
  ...more,
});
const [ann, bob] = [person('Q1'), person('Q2')];
const term = (of: KeptEntity, from?: string, to?: string, more: Partial<Term> = {}): Term => ({
  person: of,
  from,
  to,
  source: of.id,
  ...more,
});
const owner = (more: Partial<KeptEntity> = {}): KeptEntity => ({ ...person('Q9', more), kind: 'organization' });

const told = (terms: Term[], isSingle = false, of?: KeptEntity) =>
  settleTerms({ terms, isSingle, owner: of }, '2026-08-24').map(({ person: { id }, from, to, ended }) =>
    [id, from, to, ended].map((part) => part ?? '').join(' '),
  );

describe('the terms of an office', () => {
  it.each<[string, string[], string[]]>([
    ['in order of time', told([term(bob, '2010'), term(ann, '2001', '2010')]), ['Q1 2001 2010 ', 'Q2 2010  ']],
    [
      'told twice, the more exact dates',
      told([term(ann, '2001', '2010-05-01'), term(ann, '2001-03-02', '2010')]),
      ['Q1 2001-03-02 2010-05-01 '],
    ],
    ['told twice, once without an end', told([term(ann, '2001-03-02'), term(ann, '2001', '2010')]), ['Q1 2001-03-02 2010 ']],
    ['told twice, once without dates', told([term(ann), term(ann, '2001', '2010')]), ['Q1 2001 2010 ']],
    ['two of one person', told([term(ann, '2001', '2005'), term(ann, '2010', '2015')]), ['Q1 2001 2005 ', 'Q1 2010 2015 ']],
    [
      'two of one person, one without dates',
      told([term(ann, '2001', '2005'), term(ann), term(ann, '2010', '2015')]),
      ['Q1 2001 2005 ', 'Q1 2010 2015 '],
    ],
    ['ended on some day, once', told([term(ann, '2001', undefined, { ended: true }), term(ann, '2001')]), ['Q1 2001  true']],
    [
      'ended on some day, and on a known one',
      told([term(ann, '2001', undefined, { ended: true }), term(ann, '2001', '2005')]),
      ['Q1 2001 2005 '],
    ],
    ['open, of two at a time', told([term(ann, '2001'), term(bob, '2010')]), ['Q1 2001  ', 'Q2 2010  ']],
    ['open, of one at a time', told([term(ann, '2001'), term(bob, '2010')], true), ['Q1 2001  true', 'Q2 2010  ']],
    ['open since nobody knows, of one at a time', told([term(ann), term(bob, '2010')], true), ['Q1   true', 'Q2 2010  ']],
    ['both begun on one day, of one at a time', told([term(ann, '2010'), term(bob, '2010')], true), ['Q1 2010  true', 'Q2 2010  true']],
    ['open, and held again later by the same', told([term(ann, '2001', '2005'), term(ann, '2010')], true), ['Q1 2001 2005 ', 'Q1 2010  ']],
    [
      'replaced, says the other',
      told([term(ann, '2001'), term(bob, '2010', undefined, { replaces: ['Q1'] })]),
      ['Q1 2001  true', 'Q2 2010  '],
    ],
    ['replaced before', told([term(ann, '2015'), term(bob, '2010', undefined, { replaces: ['Q1'] })]), ['Q2 2010  ', 'Q1 2015  ']],
    ['open, of the dead', told([term(person('Q1', { gone: true, died: '2012' }), '2001')]), ['Q1 2001  true']],
    ['open, of a body that is gone', told([term(ann, '2001')], false, owner({ gone: true })), ['Q1 2001  true']],
    ['open, of a body', told([term(ann, '2001')], false, owner()), ['Q1 2001  ']],
    ['open at more than a hundred years', told([term(person('Q1', { born: '1925' }), '2001')]), ['Q1 2001  true']],
    ['open for more than sixty years', told([term(ann, '1960-02-01')]), ['Q1 1960-02-01  true']],
    ['begun after death', told([term(person('Q1', { died: '1999-12-31' }), '2001')]), []],
    ['over before birth', told([term(person('Q1', { born: '1950' }), '1930', '1940')]), []],
    ['begun in the year of death', told([term(person('Q1', { died: '2001' }), '2001-05-05', '2001')]), ['Q1 2001-05-05 2001 ']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
