import type { TextRange } from '../article/text-map';
import { PAINT_ORDER, type PaintName } from './highlight-names';

type Realm = Window & typeof globalThis;

/** Our entry of one name in the registry of one document, with its ranges by the node that they begin in. */
interface Entry {
  realm: Realm;
  highlight: Highlight;
  ranges: Map<Text, StaticRange[]>;
}

/**
 * Paints stretches of text by the CSS Custom Highlight API: the page's own nodes are never touched. Keeps to its own entries of
 * the registries (a frame's document has one of its own), so that a page or an older Crossread with entries of its own is
 * left alone. Painting again touches only what differs.
 */
export class Painter {
  private readonly entries = new Map<PaintName, Entry[]>();

  /** Paints these ranges under these names and nothing else, but for the names in `apart`. */
  show(wanted: ReadonlyMap<PaintName, readonly TextRange[]>, apart: readonly PaintName[] = []): void {
    for (const name of this.entries.keys()) if (!wanted.has(name) && !apart.includes(name)) this.clear(name);
    for (const [name, ranges] of wanted) this.paint(name, ranges);
  }

  paint(name: PaintName, ranges: readonly TextRange[]): void {
    const entries = this.entries.get(name) ?? [];
    const byRealm = new Map<Realm, TextRange[]>();
    for (const range of ranges) {
      const realm = range.startNode.ownerDocument.defaultView;
      if (!realm) continue;
      const others = byRealm.get(realm);
      if (others) others.push(range);
      else byRealm.set(realm, [range]);
    }
    const kept = entries.filter((entry) => byRealm.has(entry.realm) || !remove(name, entry));
    for (const [realm, own] of byRealm) {
      const there = kept.find((entry) => entry.realm === realm);
      const entry = there ?? { realm, highlight: new realm.Highlight(), ranges: new Map() };
      if (!there) kept.push(entry);
      fill(entry, own);
      entry.highlight.priority = PAINT_ORDER.indexOf(name);
      // A page may have cleared the registry.
      if (realm.CSS.highlights.get(name) !== entry.highlight) realm.CSS.highlights.set(name, entry.highlight);
    }
    this.entries.set(name, kept);
  }

  clear(name: PaintName): void {
    for (const entry of this.entries.get(name) ?? []) remove(name, entry);
    this.entries.delete(name);
  }

  clearAll(): void {
    for (const name of [...this.entries.keys()]) this.clear(name);
  }
}

/** True: it is gone from the registry, if it was still there. */
function remove(name: PaintName, { realm, highlight }: Entry): true {
  if (realm.CSS?.highlights.get(name) === highlight) realm.CSS.highlights.delete(name);
  return true;
}

/** Makes an entry hold these ranges; those that are there already stay the objects that they are. */
function fill(entry: Entry, wanted: readonly TextRange[]): void {
  const { realm, highlight, ranges: before } = entry;
  entry.ranges = new Map();
  for (const range of wanted) {
    const { startNode } = range;
    const candidates = before.get(startNode);
    const index = candidates?.findIndex((candidate) => isSame(candidate, range)) ?? -1;
    let painted = index < 0 ? undefined : candidates?.splice(index, 1)[0];
    if (!painted) {
      painted = new realm.StaticRange({
        startContainer: startNode,
        startOffset: range.startOffset,
        endContainer: range.endNode,
        endOffset: range.endOffset,
      });
      highlight.add(painted);
    }
    const others = entry.ranges.get(startNode);
    if (others) others.push(painted);
    else entry.ranges.set(startNode, [painted]);
  }
  for (const left of before.values()) for (const range of left) highlight.delete(range);
}

const isSame = (painted: StaticRange, { startOffset, endNode, endOffset }: TextRange): boolean =>
  painted.startOffset === startOffset && painted.endContainer === endNode && painted.endOffset === endOffset;
