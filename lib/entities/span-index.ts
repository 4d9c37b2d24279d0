import type { Span } from './spot';

/** The spans of a text by the tokens that they begin at and end before. */
export class SpanIndex {
  private readonly starts: (Span | undefined)[] = [];
  private readonly ends: (Span | undefined)[] = [];

  constructor(spans: readonly Span[]) {
    for (const span of spans) {
      this.starts[span.first] = span;
      this.ends[span.last] = span;
    }
  }

  startingAt(first: number): Span | undefined {
    return this.starts[first];
  }

  /** `last` is the token behind the span. */
  endingAt(last: number): Span | undefined {
    return this.ends[last];
  }
}
