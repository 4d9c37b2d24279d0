import type { PartKind } from './article';
import type { ArticleOnPage } from './article-on-page';
import type { MeasuredBlock } from './measured-block';
import { commonAncestor, Within } from './reading-order';
import type { ReadingRules } from './reading-rules';
import { parentShown } from './walk-page';

/** A paragraph that is mostly links leads elsewhere. */
const MAX_LINK_DENSITY = 0.5;

/**
 * Decides whether a paragraph that comes later belongs to an article, by the rules that chose the first ones: it stands where
 * they stand, is built like one of them, and is none of the site's own.
 */
export class Membership {
  private readonly builds = new Map<string, PartKind>();
  private readonly containers = new WeakSet<Element>();
  private readonly scope: Element | undefined;

  constructor(
    private readonly onPage: ArticleOnPage,
    private readonly rules: ReadingRules,
  ) {
    const { blocks } = onPage;
    const body = blocks.filter(({ kind }) => kind === 'body' || kind === 'heading');
    // Of what is around them: where one paragraph stands, another may come.
    this.scope = commonAncestor(body.map(({ element }) => parentShown(element) ?? element));
    for (const { element, kind } of body) {
      this.builds.set(rules.build(element), kind);
      if (kind === 'body' && element.parentElement !== null) this.containers.add(element.parentElement);
    }
  }

  /** Is the place where the article stands still on the page? */
  get isThere(): boolean {
    return this.scope?.isConnected === true;
  }

  /** Does an element lie where the article stands? */
  holds(element: Element): boolean {
    return this.scope !== undefined && new Within(new Set([this.scope])).has(element);
  }

  /** The outermost element around another, up to `root`, that has nothing of the article in it. */
  outermostBeside(element: Element, root: Element): Element {
    let part = element;
    for (let at = parentShown(element); at !== undefined && part !== root && !this.isAround(at); at = parentShown(at)) part = at;
    return part;
  }

  /** Is an element the next sibling, or a later one, of an element that holds the article, and called alike? */
  isBesideAndAlike(element: Element): boolean {
    let own = this.scope;
    while (own !== undefined && own.parentNode !== element.parentNode) own = parentShown(own);
    if (own === undefined || own === element || own.tagName !== element.tagName) return false;
    return own.tagName === 'ARTICLE' || [...own.classList].some((name) => element.classList.contains(name));
  }

  /** Does the article stand inside of an element? */
  private isAround(element: Element): boolean {
    for (let at = this.scope; at !== undefined; at = parentShown(at)) if (at === element) return true;
    return false;
  }

  /** What a new paragraph is to the article; undefined where it is none of it. */
  kindOf(block: MeasuredBlock): PartKind | undefined {
    const { element, text, linkDensity, heading, figure } = block;
    if (text === '' || linkDensity > MAX_LINK_DENSITY || !this.holds(element)) return undefined;
    if (this.onPage.isSitePart(block) || this.rules.isSiteLine(block)) return undefined;
    const known = this.builds.get(this.rules.build(element));
    const besideBody = element.parentElement !== null && this.containers.has(element.parentElement);
    if (known === undefined && !besideBody) return undefined;
    if (heading !== undefined) return 'heading';
    if (figure !== undefined) return figure === 'figcaption' ? 'caption' : undefined;
    return known !== undefined || this.rules.isParagraph(block) || element.tagName === 'P' ? 'body' : undefined;
  }
}
