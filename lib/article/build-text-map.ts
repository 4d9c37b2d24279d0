import { type MappedBlock, type NodeEntry, type Segment, type TextBlock, TextMap, type TextPosition, type TextSpan } from './text-map';

/** White space to JavaScript, without the byte-order mark, with the old NEXT LINE. */
const SPACE = /[^\S\ufeff]|\u0085/;
/** Left out of the text: control characters, soft hyphen, zero-width space, word joiner, byte-order mark, direction marks. */
const DROPPED = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

type CharClass = 'kept' | 'space' | 'dropped';

function classOf(char: string): CharClass {
  const code = char.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return 'kept';
  if (code === 0x20 || code === 0x0a) return 'space';
  if (SPACE.test(char)) return 'space';
  return DROPPED.test(char) ? 'dropped' : 'kept';
}

/** Lays the text of one block, one pass over its characters. */
class BlockMapper {
  private readonly chunks: string[] = [];
  private length = 0;
  private readonly segments: Segment[] = [];
  private readonly nodes = new Map<Text, NodeEntry>();
  private readonly trees = new Set<Node>();
  private tree: Node | undefined;
  private treeChanged = false;
  private pendingSpace: TextPosition | undefined;
  private pendingBreak = false;
  /** Nodes since the last kept character: where they stand is known when the next one comes. */
  private waiting: NodeEntry[] = [];

  get block(): MappedBlock {
    return { text: this.chunks.join(''), segments: this.segments, nodes: this.nodes, trees: this.trees };
  }

  addPiece({ node, tree, lineBreakBefore, preformatted }: TextBlock['pieces'][number]): void {
    if (lineBreakBefore) {
      this.pendingBreak = true;
      this.pendingSpace = undefined;
    }
    const { data } = node;
    const entry = { first: this.segments.length, end: this.segments.length, text: this.length };
    this.nodes.set(node, entry);
    this.waiting.push(entry);
    this.treeChanged ||= this.tree !== undefined && this.tree !== tree;
    this.tree = tree;
    this.trees.add(tree);
    for (let index = 0; index < data.length; ) {
      const kind = kindAt(data, index, preformatted);
      let end = index + 1;
      while (end < data.length && kindAt(data, end, preformatted) === kind) end += 1;
      if (kind === 'kept') this.addRun(node, index, end);
      else if (kind === 'space' && this.length > 0 && this.pendingSpace === undefined) {
        this.pendingSpace = { node, offset: index };
        this.placeWaiting();
      }
      index = end;
    }
  }

  private addRun(node: Text, start: number, end: number): void {
    if (this.length > 0) {
      if (this.pendingBreak) this.addText('\n');
      else if (this.pendingSpace !== undefined) this.emit(this.pendingSpace.node, this.pendingSpace.offset, ' ');
    }
    this.pendingSpace = undefined;
    this.pendingBreak = false;
    this.placeWaiting();
    this.emit(node, start, node.data.slice(start, end));
  }

  private placeWaiting(): void {
    for (const entry of this.waiting) if (entry.first === entry.end) entry.text = this.length;
    this.waiting = [];
  }

  private addText(text: string): void {
    this.chunks.push(text);
    this.length += text.length;
  }

  private emit(node: Text, offset: number, run: string): void {
    const last = this.segments.at(-1);
    if (last !== undefined && last.node === node && last.offset + last.length === offset && last.text + last.length === this.length) {
      last.length += run.length;
    } else {
      this.segments.push({ text: this.length, node, offset, length: run.length, cutBefore: this.treeChanged });
      this.treeChanged = false;
    }
    this.addText(run);
    const entry = this.nodes.get(node);
    if (entry === undefined) return;
    if (entry.first === entry.end) {
      entry.first = this.segments.length - 1;
      entry.text = this.length - run.length;
    }
    entry.end = this.segments.length;
  }
}

function kindAt(data: string, index: number, preformatted: boolean): CharClass {
  const kind = classOf(data.charAt(index));
  return preformatted && kind === 'space' ? 'kept' : kind;
}

/** The text of one block with its way back to the page; text '' where the block has none. */
export function mapBlock({ pieces }: TextBlock): MappedBlock {
  const mapper = new BlockMapper();
  for (const piece of pieces) mapper.addPiece(piece);
  return mapper.block;
}

/** The first `lengthUtf16` code units of a block, never half a surrogate pair. */
function cutBlock({ text, segments, nodes, trees }: MappedBlock, lengthUtf16: number): MappedBlock {
  const high = text.charCodeAt(lengthUtf16 - 1);
  const length = high >= 0xd800 && high <= 0xdbff ? lengthUtf16 - 1 : lengthUtf16;
  const kept = segments
    .filter((segment) => segment.text < length)
    .map((segment) => ({ ...segment, length: Math.min(segment.length, length - segment.text) }));
  const within = [...nodes]
    .filter(([, entry]) => entry.text < length)
    .map(([node, entry]) => [node, { ...entry, end: Math.min(entry.end, kept.length) }] as const);
  const last = kept.at(-1);
  // White space at the cut belongs to nothing.
  return { text: text.slice(0, last === undefined ? 0 : last.text + last.length), segments: kept, nodes: new Map(within), trees };
}

export interface BuiltTextMap {
  map: TextMap;
  /** For each block, in order, where its text lies; undefined for blocks without text or beyond the cut. */
  spans: (TextSpan | undefined)[];
  /** The text went over the limit and was cut there. */
  truncated: boolean;
}

/** Lays mapped blocks end to end; O(blocks) beyond joining their texts. The text is cut at `maxTextUtf16` code units. */
export function joinBlocks(blocks: readonly MappedBlock[], maxTextUtf16: number): BuiltTextMap {
  const laid: MappedBlock[] = [];
  let length = 0;
  let truncated = false;
  const spans = blocks.map((whole): TextSpan | undefined => {
    if (truncated || whole.text === '') return undefined;
    const startUtf16 = laid.length === 0 ? 0 : length + TextMap.BETWEEN_BLOCKS.length;
    const room = maxTextUtf16 - startUtf16;
    truncated = whole.text.length > room;
    const block = truncated ? cutBlock(whole, Math.max(0, room)) : whole;
    if (block.text === '') return undefined;
    laid.push(block);
    length = startUtf16 + block.text.length;
    return { startUtf16, endUtf16: length };
  });
  return { map: new TextMap(laid), spans, truncated };
}

/** Builds the map of blocks given in reading order; no node may occur twice. The text is cut at `maxTextUtf16` code units. */
export function buildTextMap(blocks: readonly TextBlock[], maxTextUtf16: number): BuiltTextMap {
  return joinBlocks(blocks.map(mapBlock), maxTextUtf16);
}
