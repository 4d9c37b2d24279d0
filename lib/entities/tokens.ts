/** One word of a text. Offsets are UTF-16 code units, end exclusive; a possessive 's lies outside. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Two or more letters, all capitals. */
  allCaps: boolean;
  /** What stands between the word before and this one. */
  gap: Gap;
  /** Index of the sentence, counted from 0. */
  sentence: number;
  /** The possessive that follows: "'s", or "'" alone after a plural; empty where there is none. */
  possessive: '' | "'s" | "'";
}

export type Gap = 'space' | 'hyphen' | 'ampersand' | 'comma' | 'dot' | 'other' | 'sentence' | 'block';

/** Initialisms with dots ("U.S."), then words with inner apostrophes; "'s" stays outside by the look-ahead. */
const WORD =
  /W\.Va|(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:['’‘ʼ](?![sS](?![\p{L}\p{N}]))[\p{L}\p{M}]+)*/gu;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPS = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}.'’]+$/u;
/** A dot after these ends no sentence. */
const ABBREVIATED =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|Rev|Hon|St|Ste|Mt|Ft|ST|MT|FT|DR|MR|MRS|MS|Jr|Sr|No|vs|Ala|Ariz|Calif|Colo|Conn|Fla|Ga|Kan|Kans|Ky|Md|Mich|Minn|Mo|Neb|Nev|Okla|Pa|Tenn|Va|W\.Va|Vt|Wis|Wyo|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu})$/u;

/** The same as WORD, tried at one place. */
const WORD_HERE = new RegExp(WORD.source, 'uy');

const isAsciiWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;

/**
 * End of the word that begins at `start`, or `start` where none does. Words of plain ASCII are read off letter by letter; for all others,
 * and for initialisms, WORD decides.
 */
function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first < 128 && !isAsciiWord(first)) return start;
  if (first < 128) {
    let end = start + 1;
    while (isAsciiWord(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    // "OPEC+", "Disney+": the sign belongs to the name.
    if (next === 43 && !isAsciiWord(text.charCodeAt(end + 1)) && text.charCodeAt(end + 1) !== 43 && !(text.charCodeAt(end - 1) < 58))
      return end + 1;
    const maybeInitialism = next === 46 && end === start + 1 && first >= 65 && first <= 90;
    if (!(next > 127) && next !== 39 && !maybeInitialism) return end;
    if (next > 127 && !isApostrophe(next) && OUTSIDE_WORDS.has(next)) return end;
  }
  WORD_HERE.lastIndex = start;
  return WORD_HERE.test(text) ? WORD_HERE.lastIndex : start;
}
/** Marks that news sets often and that no word contains: dashes, quotation marks, dots, spaces. */
const OUTSIDE_WORDS = new Set([...'–—“”„«»…·•\u00a0\u2009\u202f'].map((mark) => mark.charCodeAt(0)));

/** Splits a text into words and sentences; linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let before: Token | undefined;
  for (let start = 0; start < text.length; ) {
    const end = endOfWord(text, start);
    if (end === start) {
      start++;
      continue;
    }
    // The possessive's own letter is no word.
    if (before?.possessive && start === before.end + 1 && end === start + 1 && (text.charCodeAt(start) | 32) === 115) {
      start = end;
      continue;
    }
    const word = text.slice(start, end);
    const capital = isCapital(word);
    const gap = before ? gapBetween(before, text, start, capital) : 'block';
    if (before && (gap === 'sentence' || gap === 'block')) sentence++;
    const second = word.charCodeAt(1);
    const allCaps = capital && word.length > 1 && !(second >= 97 && second <= 122) && ALL_CAPS.test(word);
    before = { start, end, text: word, capital, allCaps, gap, sentence, possessive: possessiveAt(text, end) };
    tokens.push(before);
    start = end;
  }
  return tokens;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

function possessiveAt(text: string, end: number): Token['possessive'] {
  const mark = text.charCodeAt(end);
  if (mark !== 39 && mark !== 0x2019) return '';
  const after = text.slice(end, end + 3);
  if (/^['’][sS](?![\p{L}\p{N}])/u.test(after)) return "'s";
  return /[sS]$/.test(text.slice(end - 1, end)) && /^['’](?=[\s,.;:]|$)/.test(after) ? "'" : '';
}

function gapBetween(before: Token, text: string, start: number, nextIsCapital: boolean): Gap {
  if (before.possessive === '' && start <= before.end + 2) {
    // Most gaps are one space, or a comma and a space.
    const mark = text.charCodeAt(before.end);
    const length = start - before.end;
    if (length === 1 && mark === 32) return before.text.endsWith('.') ? 'dot' : 'space';
    if (length === 1 && mark === 45) return 'hyphen';
    if (length === 2 && mark === 44 && text.charCodeAt(before.end + 1) === 32) return 'comma';
  }
  return gapOf(before, text.slice(before.end, start), nextIsCapital);
}

function gapOf(before: Token, between: string, nextIsCapital: boolean): Gap {
  const gap = before.possessive ? between.replace(/^['’][sS]?/, '') : between;
  if (gap === ' ' || gap === '') return before.text.endsWith('.') && gap === ' ' ? 'dot' : 'space';
  if (gap === '-' || gap === '‑' || gap === '‐') return 'hyphen';
  if (/\n\s*\n/.test(gap)) return 'block';
  if (/^\s+$/.test(gap)) return gap.includes('\n') ? 'other' : 'space';
  if (/^\s*&\s*$/.test(gap)) return 'ampersand';
  if (/^[.]\s+$/.test(gap) && ABBREVIATED.test(before.text)) return 'dot';
  if (/[.!?…][\s"'”’)\]]*(?:\s|$)/.test(gap)) return nextIsCapital || !gap.includes('.') || /\d/.test(gap) ? 'sentence' : 'other';
  if (/^,\s*$/.test(gap)) return 'comma';
  if (/[“”"«»]/.test(gap) && nextIsCapital && /[:,]\s*[“"«]/.test(gap)) return 'other';
  return gap.includes('\n') ? 'sentence' : 'other';
}
