/** A row that is written whole, with the moment at which it was, milliseconds since 1970, UTC. */
export interface DatedRow {
  id: string;
  at: number;
}

/** What a file brings to rows that are written whole: those not known, and those written later. Of two of one moment the same one stays on both sides. */
export function mergeDated<Row extends DatedRow>(existing: readonly Row[], read: readonly Row[]): Row[] {
  const known = new Map(existing.map((row) => [row.id, row]));
  const changed = new Map<string, Row>();
  for (const row of read) {
    const before = known.get(row.id);
    if (before && !isLater(row, before)) continue;
    known.set(row.id, row);
    changed.set(row.id, row);
  }
  return [...changed.values()];
}

const isLater = (a: DatedRow, b: DatedRow): boolean => (a.at === b.at ? JSON.stringify(a) > JSON.stringify(b) : a.at > b.at);
