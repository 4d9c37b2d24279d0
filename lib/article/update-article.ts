import type { PartKind } from './article';
import type { ArticleBlock } from './article-block';
import { type ArticleOnPage, isBlockOnPage } from './article-on-page';
import type { MeasuredBlock } from './measured-block';
import { Membership } from './membership';
import { isBefore, outermost, Within } from './reading-order';
import type { ReadingRules } from './reading-rules';
import type { MappedBlock } from './text-map';

/** What a change of the page did to an article. */
export interface ArticleChange {
  /** Blocks whose text was not there before, in reading order. */
  fresh: ArticleBlock[];
  /** Blocks that are gone, with the new ones that say the same, where there are such. */
  gone: Map<ArticleBlock, ArticleBlock | undefined>;
  /** Shadow roots and frames that came with the change. */
  trees: Node[];
  /** Elements with paragraphs that are no part of the article as far as it is known. */
  foreign: ForeignText[];
}

export interface ForeignText {
  root: Element;
  /** Length of its paragraphs, UTF-16 code units. */
  lengthUtf16: number;
  /** Has it a headline of its own, and is it built like the article, and beside it? */
  isAlike: boolean;
}

/** A part of the page, read again. */
interface PartOfPage {
  root: Element;
  /** Its blocks, each with the former one that said the same. */
  entries: { block: MeasuredBlock; mapped: MappedBlock; element: Element; same: ArticleBlock | undefined }[];
}

/**
 * Keeps an article current on a page that changes. It was read once as a whole (extract.ts); after that only the parts of the
 * page that changed are read again, and a paragraph keeps its identity for as long as it says the same, whatever element it
 * is in. An update costs the size of the change, beside a few array operations over the article's blocks.
 */
export class ArticleUpdater {
  private membership: Membership;
  /** The block that a node is part of. */
  private readonly owners = new WeakMap<Text, ArticleBlock>();

  constructor(
    private readonly onPage: ArticleOnPage,
    private readonly rules: ReadingRules,
  ) {
    this.membership = new Membership(onPage, rules);
    this.own(onPage.blocks);
  }

  /** Does an element lie where this article stands? */
  holds(element: Element): boolean {
    return this.membership.holds(element);
  }

  /** Reads the given parts of the page again, and lets go of what is no longer there. */
  update(changed: ReadonlySet<Element>): ArticleChange {
    const { blocks } = this.onPage;
    const within = new Within(changed);
    const dropped = blocks.filter((block) => !isBlockOnPage(block) || within.has(block.element));
    const change: ArticleChange = { fresh: [], gone: new Map(dropped.map((block) => [block, undefined])), trees: [], foreign: [] };
    const before = new Former(dropped);
    const parts = outermost(changed)
      .filter((root) => root.isConnected)
      .map((root) => this.readRoot(root, before, change));
    const again = parts.flatMap(({ entries }) =>
      entries.flatMap(({ same, element, mapped }) => (same ? [{ kind: same.kind, element, mapped }] : [])),
    );
    // A whole new set of elements that say the same: what is new stands beside these.
    if (!this.membership.isThere && again.length > 0) this.membership = new Membership({ ...this.onPage, blocks: again }, this.rules);
    const groups = parts.map((part) => this.judge(part, before, change)).filter((group) => group.length > 0);
    // Words of a block may have been read again although the block reaches out of what changed.
    for (const { mapped } of groups.flat()) {
      for (const node of mapped.nodes.keys()) {
        const owner = this.owners.get(node);
        if (owner && !change.gone.has(owner)) change.gone.set(owner, undefined);
      }
    }
    // Nothing of it changed: the most common case on a page full of other things that do.
    if (change.gone.size === 0 && groups.length === 0) return change;
    const kept = blocks.filter((block) => !change.gone.has(block));
    for (const { mapped } of change.gone.keys()) for (const node of mapped.nodes.keys()) this.owners.delete(node);
    this.own(groups.flat());
    this.relay(mergeInOrder(kept, groups), change);
    return change;
  }

  private own(blocks: readonly ArticleBlock[]): void {
    for (const block of blocks) for (const node of block.mapped.nodes.keys()) this.owners.set(node, block);
  }

  private readRoot(root: Element, before: Former, change: ArticleChange): PartOfPage {
    const { blocks, trees } = this.rules.readPart(root);
    change.trees.push(...trees);
    const entries = blocks.flatMap((block) => {
      const mapped = this.rules.map(block);
      return mapped.text === '' ? [] : [{ block, mapped, element: block.element, same: before.take(mapped.text) }];
    });
    return { root, entries };
  }

  /** The blocks of a part that belong to the article; what does not is counted. */
  private judge({ root, entries }: PartOfPage, before: Former, change: ArticleChange): ArticleBlock[] {
    const { rules, membership, onPage } = this;
    const foreign = new Map<Element, number>();
    const group = entries.flatMap(({ block, mapped, element, same }): ArticleBlock[] => {
      const kind = same?.kind ?? before.kindIn(element) ?? membership.kindOf(block);
      if (kind === undefined) {
        if (rules.isParagraph(block) && !onPage.isSitePart(block)) {
          const part = membership.outermostBeside(element, root);
          foreign.set(part, (foreign.get(part) ?? 0) + block.text.length);
        }
        return [];
      }
      const mine: ArticleBlock = { kind, element, mapped };
      if (same === undefined) change.fresh.push(mine);
      else change.gone.set(same, mine);
      return [mine];
    });
    for (const [part, lengthUtf16] of foreign) {
      const isAlike = membership.isBesideAndAlike(part) && part.querySelector('h1, h2') !== null;
      change.foreign.push({ root: part, lengthUtf16, isAlike });
    }
    return group;
  }

  private relay(blocks: ArticleBlock[], change: ArticleChange): void {
    const { onPage, rules } = this;
    onPage.blocks = blocks;
    onPage.laid = rules.lay(blocks);
    const { text, parts, truncated } = onPage.laid;
    Object.assign(onPage.article, { text, parts, truncated });
    if (!this.membership.isThere && blocks.length > 0) this.membership = new Membership(onPage, rules);
    const fresh = new Set(change.fresh);
    if (fresh.size > 1) change.fresh = blocks.filter((block) => fresh.has(block));
  }
}

/** Blocks that are gone, found again by what they said or by the element that they stood in. */
class Former {
  private readonly byText = new Map<string, ArticleBlock[]>();
  private readonly byElement = new Map<Element, PartKind>();

  constructor(blocks: readonly ArticleBlock[]) {
    for (const block of blocks) {
      const alike = this.byText.get(block.mapped.text);
      if (alike === undefined) this.byText.set(block.mapped.text, [block]);
      else alike.push(block);
      this.byElement.set(block.element, block.kind);
    }
  }

  /** The first one that said this and was not taken yet. */
  take(text: string): ArticleBlock | undefined {
    return this.byText.get(text)?.shift();
  }

  /** What stood in this very element. */
  kindIn(element: Element): PartKind | undefined {
    return this.byElement.get(element);
  }
}

/** Puts groups of neighbouring blocks where they stand among the others. O(groups · log blocks + blocks). */
function mergeInOrder(kept: readonly ArticleBlock[], groups: readonly ArticleBlock[][]): ArticleBlock[] {
  const inserts = groups.map((group) => ({ group, at: placeOf(kept, group[0]) }));
  inserts.sort((a, b) => a.at - b.at || (isFirst(a.group, b.group) ? -1 : 1));
  const merged: ArticleBlock[] = [];
  let from = 0;
  for (const { group, at } of inserts) {
    merged.push(...kept.slice(from, at), ...group);
    from = at;
  }
  merged.push(...kept.slice(from));
  return merged;
}

const firstNode = (block: ArticleBlock | undefined): Node | undefined => block?.mapped.segments[0]?.node;

function isFirst(a: readonly ArticleBlock[], b: readonly ArticleBlock[]): boolean {
  const [mine, other] = [firstNode(a[0]), firstNode(b[0])];
  return mine !== undefined && other !== undefined && isBefore(mine, other);
}

/** Index of the first kept block that stands behind the given one. */
function placeOf(kept: readonly ArticleBlock[], block: ArticleBlock | undefined): number {
  const node = firstNode(block);
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = firstNode(kept[middle]);
    if (node !== undefined && other !== undefined && isBefore(other, node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
