import { describe, expect, it } from 'vitest';
import { best, countOf, itemOf, itemsOf, own, pointOf, spanOf, statementsOf } from './statements';

const time = (day: string, precision = 11) => ({
  snaktype: 'value',
  datavalue: { value: { time: `+${day}T00:00:00Z`, precision }, type: 'time' },
});
const item = (id: string) => ({ snaktype: 'value', datavalue: { value: { 'entity-type': 'item', id }, type: 'wikibase-entityid' } });
const SOME = { snaktype: 'somevalue' };
const NONE = { snaktype: 'novalue' };

describe('from when to when a statement held', () => {
  it.each([
    ['both known', { P580: [time('2010-05-01')], P582: [time('2014-05-02')] }, { from: '2010-05-01', to: '2014-05-02' }],
    ['no end', { P580: [time('2010-05-01')] }, { from: '2010-05-01' }],
    ['an end on some day', { P580: [time('2010-05-01')], P582: [SOME] }, { from: '2010-05-01', ended: true }],
    ['no end, it is said: as unknown as any', { P580: [time('2010-05-01')], P582: [NONE] }, { from: '2010-05-01', ended: true }],
    ['an end in some decade', { P582: [time('2010-00-00', 8)] }, { ended: true }],
    ['a beginning on some day', { P580: [SOME], P582: [time('2014-00-00', 9)] }, { to: '2014' }],
    ['two beginnings', { P580: [time('2010-05-01'), time('2011-05-01')] }, {}],
    ['one beginning, twice', { P580: [time('2010-05-01'), time('2010-05-01')] }, { from: '2010-05-01' }],
    ['two ends', { P580: [time('2010-05-01')], P582: [time('2013-01-01'), time('2014-01-01')] }, { from: '2010-05-01', ended: true }],
    ['an end before the beginning', { P580: [time('2010-05-01')], P582: [time('2009-05-01')] }, { ended: true }],
    [
      'an end in the year of the beginning',
      { P580: [time('2010-05-01')], P582: [time('2010-00-00', 9)] },
      { from: '2010-05-01', to: '2010' },
    ],
    ['a successor, and no end', { P580: [time('2010-05-01')], P1366: [item('Q5')] }, { from: '2010-05-01', ended: true }],
    ['a successor, and an end', { P582: [time('2010-05-01')], P1366: [item('Q5')] }, { to: '2010-05-01' }],
    ['nothing', undefined, {}],
    ['qualifiers that are none', { P580: 'x', P582: [null, 7, {}] }, { ended: true }],
  ])('%s', (_, qualifiers, expected) => {
    expect(spanOf({ value: undefined, isPreferred: false, qualifiers })).toEqual(expected);
  });
});

describe('statements of a property', () => {
  const claim = (id: string, rank: string) => ({ mainsnak: item(id), rank });

  it.each([
    ['all but deprecated ones', [claim('Q1', 'normal'), claim('Q2', 'deprecated'), claim('Q3', 'normal')], ['Q1', 'Q3'], ['Q1', 'Q3']],
    ['the preferred one is the best', [claim('Q1', 'normal'), claim('Q2', 'preferred')], ['Q1', 'Q2'], ['Q2']],
    ['a deprecated one is never', [claim('Q1', 'deprecated')], [], []],
    ['some value names no item', [{ mainsnak: SOME, rank: 'normal' }, claim('Q1', 'normal')], ['Q1'], ['Q1']],
    ['none that are statements', [null, 7, 'x', {}, { mainsnak: {} }], [], []],
    ['no list', { length: 1 }, [], []],
  ])('%s', (_, claims, all, good) => {
    const statements = statementsOf({ P39: claims }, 'P39');
    expect(itemsOf(statements)).toEqual(all);
    expect(itemsOf(best(statements))).toEqual(good);
  });

  it('are not looked for among what every object has', () => {
    expect(statementsOf(JSON.parse('{"__proto__": {"P39": [{"mainsnak": {"snaktype": "somevalue"}}]}}'), 'P39')).toEqual([]);
    expect(own({}, 'constructor')).toBeUndefined();
    expect(own([], '__proto__')).toBeUndefined();
  });
});

describe('values', () => {
  it.each([
    [{ 'entity-type': 'item', 'numeric-id': 5, id: 'Q5' }, 'Q5'],
    [{ 'entity-type': 'item', 'numeric-id': 5 }, 'Q5'],
    [{ 'entity-type': 'property', 'numeric-id': 5, id: 'P5' }, undefined],
    [{ 'entity-type': 'item', 'numeric-id': -5 }, undefined],
    [{ 'entity-type': 'item', 'numeric-id': 1e300 }, undefined],
    [{ id: 'Q5/../../x' }, undefined],
    ['Q5', undefined],
    [undefined, undefined],
  ])('item %j is %s', (value, expected) => {
    expect(itemOf(value)).toBe(expected);
  });

  it.each([
    [
      { latitude: 48.856944444, longitude: 2.351388889, globe: 'http://www.wikidata.org/entity/Q2' },
      { lat: 48.8569, lon: 2.3514 },
    ],
    [
      { latitude: -90, longitude: 180 },
      { lat: -90, lon: 180 },
    ],
    [{ latitude: 90.1, longitude: 0 }, undefined],
    [{ latitude: 1e308, longitude: -99999 }, undefined],
    [{ latitude: 18.9, longitude: -3.7, globe: 'http://www.wikidata.org/entity/Q405' }, undefined],
    [{ latitude: '48', longitude: '2' }, undefined],
    [{ latitude: Number.NaN, longitude: 0 }, undefined],
    [null, undefined],
  ])('point %j is %j', (value, expected) => {
    expect(pointOf(value)).toEqual(expected);
  });

  it.each([
    ['+2145906', 2145906],
    ['+12.6', 13],
    ['0', 0],
    ['-5', undefined],
    ['+1e400', undefined],
    ['many', undefined],
    [5, undefined],
  ])('count %j is %s', (amount, expected) => {
    expect(countOf({ amount })).toBe(expected);
  });
});
