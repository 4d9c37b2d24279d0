import type { ClassTable, EntityClass } from './classes';
import { LineSplitter } from './line-splitter';
import { openDump } from './open-dump';
import { Property } from './properties';
import { readLine } from './read-line';
import { best, itemOf, itemsOf, own, statementsOf } from './statements';

const MARK = Buffer.from(`"${Property.subclassOf}"`);

/** Which class lies directly below which, by the numbers of their ids. Some millions: two growing arrays and no objects. */
export class ClassTree {
  private below = new Uint32Array(1 << 16);
  private above = new Uint32Array(1 << 16);
  private size = 0;

  add(below: string, above: string): void {
    if (this.size === this.below.length) {
      this.below = doubled(this.below);
      this.above = doubled(this.above);
    }
    this.below[this.size] = Number(below.slice(1));
    this.above[this.size] = Number(above.slice(1));
    this.size += 1;
  }

  /** The table with everything that lies below its classes. What it has already stays as it is; what lies below two goes with the nearer one. */
  reach(table: ClassTable): ClassTable {
    const byAbove = new Map<number, number[]>();
    for (let edge = 0; edge < this.size; edge++) {
      const above = this.above[edge] ?? 0;
      const known = byAbove.get(above);
      if (known) known.push(this.below[edge] ?? 0);
      else byAbove.set(above, [this.below[edge] ?? 0]);
    }
    const reached = new Map<string, EntityClass>(table);
    // Grows while it is walked: breadth first.
    for (const [id, entry] of reached) {
      for (const below of byAbove.get(Number(id.slice(1))) ?? []) if (!reached.has(`Q${below}`)) reached.set(`Q${below}`, entry);
    }
    return reached;
  }
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * array.length);
  larger.set(array);
  return larger;
}

/** Reads a dump for its classes alone. Answers undefined where it was stopped. */
export async function collectSubclasses(
  path: string,
  signal: AbortSignal,
  onProgress: (readBytes: number, sizeBytes: number) => void,
): Promise<ClassTree | undefined> {
  const tree = new ClassTree();
  const dump = await openDump(path, 0);
  const splitter = new LineSplitter(0);
  try {
    for await (const chunk of dump.chunks) {
      for (const { bytes } of splitter.push(chunk)) if (bytes?.includes(MARK)) addClass(tree, bytes);
      onProgress(dump.readBytes(), dump.sizeBytes);
      if (signal.aborted) return undefined;
    }
    return tree;
  } finally {
    dump.close();
  }
}

function addClass(tree: ClassTree, bytes: Buffer): void {
  const line = readLine(bytes);
  const id = line.kind === 'entity' ? itemOf({ id: own(line.entity, 'id') }) : undefined;
  if (line.kind !== 'entity' || id === undefined) return;
  for (const above of itemsOf(best(statementsOf(own(line.entity, 'claims'), Property.subclassOf)))) tree.add(id, above);
}
