const SYLLABLES = 'ba ker lo min ta ro vel sun dra fi gor hal pe nim os tur wen zil cam der'.split(' ');
const WORDS = SYLLABLES.flatMap((first) => SYLLABLES.map((second) => first + second));
const JOINS = ['said', 'after', 'while the', 'without', 'in the', 'before a', 'has seen', 'will not', 'for the', 'against'];

/** Text that reads like nothing, always the same for a seed; other seeds share no four words in a row except by chance. */
export function inventedText(seed: number, words: number): string {
  let state = (Math.imul(seed + 1, 0x9e3779b1) >>> 0) | 1;
  const pick = (from: readonly string[]): string => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return from[(state >>> 8) % from.length] ?? '';
  };
  const made = Array.from({ length: words }, (_, index) => pick(index % 2 === 0 ? WORDS : JOINS));
  return made.map((word, index) => (index % 11 === 10 ? `${word}.` : word)).join(' ');
}

/** Every `nth` word replaced: an edit. */
export const edited = (text: string, nth: number): string =>
  text
    .split(' ')
    .map((word, index) => (index % nth === nth - 1 ? `new${index}` : word))
    .join(' ');
