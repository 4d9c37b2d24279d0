import { describe, expect, it } from 'vitest';
import { checkFacts } from './check-facts';
import { parseSource, type SourceFile } from './read-sources';

/** Problems of files told apart by a line of three dashes, as "file:line: message". */
function problemsOf(...texts: string[]): string[] {
  const read = texts.map((text, index) => parseSource(text, `${index}.yaml`));
  expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  const files = read.flatMap(({ source }): SourceFile[] => (source ? [source] : []));
  return checkFacts(files).map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

const office = (holders: string[]) => `sources: {record: {title: R, url: "https://example.org", as-of: 2026-01-01, licence: none}}
people:
  - {id: person/a, name: A, description: B, born: 1960}
  - {id: person/b, name: B, description: B, died: 2020-05-05}
  - {id: person/c, name: C, description: B}
states:
  - id: state/x
    name: X
    adjectives: [Xish]
    status: un-member
    lat: 1.5
    lon: 2.5
    description: A state.
    offices:
      - id: office/president-of-x
        name: president of X
        titles: [president]
        function: other
        checked: 2026-01-01
        holders:
${holders.map((holder) => `          - {${holder}}`).join('\n')}`;
/** The line of the first holder. */
const FIRST = 21;

describe('an office', () => {
  it.each([
    [
      'two holders at one time',
      [
        'person: person/a, from: 2015-01-01, to: 2020-01-01, source: record',
        'person: person/b, from: 2019-06-01, to: 2020-02-01, source: record',
      ],
      FIRST + 1,
      /\(to 2020-01-01\) and person\/b .* hold it at one time/,
    ],
    [
      'two holders at one time with another between',
      [
        'person: person/a, from: 2010-01-01, to: 2016-01-01, source: record',
        'person: person/b, from: 2016-01-01, to: 2016-02-01, source: record',
        'person: person/c, from: 2015-12-01, to: 2018-01-01, source: record',
      ],
      FIRST + 2,
      /person\/(a|b).*person\/c|not in order/,
    ],
    [
      'two holders in months that cannot be one',
      ['person: person/a, from: 2015-01, to: 2020-03, source: record', 'person: person/c, from: 2020-02, source: record'],
      FIRST + 1,
      /hold it at one time/,
    ],
    [
      'a holder without end whom another follows',
      ['person: person/a, from: 2015-01-01, source: record', 'person: person/c, from: 2019-06-01, source: record'],
      FIRST,
      /no end, yet person\/c follows/,
    ],
    [
      'holders out of order',
      [
        'person: person/a, from: 2019-01-01, to: 2020-01-01, source: record',
        'person: person/c, from: 2010-01-01, to: 2011-01-01, source: record',
      ],
      FIRST + 1,
      /not in order of time|one time/,
    ],
    ['an end before the beginning', ['person: person/a, from: 2020-01-01, to: 2019-01-01, source: record'], FIRST, /ends before beginning/],
    ['a role before birth', ['person: person/a, from: 1950-01-01, to: 1981-01-01, source: record'], FIRST, /before birth/],
    ['a minister in the cradle', ['person: person/a, from: 1966-01-01, to: 1981-01-01, source: record'], FIRST, /at 6 \(born 1960\)/],
    ['a role without end after death', ['person: person/b, from: 2019-01-01, source: record'], FIRST, /died in 2020-05-05/],
    [
      'a role that ends after death',
      ['person: person/b, from: 2019-01-01, to: 2021-01-01, source: record'],
      FIRST,
      /leaves office after death/,
    ],
    [
      'a role that begins after death',
      ['person: person/b, from: 2021-01-01, to: 2022-01-01, source: record'],
      FIRST,
      /takes office after death/,
    ],
    ['an unknown person', ['person: person/nobody, from: 2019-01-01, source: record'], FIRST, /person\/nobody, which no file defines/],
    ['an unknown source', ['person: person/a, from: 2019-01-01, source: hearsay'], FIRST, /"hearsay", which sources.yaml does not define/],
    ['a source that every object has', ['person: person/a, from: 2019-01-01, source: constructor'], FIRST, /"constructor"/],
    ['a beginning after the check', ['person: person/a, from: 2027-01-01, source: record'], FIRST, /begins after/],
  ])('with %s is refused at its line', (_, holders, line, message) => {
    const problems = problemsOf(office(holders));
    expect(problems[0]).toMatch(new RegExp(`^0\\.yaml:${line}: office/president-of-x`));
    expect(problems[0]).toMatch(message);
  });

  it.each([
    [
      'a handover on one day',
      ['person: person/b, from: 2015-01-01, to: 2020-01-01, source: record', 'person: person/a, from: 2020-01-01, source: record'],
    ],
    [
      'a handover within a month',
      ['person: person/b, from: 2015, to: 2020-01, source: record', 'person: person/a, from: 2020-01, source: record'],
    ],
    ['unknown dates', ['person: person/b, to: 2020, source: record', 'person: person/a, source: record']],
    ['an end on the day of death', ['person: person/b, from: 2015, to: 2020-05-05, source: record']],
  ])('may have %s', (_, holders) => {
    expect(problemsOf(office(holders))).toEqual([]);
  });
});

describe('ids and ties', () => {
  const people = `people:
  - {id: person/a, name: A, description: B, born: 1960}
  - {id: person/b, name: B, description: B, died: 2020-05-05}
entities:
  - {id: group/g, kind: group, name: G, description: A group.}
`;
  const tie = (text: string) => `${people}relations:\n  - {${text}, checked: 2025-01-01, source: https://example.org/}`;
  it.each([
    ['to nobody', 'from: person/a, type: leads, to: group/nobody', /names group\/nobody, which no file defines/],
    ['from nobody', 'from: person/nobody, type: leads, to: group/g', /names person\/nobody/],
    ['to itself', 'from: group/g, type: fights, to: group/g', /ties it to itself/],
    ['that ends before it begins', 'from: person/a, type: leads, to: group/g, start: 2020, end: 2019', /ends before it begins/],
    ['that begins after it was checked', 'from: person/a, type: leads, to: group/g, start: 2026', /after it was checked/],
    ['of the unborn', 'from: person/a, type: leads, to: group/g, start: 1950', /not born yet/],
    ['of the dead', 'from: person/b, type: leads, to: group/g, start: 2021', /had died/],
    ['that outlives somebody', 'from: person/b, type: leads, to: group/g, start: 2010', /the tie goes on/],
    ['that ends after a death', 'from: person/b, type: leads, to: group/g, start: 2010, end: 2022', /the tie goes on/],
  ])('a tie %s is refused at its line', (_, text, message) => {
    const [first, ...more] = problemsOf(tie(text));
    expect(first).toMatch(/^0\.yaml:7: /);
    expect(first).toMatch(message);
    expect(more).toEqual([]);
  });

  it.each([
    'from: person/b, type: leads, to: group/g, start: 2010, end: 2020-05-05',
    'from: person/b, type: founded, to: group/g, start: 2010',
    'from: person/a, type: leads, to: group/g',
  ])('a tie %s passes', (text) => expect(problemsOf(tie(text))).toEqual([]));

  it.each([
    [
      'the same id in two files',
      [people, 'people:\n  - {id: person/a, name: Z, description: B}'],
      '1.yaml:2: person/a is already defined in 0.yaml',
    ],
    [
      'an unknown country',
      ['people:\n  - id: person/z\n    name: Z\n    description: B\n    country: state/z'],
      '0.yaml:5: person/z names state/z',
    ],
    [
      'an unknown source',
      ['people:\n  - id: person/z\n    name: Z\n    description: B\n    sources: [hearsay]'],
      '0.yaml:5: person/z names the source',
    ],
  ])('%s is refused at its line', (_, texts, problem) => {
    expect(problemsOf(...texts)[0]).toContain(problem);
  });
});

describe('a name that two bear', () => {
  const states = `states:
  - {id: state/x, name: X, adjectives: [Xish], status: un-member, lat: 1, lon: 1, description: A state.}
  - {id: state/y, name: Y, adjectives: [Yish], status: un-member, lat: 1, lon: 1, description: A state.}
`;
  const two = (list: string, one: string, other: string) =>
    `${states}${list}:\n  - {${one}, description: B.}\n  - {${other}, description: B.}`;
  it.each([
    [
      'persons of one country',
      two('people', 'id: person/a, name: Ann Lee, country: state/x', 'id: person/b, name: Ann Lee, country: state/x'),
    ],
    ['persons of no country', two('people', 'id: person/a, name: Ann Lee', 'id: person/b, name: Bo Lee, aliases: [Ann Lée]')],
    [
      'an alias and a name',
      two('entities', 'id: group/a, kind: group, name: Front', 'id: group/b, kind: group, name: B, aliases: [FRONT]'),
    ],
    [
      'places of one country',
      two('entities', 'id: place/a, kind: place, name: Kaaba, country: state/x', 'id: place/b, kind: place, name: Kaba, country: state/x'),
    ],
  ])('with nothing to tell them apart is refused: %s', (_, text) => {
    const [first, ...more] = problemsOf(text);
    expect(first).toMatch(/^0\.yaml:6: .*\/b bears the name ".*" as does .*\/a, and nothing tells them apart/);
    expect(more).toEqual([]);
  });

  it.each([
    ['their kinds', two('entities', 'id: group/a, kind: group, name: Front', 'id: organization/b, kind: organization, name: Front')],
    ['their countries', two('people', 'id: person/a, name: Ann Lee, country: state/x', 'id: person/b, name: Ann Lee, country: state/y')],
    ['a country of one', two('people', 'id: person/a, name: Ann Lee, country: state/x', 'id: person/b, name: Ann Lee')],
    [
      'a death',
      two('people', 'id: person/a, name: Ann Lee, country: state/x, died: 1790', 'id: person/b, name: Ann Lee, country: state/x'),
    ],
    ['a letter', two('entities', 'id: group/a, kind: group, name: AAP', 'id: group/b, kind: group, name: AP')],
  ])('is borne by both where they are told apart by %s', (_, text) => expect(problemsOf(text)).toEqual([]));

  it('is told apart by the titles of offices, where they have no title in common', () => {
    const held = (titles: string) => `people:
  - {id: person/a, name: Ann Lee, country: state/x, description: B.}
  - {id: person/b, name: Ann Lee, country: state/x, description: B.}
entities:
  - id: organization/o
    kind: organization
    name: O
    description: B.
    offices:
      - {id: office/one, name: one, titles: [general], function: other, checked: 2020-01-01, holders: [{person: person/a, source: "https://example.org/"}]}
      - {id: office/two, name: two, titles: [${titles}], function: other, checked: 2020-01-01, holders: [{person: person/b, source: "https://example.org/"}]}
`;
    expect(problemsOf(states, held('prime minister'))).toEqual([]);
    expect(problemsOf(states, held('admiral, General'))).toHaveLength(1);
  });
});
