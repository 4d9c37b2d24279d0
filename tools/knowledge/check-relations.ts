import { firstDay, lastDay } from '../../lib/dates';
import type { Life } from './check-offices';
import type { SourceFile } from './read-sources';
import type { Say } from './source-lines';

type RelationSource = SourceFile['content']['relations'][number];

/** Ties that cannot be: to oneself, twice the same, ended before they began, of somebody not yet born or long dead. */
export function checkRelations(files: readonly SourceFile[], life: ReadonlyMap<string, Life>, sayIn: (source: SourceFile) => Say): void {
  const seen = new Map<string, { relation: RelationSource; file: string }[]>();
  for (const source of files) {
    const say = sayIn(source);
    source.content.relations.forEach((relation, index) => {
      const { from, type, to, start, end, checked } = relation;
      const path = ['relations', index];
      const where = `relation ${from} ${type} ${to}`;
      if (from === to) say(path, `${where} ties it to itself`);
      if (start && end && lastDay(end) < firstDay(start)) say(path, `${where} ends before it begins`);
      if (start && firstDay(start) > checked) say(path, `${where} begins after it was checked`);
      const key = `${from} ${type} ${to}`;
      const before = seen.get(key) ?? [];
      const twin = before.find((other) => isToldTwice(other.relation, relation));
      if (twin) say(path, `${where} is already told in ${twin.file}`);
      seen.set(key, [...before, { relation, file: source.file }]);
      for (const id of [from, to])
        for (const message of lifeProblems(relation, life.get(id) ?? {})) say(path, `${where}: ${id} ${message}`);
    });
  }
}

/** Two periods of one tie are two facts, as are two agreements; at one time and with no notes that tell them apart they are one. */
function isToldTwice(a: RelationSource, b: RelationSource): boolean {
  if (a.note !== undefined && b.note !== undefined && a.note !== b.note) return false;
  const isOver = (one: RelationSource, other: RelationSource) =>
    one.end !== undefined && other.start !== undefined && lastDay(other.start) >= firstDay(one.end);
  return !isOver(a, b) && !isOver(b, a);
}

function lifeProblems({ type, start, end, checked }: RelationSource, { born, died }: Life): string[] {
  const found: string[] = [];
  // What somebody founded stays founded by them; it never ends.
  if (born && start && lastDay(start) < firstDay(born)) found.push('was not born yet');
  if (died && start && firstDay(start) > lastDay(died)) found.push(`had died (${died})`);
  else if (died && type !== 'founded' && (end ? firstDay(end) > lastDay(died) : lastDay(died) < checked))
    found.push(`died in ${died}, and the tie goes on`);
  return found;
}
