import type { Selector } from '../highlights/highlight';

/** Context kept on each side of a quote, UTF-16 code units; chosen by the table "How much context" of docs/anchoring.md. */
const CONTEXT_UTF16 = 120;

const isSecondHalf = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** Writes down a stretch of a text so that `anchor` can find it again. Offsets are UTF-16 code units, end exclusive. */
export function describe(text: string, start: number, end: number, contextUtf16 = CONTEXT_UTF16): Selector {
  const from = Math.max(0, start - contextUtf16);
  const to = Math.min(text.length, end + contextUtf16);
  return {
    quote: {
      exact: text.slice(start, end),
      // Half a character would not survive being written as UTF-8.
      prefix: text.slice(isSecondHalf(text, from) && from < start ? from + 1 : from, start),
      suffix: text.slice(end, isSecondHalf(text, to) && to > end ? to - 1 : to),
    },
    position: { start, end },
    hint: { at: text.length === 0 ? 0 : start / text.length },
  };
}
