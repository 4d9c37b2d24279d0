/** What following a page may cost it, milliseconds of its main thread: at once, and for each second after. */
export const BURST_MS = 1_000;
export const MS_PER_SECOND = 10;

/**
 * Holds the follower to a budget: a bucket of time that updates draw from and that fills up slowly. A page that empties it is
 * one that changes without end, and following it is not worth what it costs.
 */
export class WorkBudget {
  private left = BURST_MS;
  private filledAt: number;

  /** @param now milliseconds of any clock that only goes forward */
  constructor(private readonly now: () => number) {
    this.filledAt = now();
  }

  spend(ms: number): void {
    this.left = this.available - ms;
    this.filledAt = this.now();
  }

  get isExhausted(): boolean {
    return this.available <= 0;
  }

  /** The reader wants it to go on. */
  refill(): void {
    this.left = BURST_MS;
    this.filledAt = this.now();
  }

  private get available(): number {
    return Math.min(BURST_MS, this.left + ((this.now() - this.filledAt) / 1_000) * MS_PER_SECOND);
  }
}
