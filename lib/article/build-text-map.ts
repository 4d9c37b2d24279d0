import { type NodeEntry, type Segment, type TextBlock, TextMap, type TextPiece, type TextPosition, type TextSpan } from './text-map';

const BETWEEN_BLOCKS = '\n\n';

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

/** Lays blocks end to end, one pass over their characters. */
class Builder {
  private readonly chunks: string[] = [];
  private length = 0;
  readonly segments: Segment[] = [];
  readonly nodes = new Map<Text, NodeEntry>();
  truncated = false;
  private blockHasText = false;
  private pendingSpace: TextPosition | undefined;
  private pendingBreak = false;
  private pendingGap = false;
  /** Nodes of the block since its last kept character: where they stand is known when the next one comes. */
  private waiting: NodeEntry[] = [];

  constructor(private readonly maxTextUtf16: number) {}

  get text(): string {
    return this.chunks.join('');
  }

  /** Adds a block and answers where its text came to lie; undefined if it has none. */
  addBlock(block: TextBlock): TextSpan | undefined {
    this.blockHasText = false;
    this.pendingSpace = undefined;
    this.pendingBreak = false;
    this.waiting = [];
    this.pendingGap ||= block.gapBefore;
    const before = this.segments.length;
    for (const piece of block.pieces) {
      if (this.truncated) break;
      this.addPiece(piece);
    }
    const first = this.segments[before];
    return first === undefined ? undefined : { startUtf16: first.text, endUtf16: this.length };
  }

  private addPiece({ node, lineBreakBefore, preformatted }: TextPiece): void {
    if (lineBreakBefore) {
      this.pendingBreak = true;
      this.pendingSpace = undefined;
    }
    const { data } = node;
    const entry = { first: this.segments.length, end: this.segments.length, text: this.length };
    this.nodes.set(node, entry);
    this.waiting.push(entry);
    for (let index = 0; index < data.length && !this.truncated; ) {
      const kind = this.kindAt(data, index, preformatted);
      let end = index + 1;
      while (end < data.length && this.kindAt(data, end, preformatted) === kind) end += 1;
      if (kind === 'kept') this.addRun(node, index, end);
      else if (kind === 'space' && this.blockHasText && this.pendingSpace === undefined) {
        this.pendingSpace = { node, offset: index };
        this.placeWaiting();
      }
      index = end;
    }
  }

  private kindAt(data: string, index: number, preformatted: boolean): CharClass {
    const kind = classOf(data.charAt(index));
    return preformatted && kind === 'space' ? 'kept' : kind;
  }

  private addRun(node: Text, start: number, end: number): void {
    if (!this.blockHasText && this.length > 0) this.addSeparator(BETWEEN_BLOCKS);
    else if (this.pendingBreak && this.blockHasText) this.addSeparator('\n');
    else if (this.pendingSpace !== undefined) this.emit(this.pendingSpace.node, this.pendingSpace.offset, ' ', false);
    this.pendingSpace = undefined;
    this.pendingBreak = false;
    this.placeWaiting();
    this.emit(node, start, node.data.slice(start, end), this.pendingGap);
    this.pendingGap = false;
    this.blockHasText = true;
  }

  private placeWaiting(): void {
    for (const entry of this.waiting) if (entry.first === entry.end) entry.text = this.length;
    this.waiting = [];
  }

  /** White space that no node has. Not added where no text could follow it any more. */
  private addSeparator(separator: string): void {
    if (this.length + separator.length >= this.maxTextUtf16) {
      this.truncated = true;
      return;
    }
    this.chunks.push(separator);
    this.length += separator.length;
  }

  private emit(node: Text, offset: number, run: string, gapBefore: boolean): void {
    if (this.truncated) return;
    let text = run;
    if (this.length + text.length > this.maxTextUtf16) {
      this.truncated = true;
      const room = this.maxTextUtf16 - this.length;
      // Never half a surrogate pair.
      const high = text.charCodeAt(room - 1);
      text = text.slice(0, high >= 0xd800 && high <= 0xdbff ? room - 1 : room);
    }
    if (text === '') return;
    const last = this.segments.at(-1);
    if (last !== undefined && last.node === node && last.offset + last.length === offset && last.text + last.length === this.length) {
      last.length += text.length;
    } else {
      this.segments.push({ text: this.length, node, offset, length: text.length, gapBefore });
    }
    this.chunks.push(text);
    this.length += text.length;
    const entry = this.nodes.get(node);
    if (entry === undefined) return;
    if (entry.first === entry.end) {
      entry.first = this.segments.length - 1;
      entry.text = this.length - text.length;
    }
    entry.end = this.segments.length;
  }
}

export interface BuiltTextMap {
  map: TextMap;
  /** For each block, in order, where its text lies; undefined for blocks without text or beyond the cut. */
  spans: (TextSpan | undefined)[];
  /** The text went over the limit and was cut there. */
  truncated: boolean;
}

/** Builds the map of blocks given in reading order; no node may occur twice. The text is cut at `maxTextUtf16` code units. */
export function buildTextMap(blocks: readonly TextBlock[], maxTextUtf16: number): BuiltTextMap {
  const builder = new Builder(maxTextUtf16);
  const spans = blocks.map((block) => (builder.truncated ? undefined : builder.addBlock(block)));
  return { map: new TextMap(builder.text, builder.segments, builder.nodes), spans, truncated: builder.truncated };
}
