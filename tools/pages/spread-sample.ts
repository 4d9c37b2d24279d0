/**
 * Chooses `size` of the items so that every group is there and the rest is spread evenly. The rule: the first item of each group,
 * then, of the others in their order, every n-th, where n makes the number come out. In the order of the items; always the same.
 */
export function spreadSample<T>(items: readonly T[], size: number, groupOf: (item: T) => string): T[] {
  const groups = new Set<string>();
  const firsts = new Set(
    items.filter((item) => {
      const isFirst = !groups.has(groupOf(item));
      groups.add(groupOf(item));
      return isFirst;
    }),
  );
  const others = items.filter((item) => !firsts.has(item));
  const wanted = Math.min(others.length, Math.max(0, size - firsts.size));
  const chosen = new Set(
    others.filter((_, index) => Math.floor(((index + 1) * wanted) / others.length) > Math.floor((index * wanted) / others.length)),
  );
  return items.filter((item) => firsts.has(item) || chosen.has(item));
}
