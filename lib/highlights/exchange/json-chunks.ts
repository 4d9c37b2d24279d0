/** Rows in one string: few enough to stay small, many enough not to make a file of crumbs. */
const ROWS_A_CHUNK = 500;

/** A JSON array in pieces, to be put behind one another: no string holds all of it. One row stands on one line. */
export function* arrayChunks(rows: readonly unknown[]): Generator<string> {
  yield '[';
  for (let from = 0; from < rows.length; from += ROWS_A_CHUNK) {
    const lines = rows.slice(from, from + ROWS_A_CHUNK).map((row) => JSON.stringify(row));
    yield `${from === 0 ? '\n' : ',\n'}${lines.join(',\n')}`;
  }
  yield rows.length === 0 ? ']' : '\n]';
}
