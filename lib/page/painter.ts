import type { TextMap } from '../article/text-map';
import { PAINT_ORDER, type PaintName } from './highlight-names';

/** A stretch to paint; UTF-16 offsets of the article's text, end exclusive. */
export interface PaintSpan {
  start: number;
  end: number;
}

/**
 * Paints stretches of the article by the CSS Custom Highlight API: the page's own nodes are never touched. Keeps to its own
 * entries of the page's registry, so that a page or an older Crossread with entries of its own is left alone.
 */
export class Painter {
  private readonly own = new Map<PaintName, Highlight>();

  constructor(private readonly window: Window & typeof globalThis) {}

  paint(name: PaintName, spans: readonly PaintSpan[], map: TextMap): void {
    const { Highlight, StaticRange, CSS } = this.window;
    const ranges = spans.flatMap(({ start, end }) =>
      map.rangesFor(start, end).map(
        (range) =>
          new StaticRange({
            startContainer: range.startNode,
            startOffset: range.startOffset,
            endContainer: range.endNode,
            endOffset: range.endOffset,
          }),
      ),
    );
    const highlight = new Highlight(...ranges);
    highlight.priority = PAINT_ORDER.indexOf(name);
    this.own.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  clear(name: PaintName): void {
    const mine = this.own.get(name);
    if (mine && this.window.CSS.highlights.get(name) === mine) this.window.CSS.highlights.delete(name);
    this.own.delete(name);
  }

  clearAll(): void {
    for (const name of [...this.own.keys()]) this.clear(name);
  }
}
