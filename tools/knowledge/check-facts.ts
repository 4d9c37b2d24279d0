import { checkNames } from './check-names';
import { type Life, officeProblems } from './check-offices';
import { checkRelations } from './check-relations';
import type { SourceFile, SourceProblem } from './read-sources';
import type { Say, SourcePath } from './source-lines';

/**
 * What a schema cannot see: double and unknown ids, sources nobody defined, offices with two holders at one time, roles and ties before
 * birth or after death, ends before beginnings, names that two bear with nothing to tell them apart. Each problem has its file and line.
 */
export function checkFacts(files: readonly SourceFile[]): SourceProblem[] {
  const problems: SourceProblem[] = [];
  const sayIn =
    ({ file, lineOf }: SourceFile): Say =>
    (path, message) =>
      problems.push({ file, line: lineOf(path), message });
  const owner = checkIds(files, sayIn);
  const people = files.flatMap(({ content }) => content.people);
  const life = new Map<string, Life>(people.map(({ id, born, died }) => [id, { born, died }]));
  const sourceKeys = new Set(files.flatMap(({ content }) => Object.keys(content.sources)));

  for (const source of files) {
    const say = sayIn(source);
    const needs = (path: SourcePath, id: string | undefined, where: string) => {
      if (id !== undefined && !owner.has(id)) say(path, `${where} names ${id}, which no file defines`);
    };
    const needsSource = (path: SourcePath, key: string, where: string) => {
      if (!key.startsWith('https://') && !sourceKeys.has(key))
        say(path, `${where} names the source "${key}", which sources.yaml does not define`);
    };
    for (const { path, entry } of entriesOf(source)) {
      for (const key of entry.sources) needsSource([...path, 'sources'], key, entry.id);
      if ('country' in entry) needs([...path, 'country'], entry.country, entry.id);
      for (const [index, office] of ('offices' in entry ? entry.offices : []).entries()) {
        const here = [...path, 'offices', index];
        officeProblems(office, life, (inside, message) => say([...here, ...inside], message));
        for (const [at, { person, source: key }] of office.holders.entries()) {
          needs([...here, 'holders', at], person, office.id);
          needsSource([...here, 'holders', at], key, office.id);
        }
      }
    }
    for (const [index, { id }] of source.content.names.entries()) needs(['names', index], id, 'names');
    for (const [index, { state }] of source.content.demonyms.entries()) needs(['demonyms', index], state, 'demonyms');
    for (const [index, { from, type, to, source: key }] of source.content.relations.entries()) {
      const where = `relation ${from} ${type} ${to}`;
      needs(['relations', index], from, where);
      needs(['relations', index], to, where);
      needsSource(['relations', index], key, where);
    }
  }
  checkRelations(files, life, sayIn);
  checkNames(files, sayIn);
  return problems;
}

/** Everything with an id besides offices, with where it stands. */
function entriesOf({ content: { states, people, entities } }: SourceFile) {
  return [
    ...states.map((entry, index) => ({ path: ['states', index] as SourcePath, entry })),
    ...people.map((entry, index) => ({ path: ['people', index] as SourcePath, entry })),
    ...entities.map((entry, index) => ({ path: ['entities', index] as SourcePath, entry })),
  ];
}

/** The file of each id; an id is given once. */
function checkIds(files: readonly SourceFile[], sayIn: (source: SourceFile) => Say): Map<string, string> {
  const owner = new Map<string, string>();
  for (const source of files) {
    const say = sayIn(source);
    const define = (id: string, path: SourcePath) => {
      const before = owner.get(id);
      if (before !== undefined) say(path, `${id} is already defined in ${before}`);
      owner.set(id, source.file);
    };
    for (const { path, entry } of entriesOf(source)) {
      define(entry.id, path);
      for (const [index, office] of ('offices' in entry ? entry.offices : []).entries()) define(office.id, [...path, 'offices', index]);
    }
  }
  return owner;
}
