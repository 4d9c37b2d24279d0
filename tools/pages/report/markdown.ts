export type Cell = string | number;

/** A table; the first row is its head. What is a number in it is written as it is. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** "12 of 15 (80.0 %)"; a dash where there is nothing to count. */
export function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} of ${whole} (${percent(part / whole)} %)`;
}

/** A part of 1 as percent, one decimal. */
export const percent = (part: number): string => (100 * part).toFixed(1);

export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Names in a row, or a word where there is none. */
export const listed = (names: readonly string[], none = 'none'): string =>
  names.length === 0 ? none : names.map((name) => `\`${name}\``).join(', ');

/** Groups in the order of their first item. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
