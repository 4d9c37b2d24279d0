import { build, isParagraph, isPictureText } from './block-shape';
import { type Container, Containers } from './containers';
import type { MeasuredBlock } from './measured-block';
import { type SiteMarks, SiteParts } from './site-parts';

/**
 * Finds where the article stands on its page, in two steps. Each paragraph speaks for the elements around it, the less the
 * further out they are (the scoring that Arc90 published in 2009, and every reading mode has used since): the one with the
 * highest score holds the article's core. From there it is gone outwards to wherever more of the same stands. Thresholds were
 * set by trying them on one half of the saved news pages and checked on the other (npm run pages measures them).
 *
 * O(blocks + elements around them).
 */

/** Shorter lines speak for nothing. */
const SCORED_MIN_UTF16 = 25;
/** How much of its score a paragraph gives to its parent, and to those further out. */
const SHARES = [1, 1 / 2, 1 / 4, 1 / 8, 1 / 16];
/** Commas of various scripts: lists and labels have few. */
const COMMAS = /[,，、،;；﹐﹑]/g;

/** A point for being there, one for each comma, one for each 100 characters up to three; less what is in links. */
function scoreOf({ text, linkDensity }: MeasuredBlock): number {
  if (text.length < SCORED_MIN_UTF16) return 0;
  const commas = text.match(COMMAS)?.length ?? 0;
  return (1 - linkDensity) * (2 + commas + Math.min(Math.floor(text.length / 100), 3));
}

function findCore(blocks: readonly MeasuredBlock[], containers: Containers): Container | undefined {
  const scores = new Map<Container, number>();
  for (const block of blocks) {
    const score = scoreOf(block);
    const own = containers.of(block.element);
    // An element with one block is the paragraph itself.
    let at = own.sums.blocks > 1 ? own : own.parent;
    for (const share of score > 0 ? SHARES : []) {
      if (at === undefined) break;
      scores.set(at, (scores.get(at) ?? 0) + score * share);
      at = at.parent;
    }
  }
  let best: Container | undefined;
  let bestScore = 0;
  for (const [container, score] of scores) {
    const { text, linked } = container.sums;
    const weighed = score * (1 - linked / text);
    if (weighed <= bestScore || container.element.tagName === 'HTML') continue;
    best = container;
    bestScore = weighed;
  }
  return best;
}

/** Elements further out are taken if they hold more of the same, this much of what is had, and this much of what else they bring. */
const MORE_ALIKE = { ofOwn: 0.03, ofAdded: 0.3 };
/** Where the page itself says that an element is the article, any paragraphs will do, if there are more of them. */
const MORE_DECLARED = { ofOwn: 0.5, ofAdded: 0.5 };

const isDeclaredArticle = (element: Element): boolean =>
  element.tagName === 'ARTICLE' || element.getAttribute('role') === 'article' || element.getAttribute('itemprop') === 'articleBody';

function isMoreOfIt(outer: Container, inner: Container): boolean {
  const added = outer.sums.text - inner.sums.text;
  const alike = outer.sums.alike - inner.sums.alike;
  if (alike >= MORE_ALIKE.ofOwn * inner.sums.paragraphs && alike >= MORE_ALIKE.ofAdded * added) return true;
  const paragraphs = outer.sums.paragraphs - inner.sums.paragraphs;
  const isMore = paragraphs >= MORE_DECLARED.ofOwn * inner.sums.paragraphs && paragraphs >= MORE_DECLARED.ofAdded * added;
  return isMore && isDeclaredArticle(outer.element);
}

/** The outermost element that holds more of the article than those inside of it. */
function goOutwards(core: Container): Container {
  let scope = core;
  for (let at = core.parent; at !== undefined && at.element.tagName !== 'HTML'; at = at.parent) {
    // A second headline is another story's.
    if (at.sums.headlines > 1 && scope.sums.headlines > 0) break;
    if (isMoreOfIt(at, scope)) scope = at;
  }
  return scope;
}

/** The blocks of the place where the article stands, without what the site puts between them; in the page's order, empty where there is none. */
export function findBody(page: readonly MeasuredBlock[], marks: SiteMarks): MeasuredBlock[] {
  const siteParts = new SiteParts(page.filter(isParagraph), marks);
  const blocks = page.filter((block) => block.text !== '' && !siteParts.has(block) && !isPictureText(block));
  const containers = new Containers();
  for (const block of blocks) {
    const { sums } = containers.of(block.element);
    sums.blocks += 1;
    sums.text += block.text.length;
    sums.linked += block.linkDensity * block.text.length;
    if (isParagraph(block)) sums.paragraphs += block.text.length;
    if (block.heading === 'H1') sums.headlines += 1;
  }
  containers.sumUp('blocks', 'text', 'linked', 'paragraphs', 'headlines');
  const core = findCore(blocks, containers);
  if (core === undefined) return [];
  countAlike(blocks.filter(isParagraph), core, containers);
  const inside = containers.within(goOutwards(core));
  return blocks.filter((block) => inside.has(containers.of(block.element)));
}

/** Counts the paragraphs that are built like one of the core's. */
function countAlike(paragraphs: readonly MeasuredBlock[], core: Container, containers: Containers): void {
  const inside = containers.within(core);
  const own = paragraphs.filter((block) => inside.has(containers.of(block.element)));
  const builds = new Set(own.map((block) => build(block.element)));
  for (const { element, text } of paragraphs) if (builds.has(build(element))) containers.of(element).sums.alike += text.length;
  containers.sumUp('alike');
}
