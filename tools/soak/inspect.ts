import { MAX_TEXT_UTF16 } from '../../lib/article/article';
import { detectArticle } from '../../lib/article/detect';
import { OUTLETS } from '../../lib/article/outlets';
import { readArticle } from '../../lib/article/read-article';
import { readSignals } from '../../lib/article/signals';
import { standingOf } from '../../lib/article/site-standing';
import type { TextMap } from '../../lib/article/text-map';
import { annotate } from '../../lib/entities/annotate';
import type { Recogniser } from '../../lib/entities/names/recogniser-file';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import type { Random } from '../random';

/** What became of one case. */
export interface Inspection {
  /** What is wrong, in words; empty where all is well. */
  problems: string[];
  isArticle: boolean;
  /** Length of the article's text, UTF-16 code units; 0 where none was found. */
  textUtf16: number;
  mentions: number;
  /** Time spent in the code under test, without parsing and checking; milliseconds. */
  spentMs: number;
}

export interface InspectOptions {
  url: string;
  random: Random;
  now: Date;
  /** The engine reads the text where there is knowledge. */
  knowledge?: Knowledge | undefined;
  recogniser?: Recogniser | undefined;
  /** Compare the whole document's markup before and after; the observer alone is cheaper. */
  compareMarkup: boolean;
}

/** Round trips are tried at every so many offsets. */
const EVERY_OFFSET = 50;
const SPANS = 40;
/** As many problems of one case as tell its story. */
const MAX_PROBLEMS = 10;

/** There and back: an offset's place in the page is that offset again, or, inside white space that no node has, one before it. */
function checkOffsets({ text, ...map }: TextMapView): string[] {
  const problems: string[] = [];
  let last = -1;
  for (let offset = 0; offset <= text.length; offset += EVERY_OFFSET) {
    const position = map.positionAt(offset);
    if (position === undefined) {
      if (text.length > 0) problems.push(`offset ${offset} of ${text.length} has no place in the page`);
      continue;
    }
    if (position.offset > position.node.data.length) problems.push(`offset ${offset} lies beyond the end of its node`);
    const back = map.offsetAt(position.node, position.offset);
    if (back === undefined) problems.push(`offset ${offset} does not come back`);
    else {
      const between = back < offset ? text.slice(back, offset) : text.slice(offset, back);
      if (back !== offset && /\S/.test(between)) problems.push(`offset ${offset} comes back as ${back}`);
      if (back < last) problems.push(`offsets are not in order: ${back} after ${last}`);
      last = back;
    }
  }
  return problems;
}

type TextMapView = Pick<TextMap, 'positionAt' | 'offsetAt' | 'rangesFor' | 'text'>;

/** What a reader reads, for comparing: without white space and invisible characters, which page and text treat differently. */
const visible = (text: string): string =>
  text.replace(/[\s\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, '');

/** Ranges of a stretch of text lie in the document, in order, and begin and end with the stretch's own characters. */
function checkSpans(map: TextMapView, random: Random, document: Document): string[] {
  const problems: string[] = [];
  for (let count = 0; count < SPANS; count += 1) {
    const start = random.below(map.text.length + 1) - random.below(3);
    const end = start + random.below(random.pick([3, 50, 5_000]));
    const wanted = visible(map.text.slice(Math.max(0, start), Math.max(0, end)));
    const pieces: string[] = [];
    for (const { startNode, startOffset, endNode, endOffset } of map.rangesFor(start, end)) {
      const range = document.createRange();
      range.setStart(startNode, startOffset);
      range.setEnd(endNode, endOffset);
      if (range.startContainer !== startNode || range.startOffset !== startOffset)
        problems.push(`a range of ${start}-${end} runs backwards`);
      pieces.push(startNode === endNode ? startNode.data.slice(startOffset, endOffset) : startNode.data.slice(startOffset));
    }
    const first = visible(pieces[0] ?? '');
    if (wanted !== '' && pieces.length === 0) problems.push(`${start}-${end} has text but no range`);
    else if (!wanted.startsWith(first) && !first.startsWith(wanted)) problems.push(`the range of ${start}-${end} begins with other words`);
  }
  return problems;
}

function checkMentions(mentions: readonly { start: number; end: number }[], lengthUtf16: number): string[] {
  let last = 0;
  return mentions.flatMap(({ start, end }) => {
    const wrong = start < last || end <= start || end > lengthUtf16;
    last = end;
    return wrong ? [`mention ${start}-${end} overlaps, is empty or lies outside the text`] : [];
  });
}

function checkParts(parts: readonly { startUtf16: number; endUtf16: number }[], lengthUtf16: number): string[] {
  let last = 0;
  return parts.flatMap(({ startUtf16, endUtf16 }) => {
    const wrong = startUtf16 < last || endUtf16 < startUtf16 || endUtf16 > lengthUtf16;
    last = endUtf16;
    return wrong ? [`part ${startUtf16}-${endUtf16} overlaps or lies outside the text`] : [];
  });
}

/** Does with a document what a visit does, and checks what must hold for any page whatever. Never throws. */
export function inspect(document: Document, options: InspectOptions): Inspection {
  const found: Inspection = { problems: [], isArticle: false, textUtf16: 0, mentions: 0, spentMs: 0 };
  const before = options.compareMarkup ? document.documentElement?.outerHTML : undefined;
  const timed = <Result>(run: () => Result): Result => {
    const started = performance.now();
    try {
      return run();
    } finally {
      found.spentMs += performance.now() - started;
    }
  };
  try {
    found.isArticle = timed(() => detectArticle(readSignals(document), options.url, standingOf(options.url))).isArticle;
    const extraction = timed(() => readArticle(document, options.url, { now: options.now, outlets: OUTLETS }));
    if (extraction.ok) {
      const { article, textMap } = extraction;
      const { text } = article;
      found.textUtf16 = text.length;
      if (text.length > MAX_TEXT_UTF16) found.problems.push(`the text is ${text.length} long`);
      if (text !== textMap.text) found.problems.push('the map has another text than the article');
      found.problems.push(...checkParts(article.parts, text.length));
      const view: TextMapView = {
        text,
        positionAt: (offset) => textMap.positionAt(offset),
        offsetAt: (node, offset) => textMap.offsetAt(node, offset),
        rangesFor: (start, end) => textMap.rangesFor(start, end),
      };
      found.problems.push(...timed(() => checkOffsets(view)), ...checkSpans(view, options.random, document));
      const { knowledge, recogniser } = options;
      if (knowledge !== undefined) {
        const mentions = timed(() => annotate(text, knowledge, article.published?.day ?? '2026-01-20', { recogniser }));
        found.mentions = mentions.length;
        found.problems.push(...checkMentions(mentions, text.length));
      }
    }
  } catch (error) {
    found.problems.push(`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  if (before !== undefined && before !== document.documentElement?.outerHTML) found.problems.push('the document has changed');
  found.problems.splice(MAX_PROBLEMS);
  return found;
}
