/** A pack as versions 1 to 3 kept it. Whatever else stands in the row stays there. */
type EarlierPack = Record<string, unknown>;

/** What version 4 adds to a pack: its place among others, and whether it is used. Until then there was the packaged one alone, which lies below all. */
export function packTo4<Row extends EarlierPack>(row: Row) {
  return { order: 0, off: false, addedAt: 0, ...row };
}
