import { isNoPageText, type PageText, TextCollector } from './page-text';
import { PageCopier, type PageCopy } from './readable-texts';
import { type PageVisitor, walkPage } from './walk-page';

/** Two visitors on one walk. Each may pass over what the other goes into; hidden elements are asked about once, for both. */
class BothVisitors implements PageVisitor {
  /** How deep the walk is in an element that the visitor has passed over; 0 where it takes part. */
  private withoutText = 0;
  private withoutCopy = 0;

  constructor(
    private readonly root: Element,
    private readonly collector: TextCollector,
    private readonly copier: PageCopier,
  ) {}

  enter(element: Element, tag: string): boolean {
    if (element !== this.root && isNoPageText(element)) return false;
    const isCollected = this.withoutText === 0 && this.collector.enter(element, tag);
    const isCopied = this.withoutCopy === 0 && this.copier.enter(element, tag);
    if (!isCollected && !isCopied) return false;
    if (!isCollected) this.withoutText += 1;
    if (!isCopied) this.withoutCopy += 1;
    return true;
  }

  leave(element: Element, tag: string): void {
    if (this.withoutText > 0) this.withoutText -= 1;
    else this.collector.leave(element, tag);
    if (this.withoutCopy > 0) this.withoutCopy -= 1;
    else this.copier.leave();
  }

  text(node: Text, tree: Node): void {
    if (this.withoutText === 0) this.collector.text(node, tree);
    if (this.withoutCopy === 0) this.copier.text(node);
  }

  tree(tree: Node): void {
    this.collector.tree(tree);
  }
}

/** Reads the page below `root` once: its text as blocks, and a copy for readability. */
export function readPage(document: Document, root: Element): PageText & { copy: PageCopy } {
  const collector = new TextCollector(root);
  const copier = new PageCopier(document);
  walkPage(root, new BothVisitors(root, collector, copier));
  return { blocks: collector.blocks, trees: collector.trees, copy: copier };
}
