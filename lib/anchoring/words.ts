/** A word and where it stands, UTF-16 offsets, end exclusive. `folded` is what makes it the same word as another. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

/** Letters, marks and digits in a row; figures keep their points and commas; characters that nobody sees may stand between. */
const RUN = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+(?:(?<=\p{N})[.,](?=\p{N})[\p{L}\p{M}\p{N}]+)*/gu;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060]+/g;
const BETWEEN_THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;
const ASCII = /^[\0-\x7F]*$/;
/** Scripts that put no space between words: each character, with its marks, is taken for a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*/gu;

function fold(run: string): string {
  const seen = ASCII.test(run) ? run : run.replace(UNSEEN, '').normalize('NFKC');
  return seen.toLowerCase().replace(BETWEEN_THOUSANDS, '');
}

function* pieces(run: string): Generator<{ piece: string; at: number }> {
  let rest = 0;
  for (const match of run.matchAll(UNSPACED)) {
    if (match.index > rest) yield { piece: run.slice(rest, match.index), at: rest };
    yield { piece: match[0], at: match.index };
    rest = match.index + match[0].length;
  }
  if (rest < run.length) yield { piece: run.slice(rest), at: rest };
}

/**
 * The words of a text in order. Case, spaces, quote marks, dashes, hyphens, soft hyphens, ways to write one letter and commas between
 * thousands make no difference to `folded`. O(text).
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const add = (start: number, surface: string) => {
    const folded = fold(surface);
    if (folded !== '') words.push({ start, end: start + surface.length, folded });
  };
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (ASCII.test(run)) add(index, run);
    else for (const { piece, at } of pieces(run)) add(index + at, piece);
  }
  return words;
}
