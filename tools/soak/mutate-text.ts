import type { Random } from '../random';
import { type Mutation, placeBetweenTags, splice } from './mutation';

const DIRECTION = ['\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u061c'];
const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u034f', '\u180e', '&shy;', '&zwnj;', '&ZeroWidthSpace;'];
const HALVES = ['\ud800', '\udfff', '\ud83d', '\ude00', '\udc00\ud800', '&#xd800;'];
const SPACES = ['\u00a0', '\u2003', '\u3000', '\u2028', '\u2029', '\u0085', '\t', '\r\n', '\v', '&nbsp;', '&#13;'];
const ODD_LETTERS = [
  'İ',
  'ı',
  'ß',
  'ﬁ',
  'ǅ',
  'Å',
  'e\u0301',
  '\u0301',
  '👨‍👩‍👧',
  '🇸🇾',
  '\u{10ffff}',
  '\ufdfa',
  '\u0130',
  '𝔖𝔶𝔯𝔦𝔞',
  '\u{e0001}',
];

/** Puts characters in between those of the text outside of tags, with this probability. */
function scatter(html: string, random: Random, inserted: readonly string[], probability: number): string {
  return html.replace(/>([^<>]{2,20000})</g, (_, text: string) => {
    // Not by code points: between the halves of a pair is a place as well.
    const spoiled = text.split('').map((char) => (random.chance(probability) ? char + random.pick(inserted) : char));
    return `>${spoiled.join('')}<`;
  });
}

const scattered = (name: string, weight: number, inserted: readonly string[]): Mutation => ({
  name,
  weight,
  apply: (html, random) => scatter(html, random, inserted, random.pick([0.005, 0.05, 0.3])),
});

const TEXTS = [
  'a',
  'word ',
  'The president of Syria, Bashar al-Assad, said so. ',
  '\u00ad',
  ' ',
  '\n',
  '- ',
  '"',
  '’s ',
  'New York ',
  'A. ',
  'al-',
  '(',
  '1,',
  'Ünïcödé ',
];

function longText(random: Random, lengthUtf16: number): string {
  const text = random.pick(TEXTS);
  return text.repeat(Math.ceil(lengthUtf16 / text.length));
}

function insertAt(html: string, random: Random, inserted: string): string {
  const at = placeBetweenTags(html, random);
  return splice(html, at, at, inserted);
}

const MIXED = [...DIRECTION, ...INVISIBLE, ...HALVES, ...SPACES, ...ODD_LETTERS];

export const TEXT_MUTATIONS: readonly Mutation[] = [
  scattered('direction marks', 2, DIRECTION),
  scattered('soft hyphens and zero width', 3, INVISIBLE),
  scattered('surrogate halves', 3, HALVES),
  scattered('odd white space', 3, SPACES),
  scattered('odd letters', 3, ODD_LETTERS),
  scattered('anything between letters', 2, MIXED),
  {
    name: 'letters to capitals',
    weight: 1,
    apply: (html, random) => html.replace(/>([^<>]{2,20000})</g, (text) => (random.chance(0.5) ? text.toUpperCase() : text)),
  },
  {
    name: 'long paragraph',
    weight: 2,
    apply: (html, random) => insertAt(html, random, `<p>${longText(random, random.pick([20_000, 200_000]))}</p>`),
  },
  { name: 'text of 5 MB', weight: 0.4, apply: (html, random) => insertAt(html, random, `<p>${longText(random, 5_000_000)}</p>`) },
  {
    name: '100,000 links',
    weight: 0.3,
    apply: (html, random) =>
      insertAt(html, random, random.pick(['<a href="/a">a</a> ', '<a href=b>', '<p><a href="c">Read</a></p>']).repeat(100_000)),
  },
];
