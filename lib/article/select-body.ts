import { build, isCaption, isParagraph } from './block-shape';
import type { MeasuredBlock } from './measured-block';
import { isClosingLine, isOpeningLine, isSiteLine } from './site-lines';
import { type SiteMarks, SiteParts } from './site-parts';
import { wordsOf } from './words';

/**
 * From the place where the article stands to the blocks of its body: paragraphs built like those in it are taken from elsewhere,
 * and what belongs to the site rather than to the story is left out. Thresholds were set by trying
 * them on saved news pages (npm run pages measures them).
 */

/** The first block longer than this is taken for the body's first paragraph. */
const LONG_UTF16 = 120;

const lengthOf = (blocks: readonly MeasuredBlock[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Without other stories: where one <article> holds most of what was kept, what stands in others beside it is not the story's. */
function withoutOtherStories(kept: readonly MeasuredBlock[]): MeasuredBlock[] {
  const weight = new Map<Element | null, number>();
  const stories = kept.map((block) => block.element.closest('article'));
  for (const [index, story] of stories.entries()) weight.set(story, (weight.get(story) ?? 0) + (kept[index]?.text.length ?? 0));
  const [main] = [...weight].find(([story, length]) => story !== null && length > lengthOf(kept) / 2) ?? [];
  return kept.filter((_, index) => {
    const story = stories[index] ?? null;
    return !main || story === null || main.contains(story) || story.contains(main);
  });
}

export interface Body {
  blocks: MeasuredBlock[];
  /** Is this block in a part of the page that is the site's own? */
  isSitePart(block: MeasuredBlock): boolean;
}

/** More new paragraphs than this part of what was kept are another article's: endless pages repeat their build. */
const MAX_ADDED_SHARE = 0.5;

/** Paragraphs that stand elsewhere although they are built like the article's. */
function missedParagraphs(blocks: readonly MeasuredBlock[], own: readonly MeasuredBlock[], siteParts: SiteParts): MeasuredBlock[] {
  const known = new Set(own);
  const builds = new Set(own.filter(isParagraph).map((block) => build(block.element)));
  const missed = blocks.filter(
    (block) => !known.has(block) && isParagraph(block) && !siteParts.has(block) && builds.has(build(block.element)),
  );
  return lengthOf(missed) <= MAX_ADDED_SHARE * lengthOf(own) ? missed : [];
}

/** Table cells, list items, quotations and captions are short without being the site's. */
const isShortByNature = (block: MeasuredBlock): boolean =>
  isCaption(block) || block.element.closest('li,td,th,dd,dt,pre,blockquote') !== null;

/** Without the lines between headline and first paragraph, and behind the last one, that are the site's. */
function trimEdges(blocks: readonly MeasuredBlock[]): MeasuredBlock[] {
  const firstLong = blocks.findIndex((block) => block.text.length > LONG_UTF16);
  if (firstLong < 0) return [...blocks];
  let end = blocks.length;
  const isClosing = (block: MeasuredBlock | undefined) => block !== undefined && isClosingLine(block) && !isShortByNature(block);
  while (end > firstLong + 1 && isClosing(blocks[end - 1])) end -= 1;
  return blocks.slice(0, end).filter((block, index) => index >= firstLong || isShortByNature(block) || !isOpeningLine(block));
}

const spokenOf = (text: string): string => ` ${wordsOf(text).join(' ')} `;
/** Shorter ones are answers, names and numbers, which may well come twice. */
const REPEAT_MIN_UTF16 = 25;
/** Each quotation is looked for in the whole text; pages that are one long thread of them repeat nothing by design. */
const MAX_QUOTES = 100;

/** Without what another block says in the same words: pull quotes, slides of a gallery, an offer repeated for each kind of visitor. */
function withoutRepeats(blocks: readonly MeasuredBlock[]): MeasuredBlock[] {
  const seen = new Set<string>();
  let all: string[] | undefined;
  let quotes = 0;
  return blocks.filter((block) => {
    if (block.text.length < REPEAT_MIN_UTF16) return true;
    if (seen.has(block.text)) return false;
    seen.add(block.text);
    if (!/quote/i.test(build(block.element)) || quotes >= MAX_QUOTES) return true;
    quotes += 1;
    // A quotation leaves out the marks and dashes that stand around it in the text.
    all ??= blocks.map(({ text }) => spokenOf(text));
    const own = spokenOf(block.text);
    return !all.some((other) => other.length > own.length && other.includes(own));
  });
}

/** The body's blocks in the page's order, headings and captions among them. `found` is what stands where the article does: see find-body.ts. */
export function selectBody(blocks: readonly MeasuredBlock[], found: readonly MeasuredBlock[], marks: SiteMarks): Body {
  const kept = withoutOtherStories(found);
  const siteParts = new SiteParts(kept, marks);
  const own = kept.filter((block) => !siteParts.has(block));
  const members = [...own, ...missedParagraphs(blocks, own, siteParts)].sort((a, b) => a.index - b.index);
  const chosen = members.filter((block) => block.text !== '' && !isSiteLine(block));
  return { blocks: withoutRepeats(trimEdges(chosen)), isSitePart: (block) => siteParts.has(block) };
}
