/** Something that covers a stretch of a text. Offsets are UTF-16 code units, end exclusive. */
export interface Span<Value> {
  start: number;
  end: number;
  value: Value;
}

/** A piece of text with what covers all of it. */
export interface Piece<Value> {
  start: number;
  text: string;
  /** In the order in which the spans were given. */
  covers: Value[];
}

/** Cuts a stretch of a text wherever something begins or ends, so that overlapping marks can be drawn one within the other. */
export function cutText<Value>(text: string, start: number, end: number, spans: readonly Span<Value>[]): Piece<Value>[] {
  const here = spans.filter((span) => span.start < end && span.end > start && span.start < span.end);
  const edges = new Set([start, end]);
  for (const span of here) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(end, span.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return {
      start: from,
      text: text.slice(from, to),
      covers: here.filter((span) => span.start <= from && span.end >= to).map(({ value }) => value),
    };
  });
}
