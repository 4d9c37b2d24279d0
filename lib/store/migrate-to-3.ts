/** A highlight as versions 1 and 2 kept it; whatever else stands in the row stays there. */
type EarlierHighlight = Record<string, unknown>;

/** What version 3 adds to a highlight: tags, the mark as a claim, the entities named in it, and times of each part. */
export function highlightTo3<Row extends EarlierHighlight>(row: Row) {
  return { tags: [], claim: false, about: [], times: {}, ...row };
}
