import type { Span } from './claim';

/** A stretch between quotation marks, the marks included. `open`: it goes on in the next paragraph, which begins with a mark of its own. */
export interface Quotation extends Span {
  open: boolean;
}

const OPENING = /[“"„«]/;
const CLOSING = /[”"»]/;
/** A quotation longer than this lost its closing mark. */
const MAX_UTF16 = 4_000;

/** The quotations of a stretch of paragraphs, in order; none overlap. Single quotes count where they end a sentence or clause inside. */
export function quotationsOf(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const end = paragraph.index + paragraph[0].length;
    let from: number | undefined;
    for (let at = paragraph.index; at < end; at++) {
      const char = text[at] ?? '';
      if (from !== undefined && CLOSING.test(char)) {
        quotations.push({ start: from, end: at + 1, open: false });
        from = undefined;
      } else if (from === undefined && OPENING.test(char) && isOpening(text, at)) from = at;
    }
    // An opening mark without its other: the speech goes on in the next paragraph.
    if (from !== undefined && end - from < MAX_UTF16) quotations.push({ start: from, end, open: true });
  }
  return quotations.length > 0 ? quotations : singleQuotations(text);
}

const isOpening = (text: string, at: number): boolean =>
  text[at] !== '"' || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}]/u.test(text[at + 1] ?? '');

/** British single quotes: an apostrophe is none of them, so only those that close after punctuation count. */
function singleQuotations(text: string): Quotation[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])['‘](?=\p{Lu})[^\n]{8,1200}?[,.!?]['’](?![\p{L}\p{N}])/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    open: false,
  }));
}
