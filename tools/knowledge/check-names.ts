import { fold } from '../../lib/knowledge/fold';
import type { SourceFile } from './read-sources';
import type { Say, SourcePath } from './source-lines';

/** One of those who bear a name in full, with all that an article could choose by. */
interface Bearer {
  id: string;
  kind: string;
  /** Of a state itself. */
  country: string | undefined;
  hasDied: boolean;
  titles: ReadonlySet<string>;
  source: SourceFile;
  path: SourcePath;
}

/**
 * Names that two entities bear in full with nothing by which an article could tell them apart: of one kind and one country (or both of none), both
 * alive, and not by the titles of their offices. Such a name has to be taken from one of them, or the two are the same thing told twice.
 */
export function checkNames(files: readonly SourceFile[], sayIn: (source: SourceFile) => Say): void {
  for (const [name, bearers] of bearersByName(files)) {
    bearers.forEach((later, index) => {
      const twin = bearers.slice(0, index).find((earlier) => !canBeToldApart(earlier, later));
      if (twin) sayIn(later.source)(later.path, `${later.id} bears the name "${name}" as does ${twin.id}, and nothing tells them apart`);
    });
  }
}

function canBeToldApart(a: Bearer, b: Bearer): boolean {
  if (a.kind !== b.kind || a.country !== b.country) return true;
  if (a.hasDied || b.hasDied) return true;
  // "President Andris Bērziņš", "Prime Minister Andris Bērziņš".
  return a.titles.size > 0 && b.titles.size > 0 && ![...a.titles].some((title) => b.titles.has(title));
}

function bearersByName(files: readonly SourceFile[]): Map<string, Bearer[]> {
  const titles = titlesByPerson(files);
  const byName = new Map<string, Bearer[]>();
  const add = (bearer: Bearer, names: readonly (string | undefined)[]) => {
    for (const key of new Set(names.map((name) => fold(name ?? '')).filter(Boolean))) byName.set(key, [...(byName.get(key) ?? []), bearer]);
  };
  for (const source of files) {
    const { states, people, entities } = source.content;
    const none: ReadonlySet<string> = new Set();
    for (const [index, { id, name, official, aliases }] of states.entries())
      add({ id, kind: 'state', country: id, hasDied: false, titles: none, source, path: ['states', index] }, [name, official, ...aliases]);
    for (const [index, { id, name, aliases, country, died }] of people.entries()) {
      const own = titles.get(id) ?? none;
      add({ id, kind: 'person', country, hasDied: died !== undefined, titles: own, source, path: ['people', index] }, [name, ...aliases]);
    }
    for (const [index, { id, kind, name, aliases, country }] of entities.entries())
      add({ id, kind, country, hasDied: false, titles: none, source, path: ['entities', index] }, [name, ...aliases]);
  }
  return byName;
}

function titlesByPerson(files: readonly SourceFile[]): Map<string, Set<string>> {
  const byPerson = new Map<string, Set<string>>();
  const offices = files.flatMap(({ content }) => [...content.states, ...content.entities].flatMap((owner) => owner.offices));
  for (const { holders, titles } of offices) {
    for (const { person } of holders) {
      const own = byPerson.get(person) ?? new Set();
      byPerson.set(person, own);
      for (const title of titles) own.add(title.toLowerCase());
    }
  }
  return byPerson;
}
