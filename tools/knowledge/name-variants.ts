import { fold } from '../../lib/knowledge/fold';

/** Joined to the family name when one is called by it alone: "van der Bellen", "bin Salman". */
const PARTICLES = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'da',
  'di',
  'del',
  'della',
  'dos',
  'du',
  'la',
  'le',
  'bin',
  'ben',
  'ibn',
  'abu',
  'ould',
  'st',
  'ter',
  'ten',
]);
const SUFFIXES = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
]);
const ARABIC_ARTICLE = /\b(?:al|el|ul|as|ash|ad|an|ar|at|az)-(?=\p{L})/giu;

/** The forms by which news calls a person after the first mention: the family name, with and without its particles and article. */
export function familyNames(fullName: string): string[] {
  const words = fullName.split(/\s+/).filter((word) => !SUFFIXES.has(word.toLowerCase()));
  const last = words.at(-1);
  if (!last || words.length < 2) return [];
  const forms = new Set<string>([last, last.replace(ARABIC_ARTICLE, ''), last.replace(ARABIC_ARTICLE, 'El ')]);
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  forms.add(words.slice(start).join(' '));
  return [...forms].filter((form) => fold(form).length >= 2);
}

/** Spellings of a person's full name that folding does not reach: without the Arabic article, without middle initials. */
export function fullNameVariants(fullName: string): string[] {
  return [
    fullName.replace(ARABIC_ARTICLE, ''),
    fullName.replace(ARABIC_ARTICLE, 'El '),
    fullName.replace(ARABIC_ARTICLE, 'Al '),
    fullName.replace(/ \p{Lu}\.(?= )/gu, ''),
  ].filter((variant) => variant !== fullName && fold(variant) !== fold(fullName));
}

const SPACED_ARTICLE = /^(?:Al|El|Ar|As|Ash|Ad|An|At|Az|Ath)[ -](?=\p{Lu}|[‘’'ʿʾ])/u;

/** Spellings of an Arabic place name in news: "Ar Raqqah" -> Raqqah, Raqqa, al-Raqqah, al-Raqqa. */
export function arabicPlaceVariants(name: string): string[] {
  const bare = name.replace(SPACED_ARTICLE, '');
  const forms = bare === name ? [name] : [bare, `al-${bare}`];
  const short = forms.filter((form) => /ah$/u.test(fold(form))).map((form) => form.replace(/ah$/u, 'a').replace(/āh$/u, 'a'));
  return [...forms, ...short].filter((form) => form !== name);
}

/** Two-letter pieces that two spellings share, 0 to 1 (Dice coefficient): tells a transliteration from another language's name. */
export function spellingLikeness(a: string, b: string): number {
  const pieces = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const [left, right] = [pieces(fold(a)), pieces(fold(b))];
  const rest = [...right];
  let shared = 0;
  for (const piece of left) {
    const index = rest.indexOf(piece);
    if (index < 0) continue;
    shared++;
    rest.splice(index, 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}
