import { describe, expect, it } from 'vitest';
import { parseSource } from './read-sources';

const person = '{id: person/a-b, name: A B, description: Somebody., sources: []}';
const third = (line: string) => `people:\n  - ${person}\n  ${line}`;
const deep = (open: string, times: number) => `people: ${open.repeat(times)}`;
/** Nine references to nine references to nine ...: 9 to the power of 9 words where it is unfolded. */
const laughs = Array.from(
  { length: 9 },
  (_, i) =>
    `  l${i}: &l${i} [${Array(9)
      .fill(i === 0 ? 'x' : `*l${i - 1}`)
      .join(', ')}]`,
).join('\n');

describe('a knowledge file', () => {
  it('is read', () => {
    expect(parseSource(`people:\n  - ${person}`, 'f.yaml').problems).toEqual([]);
  });

  it.each([
    ['nothing in it', ''],
    ['comments only', '# Later.\n'],
    ['a byte-order mark and Windows line ends', `\ufeffpeople:\r\n  - ${person}\r\n`],
    ['a year as a number', 'people:\n  - {id: person/a, name: A, description: B, born: 1990}'],
  ])('may have %s', (_, text) => {
    expect(parseSource(text, 'f.yaml').problems).toEqual([]);
  });

  it.each([
    ['an open bracket', 'people:\n  - {id: person/a', 2, /./],
    ['a tab for indentation', third('\t- {id: person/c}'), 3, /[Tt]ab/],
    ['a key twice', 'people:\n  - id: person/a\n    name: A\n    name: B\n    description: C', 4, /unique/],
    ['a list twice', `${third('')}\npeople: []`, 4, /unique/],
    ['two documents', `people: []\n---\npeople: []`, 2, /./],
    ['a tag', third('- !!js/function {id: person/c}'), 3, /[Uu]nresolved tag/],
    ['an anchor', third('- &one {id: person/c, name: C, description: D.}'), 3, /anchors/],
    ['a reference', `people:\n  - &one ${person}\n  - *one`, 2, /anchors/],
    ['a reference to nothing', third('- *nobody'), 3, /nobody|references/],
    ['references that unfold to a billion', `sources:\n${laughs}`, 2, /anchors/],
    ['brackets without end', deep('[', 100_000), 1, /./],
    ['braces without end', deep('{a: ', 50_000), 1, /./],
    ['a text of ten million letters', third(`- {id: person/c, name: ${'x'.repeat(10_000_000)}, description: D.}`), 1, /longer/],
    ['a name of 400,000 letters', third(`- {id: person/c, name: ${'x'.repeat(400_000)}, description: D.}`), 3, /name/],
    ['a list for a key', 'people:\n  - ? [a, b]\n    : c', 2, /plain word/],
    ['words for a list', 'people: many', 1, /people/],
    ['a list at the top', `- ${person}`, 1, /./],
    ['a word at the top', 'people', 1, /./],
    ['an unknown list', 'peeple: []', 1, /peeple/],
    ['a misspelt field', third('- {id: person/c, name: C, descripton: x}'), 3, /descri/],
    ['a misspelt field on its own line', 'people:\n  - id: person/a\n    name: A\n    description: B\n    borne: 1990', 5, /borne/],
    ['__proto__ for a field', third('- {id: person/c, name: C, description: D., __proto__: {died: 2020}}'), 3, /__proto__/],
    ['__proto__ for a source', 'sources:\n  __proto__: {title: R}', 2, /__proto__/],
    ['constructor for a source', 'sources:\n  constructor: {title: R}', 2, /constructor/],
    ['a merge key', third('- {<<: {id: person/c}, name: C, description: D.}'), 3, /id/],
    ['a bad id', 'people:\n  - {id: Person/A, name: A, description: B}', 2, /id/],
    ['an id of another kind', 'people:\n  - {id: state/a, name: A, description: B}', 2, /person\//],
    ['a month too many', 'people:\n  - id: person/a\n    name: A\n    description: B\n    born: 1990-13', 5, /born/],
    ['a day too many', 'people:\n  - id: person/a\n    name: A\n    description: B\n    born: 2023-02-29', 5, /no such day/],
    ['a day in words', 'people:\n  - id: person/a\n    name: A\n    description: B\n    born: 1 May 1990', 5, /a date is/],
    ['a yes for a date', 'people:\n  - {id: person/a, name: A, description: B, born: true}', 2, /born/],
    ['a name that turns the writing round', 'people:\n  - {id: person/a, name: "A \\u202e B", description: B}', 2, /nobody sees/],
    ['an empty name', 'people:\n  - {id: person/a, name: " ", description: B}', 2, /name/],
    ['a point off the globe', 'entities:\n  - {id: place/a, kind: place, name: A, description: B, lat: 91, lon: 0}', 2, /lat/],
  ])('with %s is refused with its line', (_, text, line, message) => {
    const { source, problems } = parseSource(text, 'f.yaml');
    expect(source).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: 'f.yaml', line, message: expect.stringMatching(message) });
    expect(Math.max(...problems.map((problem) => problem.message.length))).toBeLessThanOrEqual(300);
  });

  it('knows the line of each entry', () => {
    const text = `# Some.\npeople:\n  - ${person}\n  - id: person/c\n    name: C\n    description: D.\nrelations:\n  - {from: person/c, type: leads,\n     to: person/a-b, checked: 2020-01-01, source: https://example.org/}`;
    const { source } = parseSource(text, 'f.yaml');
    const lineOf = (...path: (string | number)[]) => source?.lineOf(path);
    expect([lineOf('people', 0), lineOf('people', 1), lineOf('people', 1, 'name'), lineOf('relations', 0, 'to')]).toEqual([3, 4, 5, 9]);
    expect(lineOf('people', 1, 'offices', 3)).toBe(4);
  });
});
