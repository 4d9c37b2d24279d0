/** A line of a dump, without its end. */
export interface DumpLine {
  /** Undefined for a line too long to be an entity. */
  bytes: Buffer | undefined;
  /** Offset, in the unpacked dump, of the byte after the line's end. */
  end: number;
}

const NEWLINE = 10;
/** Wikidata's largest items are some megabytes; what is longer is no entity, and would fill the memory. */
export const LONGEST_LINE = 64_000_000;

/**
 * Cuts a stream of bytes into lines, keeping no more than one line. Bytes are handed on as they lie in their chunk, without a copy, so a line must be used
 * before the next chunk is pushed.
 */
export class LineSplitter {
  private parts: Buffer[] = [];
  private pending = 0;
  private isTooLong = false;
  private offset: number;

  /** @param start offset of the first byte that will be pushed */
  constructor(start: number) {
    this.offset = start;
  }

  *push(chunk: Buffer): Generator<DumpLine> {
    let from = 0;
    for (let newline = chunk.indexOf(NEWLINE); newline >= 0; newline = chunk.indexOf(NEWLINE, from)) {
      const end = this.offset + newline + 1;
      yield { bytes: this.take(chunk.subarray(from, newline)), end };
      from = newline + 1;
    }
    this.keep(chunk.subarray(from));
    this.offset += chunk.length;
  }

  /** What came after the last line's end, and where it ends. */
  rest(): DumpLine {
    return { bytes: this.take(Buffer.alloc(0)), end: this.offset };
  }

  private take(last: Buffer): Buffer | undefined {
    const isTooLong = this.isTooLong || this.pending + last.length > LONGEST_LINE;
    const line = isTooLong ? undefined : this.parts.length === 0 ? last : Buffer.concat([...this.parts, last]);
    this.parts = [];
    this.pending = 0;
    this.isTooLong = false;
    return line;
  }

  private keep(part: Buffer): void {
    if (part.length === 0 || this.isTooLong) return;
    this.pending += part.length;
    this.isTooLong = this.pending > LONGEST_LINE;
    if (this.isTooLong) this.parts = [];
    else this.parts.push(part);
  }
}
