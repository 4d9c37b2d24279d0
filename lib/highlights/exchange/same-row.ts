/** JSON with its names in order and without what is undefined: equal for rows that say the same. */
const canonical = (row: unknown): string =>
  JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : value,
  );

/** Do two rows say the same? Their names may come in another order. */
export const isSameRow = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);

/** Of two values that have equal rights the greater one, so that either order comes to the same. */
export const isGreaterRow = (a: unknown, b: unknown): boolean => canonical(a) > canonical(b);
