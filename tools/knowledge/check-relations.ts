import { firstDay, lastDay } from '../../lib/dates';
import type { Life } from './check-offices';
import type { SourceFile } from './read-sources';
import type { Say } from './source-lines';

/** Ties that cannot be: to oneself, twice the same, ended before they began, of somebody not yet born or long dead. */
export function checkRelations(files: readonly SourceFile[], life: ReadonlyMap<string, Life>, sayIn: (source: SourceFile) => Say): void {
  const seen = new Map<string, string>();
  for (const source of files) {
    const say = sayIn(source);
    source.content.relations.forEach((relation, index) => {
      const { from, type, to, start, end, checked } = relation;
      const path = ['relations', index];
      const where = `relation ${from} ${type} ${to}`;
      if (from === to) say(path, `${where} ties it to itself`);
      if (start && end && lastDay(end) < firstDay(start)) say(path, `${where} ends before it begins`);
      if (start && firstDay(start) > checked) say(path, `${where} begins after it was checked`);
      const key = `${from} ${type} ${to} ${start ?? ''}`;
      const before = seen.get(key);
      if (before !== undefined) say(path, `${where} is already told in ${before}`);
      else seen.set(key, source.file);
      for (const id of [from, to])
        for (const message of lifeProblems(relation, life.get(id) ?? {})) say(path, `${where}: ${id} ${message}`);
    });
  }
}

type RelationSource = SourceFile['content']['relations'][number];

function lifeProblems({ type, start, end, checked }: RelationSource, { born, died }: Life): string[] {
  const found: string[] = [];
  // What somebody founded stays founded by them; it never ends.
  if (born && start && lastDay(start) < firstDay(born)) found.push('was not born yet');
  if (died && start && firstDay(start) > lastDay(died)) found.push(`had died (${died})`);
  else if (died && type !== 'founded' && (end ? firstDay(end) > lastDay(died) : lastDay(died) < checked))
    found.push(`died in ${died}, and the tie goes on`);
  return found;
}
