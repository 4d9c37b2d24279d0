import { describe, expect, it } from 'vitest';
import { checkFacts } from './check-facts';
import { parseSource } from './read-sources';

const person = '{id: person/a-b, name: A B, description: Somebody., sources: []}';

describe('a knowledge file', () => {
  it('is read', () => {
    expect(parseSource(`people:\n  - ${person}`, 'f.yaml').problems).toEqual([]);
  });

  it.each([
    ['broken YAML', 'people:\n  - {id: person/a', 2],
    ['a misspelt field', `people:\n  - ${person}\n  - {id: person/c, name: C, descripton: x}`, 3],
    ['a bad id', 'people:\n  - {id: Person/A, name: A, description: B}', 2],
    ['a bad date', 'people:\n  - id: person/a\n    name: A\n    description: B\n    born: 1990-13', 5],
  ])('with %s is refused with its line', (_, text, line) => {
    const { problems } = parseSource(text, 'f.yaml');
    expect(problems[0]).toMatchObject({ file: 'f.yaml', line });
    expect(problems[0]?.message).not.toBe('');
  });
});

describe('facts that contradict one another', () => {
  const problemsOf = (text: string) => {
    const { content, problems } = parseSource(text, 'f.yaml');
    return content
      ? checkFacts([{ file: 'f.yaml', content }]).map((problem) => problem.message)
      : problems.map((problem) => problem.message);
  };
  const state = (holders: string) => `
sources: {record: {title: R, url: "https://example.org", as-of: 2026-01-01, licence: none}}
people:
  - {id: person/a, name: A, description: B, born: 1990}
  - {id: person/b, name: B, description: B, died: 2020-05-05}
states:
  - id: state/x
    name: X
    adjectives: [Xish]
    status: un-member
    lat: 1.5
    lon: 2.5
    description: A state.
    offices:
      - {id: office/president-of-x, name: president of X, titles: [president], function: head-of-state, checked: 2026-01-01, holders: [${holders}]}`;

  it.each([
    [
      'two holders at one time',
      '{person: person/a, from: 2015-01-01, to: 2020-01-01, source: record}, {person: person/b, from: 2019-06-01, to: 2020-02-01, source: record}',
      /hold it at one time/,
    ],
    ['an end before the beginning', '{person: person/a, from: 2020-01-01, to: 2019-01-01, source: record}', /ends before beginning/],
    ['a role before birth', '{person: person/a, from: 1980-01-01, to: 1981-01-01, source: record}', /before birth/],
    ['a role after death', '{person: person/b, from: 2019-01-01, source: record}', /died in 2020-05-05/],
    ['an unknown person', '{person: person/nobody, from: 2019-01-01, source: record}', /which no file defines/],
    ['an unknown source', '{person: person/a, from: 2019-01-01, source: hearsay}', /does not define/],
    ['a beginning after the check', '{person: person/a, from: 2027-01-01, source: record}', /begins after/],
  ])('%s', (_, holders, message) => {
    expect(problemsOf(state(holders))).toEqual([expect.stringMatching(message)]);
  });

  it('are told from those that fit', () => {
    expect(
      problemsOf(
        state('{person: person/b, from: 2015-01-01, to: 2020-01-01, source: record}, {person: person/a, from: 2020-01-01, source: record}'),
      ),
    ).toEqual([]);
  });
});
