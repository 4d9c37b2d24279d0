import type { Random } from '../random';
import { type Gold, haveSameLetters, OWN_SHARE } from './gold';
import { sentencesOf } from './pick-quotes';

/**
 * Edits a text as newsrooms do, remembering for each word where it came from: the true place of every quote is known by construction.
 */
export const EDITS = ['words', 'moved', 'inserted', 'deleted', 'look-alikes', 'typography', 'all together'] as const;
export type Edit = (typeof EDITS)[number];

interface Piece {
  text: string;
  /** Number of the word in the old text that it is, or stands for; -1 for one that is new. */
  from: number;
  isSame: boolean;
  /** Number of the word that it copies, in a look-alike. */
  copyOf?: number;
}

interface Sentence {
  pieces: Piece[];
  /** What follows it: a space or a paragraph's end. */
  gap: string;
}

interface Draft {
  sentences: Sentence[];
  /** Words that were deleted with their sentence while one like it came elsewhere: whether they are in the copy as they were. */
  lookAlikes: Map<number, boolean>;
}

interface Place {
  start: number;
  end: number;
  isSame: boolean;
}

const WORD = /\S+/g;
const FIGURE = /^\D{0,2}\d/;
const SHARE_OF_WORDS = [0.03, 0.1, 0.2];

/** `strangers`: sentences of another article, to insert. */
export function editText(text: string, edit: Edit, strangers: readonly string[], random: Random) {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, text: word }));
  const draft: Draft = { sentences: draftOf(text, words), lookAlikes: new Map() };
  const all = edit === 'all together';
  if (all || edit === 'deleted') deleteSentences(draft, random);
  if (all || edit === 'look-alikes') addLookAlikes(draft, random);
  if (all || edit === 'moved') moveSentences(draft, random);
  if (all || edit === 'words') changeWords(draft, words.map((word) => word.text), random); // biome-ignore format: one edit, one line
  if (all || edit === 'inserted') insertSentences(draft, strangers, random);
  if (all || edit === 'typography') changeSigns(draft);
  return writeOut(draft, words, text);
}

function draftOf(text: string, words: readonly { start: number; end: number; text: string }[]): Sentence[] {
  let next = 0;
  const sentences = sentencesOf(text);
  return sentences.map(({ end }, at) => {
    const pieces: Piece[] = [];
    for (let word = words[next]; word && word.start < end; word = words[next]) {
      pieces.push({ text: word.text, from: next, isSame: true });
      next += 1;
    }
    return { pieces, gap: text.slice(end, sentences[at + 1]?.start ?? text.length) };
  });
}

function deleteSentences(draft: Draft, random: Random): void {
  const share = random.pick([0.1, 0.3]);
  draft.sentences = draft.sentences.filter(() => !random.chance(share));
}

function insertSentences(draft: Draft, strangers: readonly string[], random: Random): void {
  if (strangers.length === 0) return;
  const share = random.pick([0.1, 0.3]);
  draft.sentences = draft.sentences.flatMap((sentence) => {
    if (!random.chance(share)) return [sentence];
    const pieces = random.pick(strangers).split(/\s+/).map((word) => ({ text: word, from: -1, isSame: false })); // biome-ignore format: short enough
    return [{ pieces, gap: random.pick([' ', '\n\n']) }, sentence];
  });
}

function moveSentences(draft: Draft, random: Random): void {
  for (let times = Math.max(1, Math.round(draft.sentences.length / 8)); times > 0; times -= 1) {
    const block = draft.sentences.splice(random.below(draft.sentences.length), 1 + random.below(4));
    draft.sentences.splice(random.below(draft.sentences.length + 1), 0, ...block);
  }
}

/** Words replaced by others of the same text, taken out, put in. */
function changeWords(draft: Draft, words: readonly string[], random: Random): void {
  const share = random.pick(SHARE_OF_WORDS);
  for (const sentence of draft.sentences) {
    sentence.pieces = sentence.pieces.flatMap((piece): Piece[] => {
      if (piece.from < 0 || !random.chance(share)) return [piece];
      const other = random.pick(words);
      const way = random.below(3);
      if (way === 0) return [{ text: other, from: piece.from, isSame: other === piece.text }];
      return way === 1 ? [] : [piece, { text: other, from: -1, isSame: false }];
    });
  }
}

/** A copy of a sentence with one figure, name or word changed, somewhere else; in half of the cases the sentence itself goes. */
function addLookAlikes(draft: Draft, random: Random): void {
  const long = draft.sentences.filter(({ pieces }) => pieces.length >= 6 && pieces.every(({ isSame }) => isSame));
  for (let times = Math.min(4, long.length); times > 0; times -= 1) {
    const sentence = random.pick(long);
    const figures = sentence.pieces.filter(({ text }) => FIGURE.test(text));
    const names = sentence.pieces.slice(1).filter(({ text }) => /^\p{Lu}/u.test(text));
    const changed = random.pick(figures.length > 0 ? figures : names.length > 0 ? names : sentence.pieces);
    const other = FIGURE.test(changed.text) ? changed.text.replace(/\d/g, (digit) => String((Number(digit) + 1 + random.below(8)) % 10)) : random.pick(random.pick(long).pieces).text; // biome-ignore format: one choice
    const pieces = sentence.pieces.map((piece) => ({
      text: piece === changed ? other : piece.text,
      from: -1,
      isSame: false,
      copyOf: piece.from,
    }));
    const at = draft.sentences.indexOf(sentence);
    if (at >= 0 && random.chance(0.5)) {
      draft.sentences.splice(at, 1);
      for (const { from } of sentence.pieces) draft.lookAlikes.set(from, from !== changed.from);
    }
    draft.sentences.splice(random.below(draft.sentences.length + 1), 0, { pieces, gap: ' ' });
  }
}

/** Straight quote marks for curved ones and the other way round, other dashes and spaces; a changed first and last line. */
function changeSigns(draft: Draft): void {
  const swap: Record<string, string> = { '“': '"', '”': '"', '’': "'", '‘': "'", "'": '’', '"': '”', '–': '-', '—': ' - ', '…': '...' };
  for (const { pieces } of draft.sentences)
    for (const piece of pieces) piece.text = piece.text.replace(/[“”’‘'"–—…]/g, (sign) => swap[sign] ?? sign);
  const line = (text: string): Sentence => ({
    pieces: text.split(' ').map((word) => ({ text: word, from: -1, isSame: false })),
    gap: '\n\n',
  });
  draft.sentences.unshift(line('Updated 12 minutes ago. Share this with your friends.'));
  draft.sentences.push(line('Read more about this and sign up for the morning letter.'));
}

function writeOut({ sentences, lookAlikes }: Draft, words: readonly { start: number; end: number }[], before: string) {
  const places = new Map<number, Place>();
  const copies = new Map<number, Place>();
  let after = '';
  for (const { pieces, gap } of sentences) {
    for (const [at, { text, from, isSame, copyOf }] of pieces.entries()) {
      if (at > 0) after += ' ';
      const place = { start: after.length, end: after.length + text.length, isSame };
      if (from >= 0) places.set(from, place);
      if (copyOf !== undefined && lookAlikes.has(copyOf)) copies.set(copyOf, place);
      after += text;
    }
    after += gap || ' ';
  }
  const find = (start: number, end: number): Gold => {
    const own = [...words.keys()].filter((at) => (words[at]?.start ?? 0) < end && start < (words[at]?.end ?? 0));
    const there = own.flatMap((at) => places.get(at) ?? []);
    if (there.length === 0) return judgeCopies(own, copies, lookAlikes);
    const gold = judge(own.length, there, end - start);
    return gold.kind === 'here' ? { ...gold, isSame: haveSameLetters(before.slice(start, end), after.slice(gold.start, gold.end)) } : gold;
  };
  return { after, find };
}

/**
 * The sentence is gone and one like it came. With the word that differs it is another statement: gone. Words that both have could as well
 * be said to have moved.
 */
function judgeCopies(own: readonly number[], copies: ReadonlyMap<number, Place>, lookAlikes: ReadonlyMap<number, boolean>): Gold {
  const copied = own.flatMap((at) => copies.get(at) ?? []);
  if (copied.length === 0 || own.some((at) => lookAlikes.get(at) === false)) return { kind: 'gone' };
  return { kind: 'open', ...spanOf(copied) };
}

const spanOf = (places: readonly Place[]) => ({
  start: Math.min(...places.map(({ start }) => start)),
  end: Math.max(...places.map(({ end }) => end)),
});

/** Torn apart, or less than half of its words left: no one place is right. */
function judge(words: number, there: readonly Place[], length: number): Gold {
  const span = spanOf(there);
  const same = there.filter(({ isSame }) => isSame).length;
  const covered = there.reduce((sum, { start, end }) => sum + end - start + 1, 0);
  if (2 * same < words || covered < OWN_SHARE * (span.end - span.start) || covered < 0.5 * length) return { kind: 'open', ...span };
  return { kind: 'here', ...span, isSame: false };
}
