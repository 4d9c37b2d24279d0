import type { MeasuredBlock } from './measured-block';
import { parentShown } from './walk-page';

/** Which parts of a page are the site's own business rather than the story's, by what their containers are and are called. */

/** Names (class, id, test id) of containers that are the site's own business. The match itself is what is weighed below. */
const SITE_NAMES =
  /newsletter|subscri|paywall|premium|regist|(?:sign|log)-?(?:up|in)|promo|related|recommend|read-?(?:more|next|also)|more-?(?:on|from|stories)|share|social|follow|comment|messag|advert|sponsor|donat|membership|aut(?:h)?or-?(?:bio|info|card|box|name|detail)|\bbio\b|by-?line|attribution|stamp|breadcrumb|popular|most-?(?:read|viewed)|trending|copyright|\bcredit|disclaim|disclos|tag-?list|article-?tags|teaser|visually-?hidden|sr-only|screen-?reader|syndi|banner|widget|video|player|footer|\bcta\b|(?:fact|info|fakten?)[-_]?box/i;
const SITE_TAGS = new Set(['ASIDE', 'NAV', 'FOOTER', 'FORM']);
/** A name that more than this part of the kept text carries is the site's way to name its articles. */
const MAX_SITE_SHARE = 0.25;

function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  return names.length > 600 ? '' : names;
}

/** What marks this one element as the site's own, as a word; undefined where nothing does. What lies around it is not asked. */
function siteMark(element: Element): string | undefined {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BODY' || tag === 'HTML') return undefined;
  if (SITE_TAGS.has(tag)) return tag;
  const role = element.getAttribute('role');
  if (role === 'complementary' || role === 'navigation') return role;
  return SITE_NAMES.exec(namesOf(element))?.[0]?.toLowerCase();
}

/**
 * Answers for any block, now or later, whether it lies in a container that is the site's own. What was kept of the page at first
 * decides which names are only the site's way to name its articles.
 */
export class SiteParts {
  /** Weak: elements come and go while a page is followed. */
  private readonly marks = new WeakMap<Element, readonly string[]>();
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
    let at: Element | undefined = element;
    while (at !== undefined && !this.marks.has(at)) {
      chain.push(at);
      at = parentShown(at);
    }
    let marks: readonly string[] = at === undefined ? [] : (this.marks.get(at) ?? []);
    for (const outer of chain.reverse()) {
      const mark = siteMark(outer);
      // Capped: a page may nest as many of them as it likes.
      if (mark !== undefined && marks.length < 20) marks = [...marks, mark];
      this.marks.set(outer, marks);
    }
    return marks;
  }

  has(block: Pick<MeasuredBlock, 'element'>): boolean {
    return this.marksOf(block.element).some((mark) => (this.share.get(mark) ?? 0) <= MAX_SITE_SHARE);
  }
}
