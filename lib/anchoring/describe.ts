import type { Selector } from '../highlights/highlight';

/** Context kept on each side of a quote, UTF-16 code units: as Hypothesis and the Web Annotation examples have it. */
const CONTEXT_UTF16 = 32;

/** Writes down a stretch of a text so that `anchor` can find it again. Offsets are UTF-16 code units, end exclusive. */
export function describe(text: string, start: number, end: number): Selector {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_UTF16), start),
      suffix: text.slice(end, end + CONTEXT_UTF16),
    },
    position: { start, end },
  };
}
