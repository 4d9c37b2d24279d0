import { fold, hashKey } from './fold';
import { MOST_PER_SURFACE, MOST_SURFACE_BYTES } from './index-format';

/** Numbers grouped by a key: `order` holds the items of group g from starts[g] to starts[g + 1], in the order in which they came. Counting sort, O(items + groups). */
export function groupItems(keys: ArrayLike<number>, groups: number): { starts: Uint32Array; order: Uint32Array } {
  const starts = new Uint32Array(groups + 1);
  let items = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? -1;
    if (key < 0) continue;
    starts[key + 1] = (starts[key + 1] ?? 0) + 1;
    items++;
  }
  for (let group = 0; group < groups; group++) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(items);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? -1;
    if (key < 0) continue;
    order[next[key] ?? 0] = i;
    next[key] = (next[key] ?? 0) + 1;
  }
  return { starts, order };
}

/** Bytes appended to one buffer, which grows. */
export class ByteBuffer {
  private bytes = new Uint8Array(1 << 16);
  private readonly encoder = new TextEncoder();
  length = 0;

  /** @returns how many bytes of UTF-8 the text takes */
  append(text: string): number {
    // Three bytes a UTF-16 code unit are the most.
    while (this.bytes.length < this.length + 3 * text.length) {
      const larger = new Uint8Array(2 * this.bytes.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    const { written } = this.encoder.encodeInto(text, this.bytes.subarray(this.length));
    this.length += written;
    return written;
  }

  all(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

/** Collects the spellings of a pack, each once, with what they stand for. Of more than MOST_PER_SURFACE things with one spelling the first are kept. */
export class SurfaceTable {
  private readonly numbers = new Map<string, number>();
  readonly texts: string[] = [];
  readonly hashes: number[] = [];
  readonly flags: number[] = [];
  private readonly placeCounts: number[] = [];
  private readonly postingCounts: number[] = [];
  /** For each place in turn the surface that is its own name, -1 where that is unusable: such a place has no index. */
  readonly placeSurfaces: number[] = [];
  /** What else a surface stands for: surface and posting, see index-format.ts. */
  readonly postingSurfaces: number[] = [];
  readonly postings: number[] = [];

  constructor(private readonly flagsOf: (surface: string) => number) {}

  /** -1 for a spelling that no look-up could find. */
  private surface(spelling: string): number {
    const known = this.numbers.get(spelling);
    if (known !== undefined) return known;
    const key = fold(spelling);
    const isUsable =
      key !== '' && (spelling.length * 3 <= MOST_SURFACE_BYTES || new TextEncoder().encode(spelling).length <= MOST_SURFACE_BYTES);
    const number = isUsable ? this.texts.length : -1;
    this.numbers.set(spelling, number);
    if (!isUsable) return -1;
    this.texts.push(spelling);
    this.hashes.push(hashKey(key));
    this.flags.push(this.flagsOf(spelling));
    this.placeCounts.push(0);
    this.postingCounts.push(0);
    return number;
  }

  /** The next place by its own name; false where it gets no index. */
  addPlace(name: string): boolean {
    const surface = this.surface(name);
    const count = this.placeCounts[surface] ?? MOST_PER_SURFACE;
    const isTaken = count < MOST_PER_SURFACE;
    this.placeSurfaces.push(isTaken ? surface : -1);
    if (isTaken) this.placeCounts[surface] = count + 1;
    return isTaken;
  }

  /** Spellings of one thing; `postings` has one for each. A spelling given twice counts once. */
  post(spellings: readonly string[], posting: (index: number) => number): void {
    const seen = new Set<number>();
    for (const [index, spelling] of spellings.entries()) {
      const surface = this.surface(spelling);
      const count = this.postingCounts[surface] ?? MOST_PER_SURFACE;
      if (seen.has(surface) || count >= MOST_PER_SURFACE) continue;
      seen.add(surface);
      this.postingCounts[surface] = count + 1;
      this.postingSurfaces.push(surface);
      this.postings.push(posting(index));
    }
  }
}
