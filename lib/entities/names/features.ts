import type { Token } from '../tokens';
import type { Candidate } from './candidates';
import type { KnownClasses } from './known-class';
import { WordClass } from './lexicon';
import type { FeatureSink } from './name-model';
import type { WordFacts } from './word-facts';
import { WordRole } from './word-roles';

/** All mentions of one spelling in a text, and how it stands to the other names there. */
export interface NameGroup {
  candidates: Candidate[];
  /** It is the last, or the first, word of a longer name of the text. */
  endsLonger: boolean;
  beginsLonger: boolean;
}

export interface NameDocument {
  text: string;
  tokens: Token[];
  words: WordFacts;
  /** What the knowledge has, as one number for each span. */
  known: KnownClasses;
}

/** What a feature looks at; its number is part of the row, so the order is the model's format. */
const F = {
  bias: 0,
  word: 1,
  firstWord: 2,
  lastWord: 3,
  length: 4,
  suffix: 5,
  classes: 6,
  firstClasses: 7,
  lastClasses: 8,
  head: 9,
  shape: 10,
  small: 11,
  known: 12,
  knownFirst: 13,
  doc: 14,
  before: 15,
  beforeTwo: 16,
  after: 17,
  afterTwo: 18,
  gapBefore: 19,
  gapAfter: 20,
  title: 21,
  sentenceStart: 22,
  behindComma: 23,
  beforeComma: 24,
  age: 25,
  apposition: 26,
  possessive: 27,
  allAtStart: 28,
  bracket: 29,
  beforeShape: 30,
  afterSuffix: 31,
  initial: 32,
  classesLength: 33,
  plural: 34,
  joined: 35,
  knownLast: 36,
  firstHead: 37,
  hasThe: 38,
} as const;

/** What a name says by its spelling, by what the knowledge has under its words, and by the other names of the text. */
export function nameFeatures(group: NameGroup, document: NameDocument, sink: FeatureSink): void {
  const { tokens, words, known } = document;
  const [candidate] = group.candidates;
  if (!candidate) return;
  spellingFeatures(candidate, document, sink);
  const { first, last } = candidate;
  const length = last - first;
  const isOne = length === 1 ? 1 : 0;
  sink.add(F.bias, 0, 1);
  sink.add(F.known, candidate.known ? known.of(candidate.known) : 0, 1);
  if (length > 1) {
    const kind = known.startingAt(first);
    sink.add(F.knownFirst, kind, 1);
    sink.add(F.knownLast, known.endingAt(last), 1);
    const isPlace = known.isPlace(kind) ? 1 : 0;
    sink.add(F.firstHead, headOf(first, last, document) * 2 + isPlace, 1);
    // "Texas Rangers": a place and a plural is a team.
    const end = tokens[last - 1]?.text ?? '';
    if (isPlace && end.endsWith('s') && !end.endsWith('ss')) sink.add(F.plural, words.classesAt(last - 1) & 12, 1);
  }
  sink.add(F.doc, (group.endsLonger ? 1 : 0) + (group.beginsLonger ? 2 : 0) + 4 * isOne, 1);
  sink.add(F.doc, 16 + Math.min(4, group.candidates.length) * 2 + isOne, 1);
  if (group.candidates.every((each) => startsSentence(tokens, each.first)))
    sink.add(F.allAtStart, isOne ? 1 + (words.classesAt(first) & 12) : 0, 1);
}

/** What the spelling itself says. */
export function spellingFeatures({ first, last }: Candidate, document: NameDocument, sink: FeatureSink): void {
  const { tokens, words } = document;
  const length = last - first;
  const isLong = length > 1 ? 1 : 0;
  sink.add(F.length, Math.min(length, 5), 1);
  let all = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) continue;
    const classes = words.classesAt(i);
    all |= classes;
    // A given name or a surname says nothing by itself beyond being one.
    if (classes === 0 || classes & WordClass.word || words.rolesAt(i)) {
      const hash = words.hash(i);
      sink.add(F.word, hash, 1);
      if (i === first) sink.add(F.firstWord, hash, 1);
      if (i === last - 1) sink.add(F.lastWord, hash, 1);
    }
    if (!token.capital && token.text !== 'the') small |= SMALL_WORDS[token.text] ?? 4;
    if (i > first && token.gap === 'hyphen') sink.add(F.joined, 1, 1);
    if (i > first && token.gap === 'ampersand') sink.add(F.joined, 2, 1);
    if (token.text.length === 1 && i > first && i < last - 1) sink.add(F.initial, 1, 1);
    if (i === first && isLong && (token.text.length === 1 || (token.allCaps && token.text.length === 2))) sink.add(F.initial, 2, 1);
  }
  const [one, end] = [tokens[first], tokens[last - 1]];
  if (!one || !end) return;
  const firstClasses = words.classesAt(first);
  const lastClasses = words.classesAt(last - 1);
  sink.add(F.firstClasses, firstClasses * 2 + isLong, 1);
  sink.add(F.lastClasses, lastClasses * 2 + isLong, 1);
  sink.add(F.classesLength, (firstClasses * 16 + lastClasses) * 4 + Math.min(3, length), 1);
  sink.add(F.classes, all * 4 + Math.min(3, length), 1);
  sink.add(F.small, small, 1);
  const ending = endingOf(end.text, 2);
  sink.add(F.suffix, ending * 2 + isLong, 1);
  sink.add(F.suffix, (endingOf(end.text, 3) + 0x1000000) * 2 + isLong, 1);
  sink.add(F.shape, shapeOf(one) * 8 + shapeOf(end) + 64 * Math.min(length, 3), 1);
  sink.add(F.head, headOf(first, last, document), 1);
}
const SMALL_WORDS: Record<string, number> = { of: 1, for: 1, on: 1, and: 2 };

/** The last letters of a word as one number, whatever their case. */
function endingOf(word: string, letters: number): number {
  let ending = 0;
  for (let i = Math.max(0, word.length - letters); i < word.length; i++) ending = (ending << 8) | ((word.charCodeAt(i) | 32) & 255);
  return ending;
}

/** What stands around one mention, weighed by `value`; a group's mentions are weighed together. */
export function contextFeatures(candidate: Candidate, document: NameDocument, value: number, sink: FeatureSink): void {
  const { tokens, words, known } = document;
  const { first, last, titleFirst } = candidate;
  const start = startsSentence(tokens, first);
  const [one, end] = [tokens[first], tokens[last - 1]];
  if (!one || !end) return;
  sink.add(F.sentenceStart, start ? 1 : 0, value);
  const hasTitle = titleFirst < first;
  sink.add(F.title, hasTitle ? words.hash(first - 1) : 0, value);
  if (hasTitle) sink.add(F.title, 1, value);
  const before = start ? undefined : tokens[first - 1];
  if (before) {
    sink.add(F.gapBefore, GAPS[one.gap], value);
    if (one.gap === 'space' || one.gap === 'dot' || one.gap === 'hyphen') {
      sink.add(F.before, words.hash(first - 1), value);
      if (before.gap === 'space' && first > 1) sink.add(F.beforeTwo, words.hash(first - 2) + 31 * words.hash(first - 1), value);
      if (before.text === 'the' || before.text === 'a' || before.text === 'The' || before.text === 'an') sink.add(F.hasThe, 1, value);
      sink.add(F.beforeShape, (before.capital ? 2 : 0) + (before.possessive ? 1 : 0), value);
    } else if (one.gap === 'comma') sink.add(F.behindComma, known.endingAt(first - 1), value);
  }
  const after = tokens[last];
  sink.add(F.gapAfter, after ? GAPS[after.gap] : 0, value);
  sink.add(F.possessive, end.possessive ? 1 : 0, value);
  if (!after) return;
  if (after.gap === 'space' || after.gap === 'hyphen') {
    sink.add(F.after, words.hash(last), value);
    sink.add(F.afterSuffix, endingOf(after.text, 2), value);
    if (tokens[last + 1]?.gap === 'space') sink.add(F.afterTwo, words.hash(last + 1) + 31 * words.hash(last), value);
  } else if (after.gap === 'comma') appositionFeatures(last, document, value, sink);
  else if (document.text.charCodeAt(end.end + 1) === 40) sink.add(F.bracket, after.allCaps ? 2 : 1, value);
}

const APPOSITION = /^(?:an?|the|his|her|who|whose|which|where|said|its)$/;

/** Behind a comma: an age, a title, "the ...", the state that a city lies in. */
function appositionFeatures(last: number, { tokens, words, known }: NameDocument, value: number, sink: FeatureSink): void {
  const after = tokens[last];
  if (!after) return;
  if (/^\d{1,2}$/.test(after.text)) sink.add(F.age, 1, value);
  else if (words.rolesAt(last) & WordRole.title) sink.add(F.apposition, 1, value);
  else {
    sink.add(F.apposition, APPOSITION.test(after.text) ? words.hash(last) : 2, value);
    if (tokens[last + 1]?.gap === 'space' && words.rolesAt(last + 1) & WordRole.title) sink.add(F.apposition, 3, value);
  }
  sink.add(F.beforeComma, known.startingAt(last), value);
}

const GAPS = { space: 1, hyphen: 2, ampersand: 3, comma: 4, dot: 5, other: 6, sentence: 7, block: 8 } as const;

const startsSentence = (tokens: readonly Token[], index: number): boolean => {
  const gap = tokens[index]?.gap;
  return index === 0 || gap === 'sentence' || gap === 'block';
};

function shapeOf({ text, allCaps, capital }: Token): number {
  if (allCaps) return text.includes('.') ? 6 : text.length <= 3 ? 1 : 2;
  let small = !capital;
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return 3;
    if (code >= 97 && code <= 122) small = true;
    // "McCain", "iTunes".
    else if (small && code >= 65 && code <= 90) return 4;
  }
  return capital ? 0 : 5;
}

/** 1 organization, 2 place, 3 a place's beginning; 4 and more: the same before "of". */
function headOf(first: number, last: number, { tokens, words }: NameDocument): number {
  for (let i = first; i < last - 1; i++) {
    const next = tokens[i + 1]?.text;
    if (next !== 'of' && next !== 'for' && next !== 'on') continue;
    const roles = words.rolesAt(i);
    if (roles & (WordRole.organizationHead | WordRole.joinedByOf)) return roles & WordRole.placeHead ? 5 : 4;
  }
  const roles = words.rolesAt(last - 1);
  let head = roles & WordRole.organizationHead ? 1 : 0;
  if (roles & WordRole.placeHead) head = head ? 6 : 2;
  if (last - first === 1) return head + 8;
  return head === 0 && words.rolesAt(first) & WordRole.placeStart ? 3 : head;
}
