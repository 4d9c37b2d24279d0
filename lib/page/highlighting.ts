import type { PlacedHighlight } from '../highlights/highlight';
import type { EditorOpen, Point } from './card-contract';
import { loadCard } from './card-opener';
import type { Highlighter, HighlighterWorld } from './highlighter';
import { registeredHighlighter } from './highlighter-contract';

/**
 * The reader's side of highlighting. The work itself (highlighter.ts) needs the toolbar and the editor anyhow and is loaded with
 * them, on the first selection or press.
 */
export class Highlighting {
  private loaded: Highlighter | undefined;

  constructor(private readonly world: HighlighterWorld) {}

  /** Is something selected that reaches into the article? */
  hasSelection(): boolean {
    const selection = this.world.document.getSelection();
    const reading = this.world.reading();
    if (!selection || selection.isCollapsed || !reading) return false;
    const { anchorNode, focusNode } = selection;
    const isIn = (node: Node | null) => node?.nodeType === 3 && reading.map.has(node as Text);
    const [first] = reading.onPage.blocks;
    return isIn(anchorNode) || isIn(focusNode) || (first !== undefined && selection.containsNode(first.element, true));
  }

  /** Offers the toolbar for what is selected; by keyboard only once for each selection. */
  async offerToolbar(pointer?: Point): Promise<void> {
    const highlighter = await this.load();
    if (pointer || highlighter?.isNewSelection()) await highlighter?.offerToolbar(pointer);
  }

  /** Highlights what is selected, in the first colour. */
  async highlightSelection(): Promise<void> {
    if (this.hasSelection()) await (await this.load())?.highlightSelection();
  }

  async edit(placed: PlacedHighlight, reason: EditorOpen['reason'], pointer: Point): Promise<void> {
    await (await this.load())?.edit(placed, reason, false, pointer);
  }

  private async load(): Promise<Highlighter | undefined> {
    await loadCard(this.world.onLost);
    this.loaded ??= registeredHighlighter()?.(this.world);
    return this.loaded;
  }
}
