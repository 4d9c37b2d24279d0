import type { MeasuredBlock } from './measured-block';
import { parentShown } from './walk-page';

/** Which parts of a page are the site's own business rather than the story's, by what their containers are and are called. */

/** Names (class, id, test id) of containers that are the site's own business. The match itself is what is weighed below. */
const SITE_NAMES =
  /newsletter|subscri|paywall|premium|regist|(?:sign|log)-?(?:up|in)|promo|related|recommend|read-?(?:more|next|also)|more-?(?:on|from|stories)|share|social|follow|comment|messag|advert|sponsor|donat|membership|aut(?:h)?or-?(?:bio|info|card|box|name|detail)|\bbio\b|by-?line|attribution|stamp|breadcrumb|popular|most-?(?:read|viewed)|trending|copyright|\bcredit|disclaim|disclos|tag-?list|article-?tags|teaser|visually-?hidden|sr-only|screen-?reader|syndi|banner|widget|video|player|footer|\bcta\b|(?:fact|info|fakten?)[-_]?box/i;
const SITE_TAGS = new Set(['ASIDE', 'NAV', 'FOOTER', 'FORM']);
/** A name that more than this part of the kept text carries is the site's way to name its articles. */
const MAX_SITE_SHARE = 0.25;

const MAX_NAMES_UTF16 = 600;
const MAX_REMEMBERED = 5_000;

function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  return names.length > MAX_NAMES_UTF16 ? '' : names;
}

/** What marks elements as the site's own, remembered for each element and what lies in it. */
export class SiteMarks {
  /** Weak: elements come and go while a page is followed. */
  private readonly known = new WeakMap<Element, readonly string[]>();
  /** Pages repeat the same names over and over. */
  private readonly byNames = new Map<string, string | undefined>();

  /** Marks of the element and all around it. */
  of(element: Element): readonly string[] {
    const chain: Element[] = [];
    let at: Element | undefined = element;
    while (at !== undefined && !this.known.has(at)) {
      chain.push(at);
      at = parentShown(at);
    }
    let marks: readonly string[] = at === undefined ? [] : (this.known.get(at) ?? []);
    for (const outer of chain.reverse()) {
      const mark = this.own(outer);
      // Capped: a page may nest as many of them as it likes.
      if (mark !== undefined && marks.length < 20) marks = [...marks, mark];
      this.known.set(outer, marks);
    }
    return marks;
  }

  /** What marks this one element, as a word; undefined where nothing does. What lies around it is not asked. */
  private own(element: Element): string | undefined {
    const tag = element.tagName.toUpperCase();
    if (SITE_TAGS.has(tag)) return tag;
    if (tag === 'BODY' || tag === 'HTML' || !element.hasAttributes()) return undefined;
    const role = element.getAttribute('role');
    if (role === 'complementary' || role === 'navigation') return role;
    return this.inNames(namesOf(element));
  }

  private inNames(names: string): string | undefined {
    if (this.byNames.has(names)) return this.byNames.get(names);
    const mark = SITE_NAMES.exec(names)?.[0]?.toLowerCase();
    if (this.byNames.size < MAX_REMEMBERED) this.byNames.set(names, mark);
    return mark;
  }
}

/**
 * Answers for any block, now or later, whether it lies in a container that is the site's own. What was kept of the page at first
 * decides which names are only the site's way to name its articles.
 */
export class SiteParts {
  private readonly share = new Map<string, number>();

  constructor(
    kept: readonly MeasuredBlock[],
    private readonly marks: SiteMarks,
  ) {
    const total = kept.reduce((sum, block) => sum + block.text.length, 0);
    for (const block of kept) {
      for (const mark of new Set(marks.of(block.element))) {
        this.share.set(mark, (this.share.get(mark) ?? 0) + block.text.length / Math.max(1, total));
      }
    }
  }

  has(block: Pick<MeasuredBlock, 'element'>): boolean {
    return this.marks.of(block.element).some((mark) => (this.share.get(mark) ?? 0) <= MAX_SITE_SHARE);
  }
}
