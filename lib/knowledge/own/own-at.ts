import { fold } from '../fold';
import { isSpelling } from './own-limits';
import type { OwnStatement } from './own-statement';

/** Names of outlets are compared as names are: whatever their case and accents. */
export const isSaidOf = ({ outlet }: Pick<OwnStatement, 'outlet'>, name: string): boolean =>
  outlet !== undefined && fold(outlet) === fold(name);

/**
 * What the reader says as it counts in the articles of one outlet. What is said of that outlet alone goes before what is said of all; a spelling that means
 * somebody there means nobody else of whom the reader speaks, and of several choices the last one counts. Pure.
 */
export function ownAt(rows: readonly OwnStatement[], outlet: string): OwnStatement[] {
  const here = rows
    .filter((row) => isSaidOf(row, outlet))
    .sort((a, b) => a.at - b.at)
    .map(({ outlet: _, ...row }): OwnStatement => row);
  const settled = new Set(here.map(slotOf));
  const everywhere = rows.filter((row) => row.outlet === undefined && !(isSpelling(row.kind) && settled.has(slotOf(row))));
  const meant = new Map(here.flatMap(({ kind, text, entity }) => (kind === 'alias' ? [[fold(text), entity] as const] : [])));
  return [...here, ...everywhere].flatMap((row) => {
    const chosen = meant.get(fold(row.text));
    if (chosen === undefined || chosen === row.entity) return [row];
    const never: OwnStatement = { ...row, kind: 'never' };
    if (row.kind === 'alias') return [never];
    return row.kind === 'entity' || row.kind === 'name' ? [row, never] : [row];
  });
}

/** One spelling of one entity. */
const slotOf = ({ entity, text }: OwnStatement): string => `${entity}\n${fold(text)}`;
