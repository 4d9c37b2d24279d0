import type { Knowledge } from '../../knowledge/knowledge';
import type { Casing, Span } from '../spot';
import type { Token } from '../tokens';
import type { Candidate } from './candidates';
import { JOINED_BY_OF, NAME_TITLES, ORGANIZATION_HEADS, PLACE_HEADS, PLACE_STARTS } from './heads';
import { classesOf, hashWord, type LexiconTable } from './lexicon';
import { type Emit, rowOf } from './name-model';

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
  casings: Casing[];
  knowledge: Knowledge;
  lexicon: LexiconTable;
  startsAt: ReadonlyMap<number, Span>;
  endsAt: ReadonlyMap<number, Span>;
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

const hashOf = (text: string): number => hashWord(text);

/** What a name says by its spelling, by what the knowledge has under its words, and by the other names of the text. */
export function nameFeatures(group: NameGroup, document: NameDocument, emit: Emit): void {
  const { tokens, lexicon } = document;
  const [candidate] = group.candidates;
  if (!candidate) return;
  spellingFeatures(candidate, document, emit);
  const { first, last, known } = candidate;
  const length = last - first;
  const put = (kind: number, value: number) => emit(rowOf(kind, value), 1);
  put(F.bias, 0);
  put(F.known, knownClass(known, document));
  if (length > 1) {
    const firstKind = knownClass(document.startsAt.get(first), document);
    put(F.knownFirst, firstKind);
    put(F.knownLast, knownClass(document.endsAt.get(last), document));
    const isPlace = firstKind > 0 && (firstKind < 20 || firstKind >= 60 || firstKind === 24 || firstKind === 25 || firstKind === 54);
    put(F.firstHead, headOf(first, last, tokens) * 2 + Number(isPlace));
    // "Texas Rangers": a place and a plural is a team.
    const end = tokens[last - 1]?.text ?? '';
    if (/[^s]s$/.test(end)) put(F.plural, Number(isPlace) * 16 + (classesOf(lexicon, end) & 12));
  }
  put(F.doc, Number(group.endsLonger) + 2 * Number(group.beginsLonger) + 4 * Number(length === 1));
  put(F.doc, 16 + Math.min(4, group.candidates.length) * 2 + Number(length === 1));
  if (group.candidates.every((each) => startsSentence(tokens, each.first)))
    put(F.allAtStart, length === 1 ? 1 + (classesOf(lexicon, tokens[first]?.text ?? '') & 12) : 0);
}

/** What the spelling itself says. */
export function spellingFeatures({ first, last }: Candidate, { tokens, lexicon }: NameDocument, emit: Emit): void {
  const length = last - first;
  const put = (kind: number, value: number) => emit(rowOf(kind, value), 1);
  put(F.length, Math.min(length, 5));
  let all = 0;
  let small = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) continue;
    const hash = hashOf(token.text);
    put(F.word, hash);
    if (i === first) put(F.firstWord, hash);
    if (i === last - 1) put(F.lastWord, hash);
    all |= classesOf(lexicon, token.text);
    if (!token.capital && token.text !== 'the') small |= SMALL_WORDS[token.text] ?? 4;
    if (token.gap === 'hyphen' && i > first) put(F.joined, 1);
    if (token.gap === 'ampersand' && i > first) put(F.joined, 2);
    if (token.text.length === 1 && i > first && i < last - 1) put(F.initial, 1);
    if ((token.text.length === 1 || (token.allCaps && token.text.length === 2)) && i === first && length > 1) put(F.initial, 2);
  }
  const one = tokens[first];
  const end = tokens[last - 1];
  if (!one || !end) return;
  const [firstClasses, lastClasses] = [classesOf(lexicon, one.text), classesOf(lexicon, end.text)];
  put(F.firstClasses, firstClasses * 2 + Number(length > 1));
  put(F.lastClasses, lastClasses * 2 + Number(length > 1));
  put(F.classesLength, (firstClasses * 16 + lastClasses) * 4 + Math.min(3, length));
  put(F.classes, all * 4 + Math.min(3, length));
  put(F.small, small);
  const lower = end.text.toLowerCase();
  put(F.suffix, hashOf(lower.slice(-3)) + Number(length > 1));
  put(F.suffix, hashOf(lower.slice(-2)) + 7 + Number(length > 1));
  put(F.shape, shapeOf(one) * 8 + shapeOf(end) + 64 * Math.min(length, 3));
  put(F.head, headOf(first, last, tokens));
}
const SMALL_WORDS: Record<string, number> = { of: 1, for: 1, on: 1, and: 2 };

/** What stands around one mention; a group's mentions are weighed together. */
export function contextFeatures(candidate: Candidate, document: NameDocument, value: number, emit: Emit): void {
  const { tokens, text } = document;
  const { first, last, titleFirst } = candidate;
  const put = (kind: number, seen: number) => emit(rowOf(kind, seen), value);
  const start = startsSentence(tokens, first);
  const before = start ? undefined : tokens[first - 1];
  const one = tokens[first];
  const after = tokens[last];
  const end = tokens[last - 1];
  if (!one || !end) return;
  put(F.sentenceStart, Number(start));
  const title = titleFirst < first && !(start && titleFirst === first) ? tokens[first - 1] : undefined;
  if (title) put(F.title, hashOf(title.text));
  put(F.title, title ? 1 : 0);
  if (before) {
    put(F.gapBefore, GAPS[one.gap]);
    const joined = one.gap === 'space' || one.gap === 'dot' || one.gap === 'hyphen';
    if (joined) {
      put(F.before, hashOf(before.text));
      const two = tokens[first - 2];
      if (two && before.gap === 'space') put(F.beforeTwo, hashOf(two.text) + 31 * hashOf(before.text));
      if (/^(?:the|a|an)$/i.test(before.text)) put(F.hasThe, 1);
      put(F.beforeShape, Number(before.capital) * 2 + Number(before.possessive !== ''));
    } else if (one.gap === 'comma') {
      put(F.behindComma, knownClass(document.endsAt.get(first - 1), document));
    }
  }
  const gap = after ? GAPS[after.gap] : 0;
  put(F.gapAfter, gap);
  put(F.possessive, Number(end.possessive !== ''));
  if (!after) return;
  if (after.gap === 'space' || after.gap === 'hyphen') {
    put(F.after, hashOf(after.text));
    put(F.afterSuffix, hashOf(after.text.slice(-2)));
    const two = tokens[last + 1];
    if (two && two.gap === 'space') put(F.afterTwo, hashOf(two.text) + 31 * hashOf(after.text));
  } else if (after.gap === 'comma') {
    if (/^\d{1,2}$/.test(after.text)) put(F.age, 1);
    else if (NAME_TITLES.has(after.text.toLowerCase())) put(F.apposition, 1);
    else {
      const two = tokens[last + 1];
      put(F.apposition, /^(?:an?|the|his|her|who|whose|which|where|said|its)$/.test(after.text) ? hashOf(after.text) : 2);
      if (two?.gap === 'space' && NAME_TITLES.has(two.text.toLowerCase())) put(F.apposition, 3);
    }
    put(F.beforeComma, knownClass(document.startsAt.get(last), document));
  } else if (text.charCodeAt(end.end + 1) === 40) put(F.bracket, Number(after.allCaps) + 1);
}

const GAPS = { space: 1, hyphen: 2, ampersand: 3, comma: 4, dot: 5, other: 6, sentence: 7, block: 8 } as const;

export const startsSentence = (tokens: readonly Token[], index: number): boolean => {
  const gap = tokens[index]?.gap;
  return index === 0 || gap === 'sentence' || gap === 'block';
};

function shapeOf({ text, allCaps }: Token): number {
  if (allCaps) return text.includes('.') ? 6 : text.length <= 3 ? 1 : 2;
  if (/\d/.test(text)) return 3;
  if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(text)) return 4;
  return /^\p{Ll}/u.test(text) ? 5 : 0;
}

/** 1 organization, 2 place, 3 a place's beginning; 4 and more: the same before "of". */
function headOf(first: number, last: number, tokens: readonly Token[]): number {
  let head = 0;
  const lower = (index: number) => tokens[index]?.text.toLowerCase() ?? '';
  for (let i = first; i < last; i++) {
    const next = tokens[i + 1]?.text;
    const beforeOf = i < last - 1 && (next === 'of' || next === 'for' || next === 'on');
    if (beforeOf && (ORGANIZATION_HEADS.has(lower(i)) || JOINED_BY_OF.has(lower(i)))) return PLACE_HEADS.has(lower(i)) ? 5 : 4;
    if (i === last - 1) {
      if (ORGANIZATION_HEADS.has(lower(i))) head = 1;
      if (PLACE_HEADS.has(lower(i))) head = head ? 6 : 2;
    }
  }
  if (head === 0 && last - first > 1 && PLACE_STARTS.has(lower(first))) return 3;
  return last - first > 1 ? head : head + 8;
}

/** What the knowledge has under exactly these words: 0 nothing, else by the likeliest kind, for gazetteer places by size. */
function knownClass(span: Span | undefined, { knowledge }: NameDocument): number {
  if (!span) return 0;
  let best = 0;
  let bestPrior = -1;
  let places = 0;
  for (const { entity, role, prior, flags } of span.matches) {
    if (knowledge.isRecord(entity)) {
      const value = (role === 'short' ? 0 : 2) + prior;
      if (value > bestPrior) {
        bestPrior = value;
        best = (role === 'short' ? 40 : role === 'demonym' ? 50 : 20) + KINDS[knowledge.kind(entity)];
      }
    } else {
      const bucket = 1 + Math.floor(knowledge.prior(entity) * prior * 8) + (flags & 1 ? 100 : 0) + (flags & 2 ? 200 : 0);
      if (bucket % 100 > places % 100) places = bucket;
    }
  }
  return best >= 20 && best < 60 && best !== 0 ? best : places;
}
const KINDS = { person: 1, organization: 2, group: 3, state: 4, place: 5, office: 6 } as const;
