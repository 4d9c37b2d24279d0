import type { TextRange } from '../article/text-map';
import { PAINT_ORDER, type PaintName } from './highlight-names';

type Realm = Window & typeof globalThis;

/** What is painted under one name: our entry of the registry of each document, and for each range the entry and what stands in it. */
interface Layer {
  highlights: Map<Realm, Highlight>;
  painted: Map<TextRange, { highlight: Highlight; range: StaticRange }>;
}

/**
 * Paints stretches of text by the CSS Custom Highlight API: the page's own nodes are never touched. Keeps to its own entries of
 * the registries (a frame's document has one of its own), so that a page or an older Crossread with entries of its own is
 * left alone. A range is known by its identity: one that is painted already costs nothing when it is painted again.
 */
export class Painter {
  private readonly layers = new Map<PaintName, Layer>();

  /** Paints these ranges under these names and nothing else, but for the names in `apart`. */
  show(wanted: ReadonlyMap<PaintName, readonly TextRange[]>, apart: readonly PaintName[] = []): void {
    for (const name of this.layers.keys()) if (!wanted.has(name) && !apart.includes(name)) this.clear(name);
    for (const [name, ranges] of wanted) this.paint(name, ranges);
  }

  paint(name: PaintName, ranges: readonly TextRange[]): void {
    const { highlights, painted: before } = this.layers.get(name) ?? { highlights: new Map(), painted: new Map() };
    const layer: Layer = { highlights, painted: new Map() };
    const used = new Set<Highlight>();
    for (const range of ranges) {
      const painted = before.get(range) ?? add(name, layer, range);
      if (!painted) continue;
      before.delete(range);
      layer.painted.set(range, painted);
      used.add(painted.highlight);
    }
    for (const { highlight, range } of before.values()) highlight.delete(range);
    for (const [realm, highlight] of highlights) {
      const isThere = realm.CSS?.highlights.get(name) === highlight;
      if (!used.has(highlight)) {
        if (isThere) realm.CSS.highlights.delete(name);
        highlights.delete(realm);
        // A page may have cleared the registry.
      } else if (!isThere) realm.CSS.highlights.set(name, highlight);
    }
    this.layers.set(name, layer);
  }

  clear(name: PaintName): void {
    this.paint(name, []);
    this.layers.delete(name);
  }

  clearAll(): void {
    for (const name of [...this.layers.keys()]) this.clear(name);
  }
}

function add(name: PaintName, { highlights }: Layer, { startNode, startOffset, endNode, endOffset }: TextRange) {
  const realm = startNode.ownerDocument.defaultView;
  if (!realm) return undefined;
  let highlight = highlights.get(realm);
  if (!highlight) {
    highlight = new realm.Highlight();
    highlight.priority = PAINT_ORDER.indexOf(name);
    highlights.set(realm, highlight);
  }
  const range = new realm.StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });
  highlight.add(range);
  return { highlight, range };
}
