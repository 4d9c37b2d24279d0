import type { RecordDetail } from './record-detail';

const joined = <Value>(
  higher: readonly Value[] | undefined,
  lower: readonly Value[] | undefined,
  key: (value: Value) => string,
): Value[] => {
  const seen = new Set<string>();
  return [...(higher ?? []), ...(lower ?? [])].filter((value) => seen.size < seen.add(key(value)).size);
};

const same = (text: string) => text;
/**
 * What two packs say of one entity, as one: the higher one's fields over the lower one's; what is a list in both is joined, and of two entries on the same
 * thing the higher one's stays.
 */
export function mergeDetails(higher: RecordDetail, lower: RecordDetail): RecordDetail {
  const merged: RecordDetail = { ...lower, ...higher, name: higher.name || lower.name };
  for (const list of ['adjectives', 'offices', 'titles'] as const)
    if (higher[list] && lower[list]) merged[list] = joined(higher[list], lower[list], same);
  if (higher.roles && lower.roles)
    merged.roles = joined(higher.roles, lower.roles, ({ office, person, from = '' }) => [office, person, from.slice(0, 4)].join('\n'));
  if (higher.relations && lower.relations)
    merged.relations = joined(higher.relations, lower.relations, ({ type, from, to, start = '' }) =>
      [type, from, to, start.slice(0, 4)].join('\n'),
    );
  merged.sources = joined(higher.sources, lower.sources, same);
  const own = [...(higher.own ?? []), ...(lower.own ?? [])];
  if (own.length > 0) merged.own = own;
  return merged;
}
