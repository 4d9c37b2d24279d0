import type { PartKind } from './article';
import { isCaption, isParagraph } from './block-shape';
import type { MeasuredBlock } from './measured-block';
import type { Body } from './select-body';
import { isOpeningLine, isSiteLine } from './site-lines';
import { wordsOf } from './words';

/**
 * What stands around an article's body and a reader of the news wants, too: headline, standfirst, captions. Each is recognised
 * by what the page itself declares (its title, its description) and by the elements it uses.
 */
export interface DeclaredTexts {
  titles: readonly string[];
  descriptions: readonly string[];
}

export interface PartBlock extends MeasuredBlock {
  kind: PartKind;
}

/** Part of the shorter one's words that the longer one has too, 0 to 1; texts that are far apart in length share nothing. */
function wordOverlap(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a.slice(0, 2_000))), new Set(wordsOf(b.slice(0, 2_000)))];
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  if (small.size === 0 || large.size > 3 * small.size) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return shared / small.size;
}

const likest = (text: string, declared: readonly string[]): number => Math.max(0, ...declared.map((one) => wordOverlap(text, one)));

/** Titles carry the outlet's name as well, headlines are reworded for search engines: two words in three are enough. */
const SAME_TITLE = 0.66;
const HEADLINE_MAX_UTF16 = 400;
/** The first block longer than this is the body's first paragraph; UTF-16 code units. */
const LONG_UTF16 = 120;

/** The page's first heading that says what its title says; a lone h1 of three words or more will do. */
function findHeadline(blocks: readonly MeasuredBlock[], body: Body, titles: readonly string[]): MeasuredBlock | undefined {
  const last = body.blocks.at(-1)?.index ?? 0;
  const headings = blocks.filter((block) => block.index <= last && block.text.length <= HEADLINE_MAX_UTF16 && block.heading !== undefined);
  const first = headings.filter((block) => block.heading === 'H1' && block.text !== '');
  const match = first.find((block) => likest(block.text, titles) >= SAME_TITLE);
  if (match !== undefined) return match;
  // Further down it is a link to this article or to its like.
  const start = body.blocks.find((block) => block.text.length > LONG_UTF16)?.index ?? last;
  const lesser = headings.find((block) => block.index < start && wordsOf(block.text).length >= 3 && likest(block.text, titles) >= 0.8);
  if (lesser !== undefined) return lesser;
  return first.length === 1 && wordsOf(first[0]?.text ?? '').length >= 3 ? first[0] : undefined;
}

const STANDFIRST_NAMES =
  /stand-?first|sub-?title|sub-?head|sub-?headline|\bdek\b|\bdeck\b|[-_]dek\b|article-?(?:summary|intro|lead)|\blede?\b|[-_]lead\b|summary|\bintro|abstract|excerpt|sinopsis|chapo|vorspann|entradilla|bajada/i;
const STANDFIRST_UTF16 = { min: 30, max: 700 };
const SAME_DESCRIPTION = 0.75;
/** Between headline and body stand the standfirst, byline, picture and buttons, seldom more. */
const STANDFIRST_WITHIN_BLOCKS = 25;

const hasStandfirstLength = ({ text, linkDensity }: MeasuredBlock): boolean =>
  text.length >= STANDFIRST_UTF16.min && text.length <= STANDFIRST_UTF16.max && linkDensity <= 0.5;

const isDescribed = (block: MeasuredBlock, descriptions: readonly string[]): boolean =>
  hasStandfirstLength(block) && likest(block.text, descriptions) >= SAME_DESCRIPTION;

function isStandfirst(block: MeasuredBlock, descriptions: readonly string[]): boolean {
  if (!hasStandfirstLength(block)) return false;
  if (isDescribed(block, descriptions)) return true;
  const names = [block.element, block.element.parentElement].map(
    (element) => `${element?.getAttribute('class') ?? ''} ${element?.getAttribute('data-testid') ?? ''}`,
  );
  return STANDFIRST_NAMES.test(names.join(' '));
}

/** What stands between headline and body, no further from the headline than a standfirst does, and is not the site's. */
function betweenHeadlineAndBody(blocks: readonly MeasuredBlock[], body: Body, headline: MeasuredBlock): MeasuredBlock[] {
  const end = Math.min(body.blocks[0]?.index ?? 0, headline.index + STANDFIRST_WITHIN_BLOCKS);
  return blocks.filter((block) => block.index > headline.index && block.index < end && !isCaption(block) && !isSiteLine(block));
}

function findStandfirst(
  blocks: readonly MeasuredBlock[],
  body: Body,
  headline: MeasuredBlock | undefined,
  { descriptions }: DeclaredTexts,
): MeasuredBlock | undefined {
  const first = body.blocks[0];
  if (first === undefined) return undefined;
  if (isStandfirst(first, descriptions) && first.heading === undefined && !isCaption(first)) return first;
  if (headline === undefined) return undefined;
  const between = betweenHeadlineAndBody(blocks, body, headline);
  return (
    between.find((block) => isDescribed(block, descriptions)) ??
    between.find((block) => !body.isSitePart(block) && isStandfirst(block, descriptions))
  );
}

const PICTURE = '[class*="image" i],[class*="caption" i],[class*="photo" i]';

/** Paragraphs that were not found with the body although they stand between headline and body, where only the story's own can stand. */
function missedOpening(blocks: readonly MeasuredBlock[], body: Body, headline: MeasuredBlock | undefined): MeasuredBlock[] {
  if (headline === undefined) return [];
  return betweenHeadlineAndBody(blocks, body, headline).filter((block) => {
    if (!isParagraph(block) || isOpeningLine(block) || body.isSitePart(block)) return false;
    const { element } = block;
    const picture = element.closest(PICTURE);
    if (picture !== null && !picture.contains(headline.element)) return false;
    return element.tagName === 'P' || element.parentElement === headline.element.parentElement;
  });
}

const CAPTION_UTF16 = { min: 15, max: 600 };
function missedCaptions(blocks: readonly MeasuredBlock[], body: Body, headline: MeasuredBlock | undefined): MeasuredBlock[] {
  const first = Math.min(headline?.index ?? Number.POSITIVE_INFINITY, body.blocks[0]?.index ?? 0);
  const last = body.blocks.at(-1)?.index ?? 0;
  const known = new Set(body.blocks.map((block) => block.text));
  return blocks.filter(
    (block) =>
      block.index > first &&
      block.index < last &&
      block.text.length >= CAPTION_UTF16.min &&
      block.text.length <= CAPTION_UTF16.max &&
      block.linkDensity < 0.5 &&
      block.figure === 'figcaption' &&
      !isSiteLine(block) &&
      !known.has(block.text) &&
      !body.isSitePart(block),
  );
}

/** Headline, standfirst, body and captions as parts, in the page's order. */
export function assembleParts(blocks: readonly MeasuredBlock[], body: Body, declared: DeclaredTexts): PartBlock[] {
  const headline = findHeadline(blocks, body, declared.titles);
  const standfirst = findStandfirst(blocks, body, headline, declared);
  const opening = missedOpening(blocks, body, headline);
  const kinds = new Map<number, PartBlock>();
  for (const block of missedCaptions(blocks, body, headline)) kinds.set(block.index, { ...block, kind: 'caption' });
  // A single one is a standfirst that nothing else gives away.
  const openingKind = opening.length === 1 && standfirst === undefined ? 'standfirst' : 'body';
  for (const block of opening) kinds.set(block.index, { ...block, kind: openingKind });
  for (const block of body.blocks) {
    const kind = block.heading !== undefined ? 'heading' : isCaption(block) ? 'caption' : 'body';
    kinds.set(block.index, { ...block, kind });
  }
  if (headline !== undefined) kinds.set(headline.index, { ...headline, kind: 'headline' });
  if (standfirst !== undefined) kinds.set(standfirst.index, { ...standfirst, kind: 'standfirst' });
  return [...kinds.values()].sort((a, b) => a.index - b.index);
}
