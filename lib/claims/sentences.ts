import type { Span } from './claim';

/** A sentence of an article; `paragraph` counts from 0. */
export interface Sentence extends Span {
  paragraph: number;
}

/** A dot after these ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Gov|Sen|Sens|Rep|Reps|Rev|Hon|St|Ste|Mt|Ft|Jr|Sr|No|Nos|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Inc|Corp|Co|Ltd|Ave|Blvd|Rd|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|approx|est|e\.g|i\.e|al|\p{Lu})$/u;
/** "the U.S. The minister": a dotted initialism ends a sentence only before a word that begins one. */
const INITIALISM = /(?:\p{Lu}\.)+\p{Lu}$|\b[ap]\.m$/u;
const STARTER =
  /^["“‘']?(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|As|For|This|That|These|Those|There|However|When|While|After|Before|If|Some|Many|More|Most|His|Her|Its|Their|Our|What|Who|Not|No|One|Two|Now|Since|Then|With|By|From|To|So)\b/;
const TERMINAL = /[.!?…]+["”’'»)\]]*(?=\s|$)|[.!?]["”»](?=[\p{Lu}])/gu;
/** Paragraphs: a blank line, or a line that ends like a sentence. A line broken in the middle of a sentence is none. */
const BREAK = /\n[^\S\n]*\n\s*|(?<=[.!?…:"”’)])[^\S\n]*\n\s*/g;

/** Splits a text into sentences, each inside one paragraph, without white space around them. Linear in practice; nothing is lost but white space. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const breaks = [...text.matchAll(BREAK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  for (const gap of [...breaks, { start: text.length, end: text.length }]) {
    const before = sentences.length;
    splitParagraph(text, { start: from, end: gap.start }, paragraph, sentences);
    if (sentences.length > before) paragraph++;
    from = gap.end;
  }
  return sentences;
}

function splitParagraph(text: string, { start, end }: Span, paragraph: number, into: Sentence[]): void {
  const body = text.slice(start, end);
  let from = 0;
  const push = (to: number) => {
    const piece = body.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) into.push({ start: start + from + lead, end: start + from + lead + trimmed.length, paragraph });
    from = to;
  };
  for (const match of body.matchAll(TERMINAL)) {
    const to = match.index + match[0].length;
    if (endsSentence(body, match.index, match[0], to)) push(to);
  }
  push(body.length);
}

function endsSentence(body: string, at: number, mark: string, to: number): boolean {
  const next = body.slice(to, to + 40).trimStart();
  if (next === '') return true;
  // "Really?" he asked. "Stop!" they cried.
  if (/^[\p{Ll},;]/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = body.slice(Math.max(0, at - 14), at);
  if (INITIALISM.test(before)) return mark.length > 1 || STARTER.test(next);
  return mark.length > 1 || !ABBREVIATED.test(before);
}
