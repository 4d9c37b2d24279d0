import type { PageBlock } from './page-text';

/**
 * From what readability keeps to the blocks of the body: whole paragraphs instead of scattered nodes, paragraphs built like
 * the kept ones put back, and what belongs to the site rather than to the story taken out. Thresholds were set by trying
 * them on saved news pages (tools/pages/score.ts measures them).
 */
export interface MeasuredBlock extends PageBlock {
  /** White space collapsed. */
  text: string;
  /** Part of the text that lies in links, 0 to 1. */
  linkDensity: number;
  /** Part of the text that readability kept, 0 to 1. */
  kept: number;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

export function measureBlocks(blocks: readonly PageBlock[], readable: ReadonlySet<Text>): MeasuredBlock[] {
  return blocks.map((block) => {
    let total = 0;
    let inLinks = 0;
    let kept = 0;
    let text = '';
    for (const { node, linked } of block.pieces) {
      const length = node.data.trim().length;
      text += node.data;
      if (length === 0) continue;
      total += length;
      if (readable.has(node)) kept += length;
      if (linked) inLinks += length;
    }
    return { ...block, text: collapse(text), linkDensity: total === 0 ? 0 : inLinks / total, kept: total === 0 ? 0 : kept / total };
  });
}

/** Names (class, id, test id) of containers that are the site's own business. The match itself is what is weighed below. */
const SITE_NAMES =
  /newsletter|subscri|paywall|regwall|sign-?up|sign-?in|log-?in|promo|related|recommend|read-?(?:more|next|also)|also-?read|more-?(?:on|from|stories)|share|social|follow|comment|advert|sponsor|outbrain|taboola|donat|membership|author-?(?:bio|info|card|box)|about-?author|by-?line|dateline|time-?stamp|pub-?date|breadcrumb|most-?(?:read|popular|viewed)|trending|toolbar|copyright|disclaimer|tag-?list|article-?tags|teaser|inline-?(?:promo|link)|contextual|visually-?hidden|sr-only|screen-?reader|syndicat|trust-project|gallery-thumb|banner|widget|footer/i;
const SITE_TAGS = new Set(['ASIDE', 'NAV', 'FOOTER', 'FORM']);
/** A name that more than this part of the kept text carries is the site's way to name its articles. */
const MAX_SITE_SHARE = 0.25;

function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  return names.length > 600 ? '' : names;
}

function siteMark(element: Element): string | undefined {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BODY' || tag === 'HTML') return undefined;
  if (SITE_TAGS.has(tag)) return tag;
  const role = element.getAttribute('role');
  if (role === 'complementary' || role === 'navigation') return role;
  return SITE_NAMES.exec(namesOf(element))?.[0]?.toLowerCase();
}

/** Answers for any block whether it lies in a container that is the site's own. */
class SiteParts {
  private readonly marks = new Map<Element, readonly string[]>();
  private readonly share = new Map<string, number>();

  constructor(kept: readonly MeasuredBlock[]) {
    const total = kept.reduce((sum, block) => sum + block.text.length, 0);
    for (const block of kept) {
      for (const mark of new Set(this.marksOf(block.element))) {
        this.share.set(mark, (this.share.get(mark) ?? 0) + block.text.length / Math.max(1, total));
      }
    }
  }

  /** Marks of the element and all around it, remembered on the way. */
  private marksOf(element: Element): readonly string[] {
    const chain: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !this.marks.has(at)) {
      chain.push(at);
      at = at.parentElement;
    }
    let marks: readonly string[] = at === null ? [] : (this.marks.get(at) ?? []);
    for (const outer of chain.reverse()) {
      const mark = siteMark(outer);
      // Capped: a page may nest as many of them as it likes.
      if (mark !== undefined && marks.length < 20) marks = [...marks, mark];
      this.marks.set(outer, marks);
    }
    return marks;
  }

  has(block: MeasuredBlock): boolean {
    return this.marksOf(block.element).some((mark) => (this.share.get(mark) ?? 0) <= MAX_SITE_SHARE);
  }
}

/** How invitations to read, watch, join or share begin, in the languages that were seen; they count in short blocks only. */
const INVITATION =
  /^(?:[\W_]*)(?:read (?:more|also|next|the full)|also read|related(?: articles?| stories)?\s*:|see also|more on this|sign up|sign in|create an account|subscribe|follow (?:us|@|ap)|share (?:this|on|your)|like this story|click here|advertisement|recommended|watch(?: now)?:|listen:|join (?:our|us)|get (?:breaking|the latest|our|email updates)|let our news|download (?:the|our)|support local|support our|story continues|article continues|article content|continue reading|skip to|loading|copyright|all rights reserved|© ?\d{4}|this (?:material|article|story) (?:may not|originally|first)|les også|läs också|læs også|lesen sie auch|mehr zum thema|lesen sie mehr|lire aussi|à lire aussi|leia (?:também|mais)|lea también|le puede interesar|te puede interesar|lee también|leggi anche|lees ook|czytaj też|читайте также|اقرأ أيضا|関連記事)/iu;
const STAMP_LINE =
  /^(?:[\W_]*)(?:first published|published|last updated|updated|last modified|modified|posted|issued on|publicerad|uppdaterad|veröffentlicht|aktualisiert|stand:|publié|mis à jour|publicado|actualizado)\b.{0,90}\d/iu;
const BYLINE = /^(?:by|von|par|por)\s+\p{Lu}[^.!?]{2,90}$/u;

const INVITATION_MAX_UTF16 = 220;
/** Blocks that are nothing but a link lead elsewhere, if they are no longer than a headline. */
const LINK_LINE = { density: 0.9, maxUtf16: 160 };

function isSiteLine(block: MeasuredBlock, beforeBody: boolean): boolean {
  const { text } = block;
  if (text.length <= INVITATION_MAX_UTF16 && (INVITATION.test(text) || STAMP_LINE.test(text))) return true;
  if (block.linkDensity >= LINK_LINE.density && text.length <= LINK_LINE.maxUtf16) return true;
  return beforeBody && BYLINE.test(text);
}

/** How an element is built: its tag and classes, and those of the two around it. */
function build(element: Element): string {
  const parts: string[] = [];
  let at: Element | null = element;
  for (let level = 0; level < 3 && at !== null; level += 1, at = at.parentElement) {
    parts.push(`${at.tagName}.${(at.getAttribute('class') ?? '').slice(0, 200)}`);
  }
  return parts.join('<');
}

const PARAGRAPH_MIN_UTF16 = 60;
const PARAGRAPH_MAX_LINK_DENSITY = 0.4;

const isParagraph = (block: MeasuredBlock): boolean =>
  block.text.length >= PARAGRAPH_MIN_UTF16 && block.linkDensity <= PARAGRAPH_MAX_LINK_DENSITY;

/** Where readability finds next to nothing: the element whose own paragraphs are longest together. */
function densestContainer(blocks: readonly MeasuredBlock[]): MeasuredBlock[] {
  const weight = new Map<Element, number>();
  for (const block of blocks) {
    const parent = block.element.parentElement;
    if (parent !== null && isParagraph(block)) weight.set(parent, (weight.get(parent) ?? 0) + block.text.length);
  }
  let best: Element | undefined;
  for (const [element, length] of weight) if (length > (best === undefined ? 0 : (weight.get(best) ?? 0))) best = element;
  return blocks.filter((block) => best?.contains(block.element) === true);
}

/** Readability has failed if it keeps less than this although the page has three times as much in one place. */
const SHORT_BODY_UTF16 = 500;

const lengthOf = (blocks: readonly MeasuredBlock[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

function keptBlocks(blocks: readonly MeasuredBlock[]): MeasuredBlock[] {
  const kept = blocks.filter((block) => block.kept >= 0.5);
  if (lengthOf(kept) >= SHORT_BODY_UTF16) return kept;
  const densest = densestContainer(blocks);
  return lengthOf(densest) > Math.max(200, 3 * lengthOf(kept)) ? densest : kept;
}

export interface Body {
  blocks: MeasuredBlock[];
  /** Is this block in a part of the page that is the site's own? */
  isSitePart(block: MeasuredBlock): boolean;
}

/** More new paragraphs than this part of what was kept are another article's: endless pages repeat their build. */
const MAX_ADDED_SHARE = 0.5;

/** Paragraphs that readability left out although they are built like those it kept. */
function missedParagraphs(blocks: readonly MeasuredBlock[], own: readonly MeasuredBlock[], siteParts: SiteParts): MeasuredBlock[] {
  const known = new Set(own);
  const builds = new Set(own.filter(isParagraph).map((block) => build(block.element)));
  const missed = blocks.filter(
    (block) => !known.has(block) && isParagraph(block) && !siteParts.has(block) && builds.has(build(block.element)),
  );
  return lengthOf(missed) <= MAX_ADDED_SHARE * lengthOf(own) ? missed : [];
}

/** The body's blocks in the page's order, headings and captions among them. */
export function selectBody(blocks: readonly MeasuredBlock[]): Body {
  const kept = keptBlocks(blocks);
  const siteParts = new SiteParts(kept);
  const own = kept.filter((block) => !siteParts.has(block));
  const members = [...own, ...missedParagraphs(blocks, own, siteParts)].sort((a, b) => a.index - b.index);
  const firstLong = members.find((block) => block.text.length > 120)?.index ?? 0;
  const seen = new Set<string>();
  const chosen = members.filter((block) => {
    if (block.text === '' || isSiteLine(block, block.index < firstLong)) return false;
    // The same words twice: slides of a gallery, an offer repeated for each kind of visitor.
    if (seen.has(block.text)) return false;
    if (block.text.length > 20) seen.add(block.text);
    return true;
  });
  return { blocks: chosen, isSitePart: (block) => siteParts.has(block) };
}
