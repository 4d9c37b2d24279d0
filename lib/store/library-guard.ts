import * as z from 'zod/mini';
import type { Library } from './database';

/**
 * Notices that the browser has cleared the library behind our back. Browsers clear a whole origin at once and say nothing, so how much there should
 * be is kept in another place: the extension's own storage, which is not cleared with it.
 */
const countSchema = z.object({ highlights: z.number(), kept: z.number(), at: z.number() });
export type LibraryCount = z.infer<typeof countSchema>;

/** The extension's storage, or one like it. */
export interface KeyValueStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const COUNT = 'libraryCount';
const LOSS = 'libraryLoss';

/** Counts after the last of several writes, not after each. Milliseconds. */
const SETTLE_MS = 300;

export class LibraryGuard {
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly library: Library,
    private readonly storage: KeyValueStore,
    private readonly now: () => number,
  ) {}

  /** Something was added or deleted. */
  countSoon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.count().catch(report), SETTLE_MS);
  }

  /** Writes down how much there is. */
  async count(): Promise<LibraryCount> {
    clearTimeout(this.waiting);
    const [highlights, kept] = await Promise.all([this.library.highlights.count(), this.library.kept.count()]);
    const count = { highlights, kept, at: this.now() };
    await this.storage.set({ [COUNT]: count });
    return count;
  }

  /**
   * What was lost, if anything was: there should be something, and there is nothing at all, not even traces of deletions. Stays so, whatever is
   * written since, until the reader has restored or dismissed it.
   */
  async loss(): Promise<LibraryCount | undefined> {
    const known = await this.read(LOSS);
    if (known) return known;
    const expected = await this.read(COUNT);
    if (!expected || expected.highlights + expected.kept === 0 || !(await this.isEmpty())) return undefined;
    await this.storage.set({ [LOSS]: expected });
    await this.count();
    return expected;
  }

  /** The reader knows of the loss, and has got back what could be had. */
  dismissLoss(): Promise<void> {
    return this.storage.remove(LOSS);
  }

  private async isEmpty(): Promise<boolean> {
    const { highlights, kept, articles, tombstones } = this.library;
    const counts = await Promise.all([highlights.count(), kept.count(), articles.count(), tombstones.count()]);
    return counts.every((count) => count === 0);
  }

  private async read(key: string): Promise<LibraryCount | undefined> {
    const parsed = countSchema.safeParse((await this.storage.get(key))[key]);
    return parsed.success ? parsed.data : undefined;
  }
}

function report(error: unknown): void {
  console.error('Crossread: the library could not be counted', error);
}
