export interface Work {
  extractMs: number;
  paintMs: number;
  updates: number;
  updateMs: number;
  longestMs: number;
}

/** Counts what the reader costs the page, milliseconds of its main thread. */
export class WorkMeter {
  readonly work: Work = { extractMs: 0, paintMs: 0, updates: 0, updateMs: 0, longestMs: 0 };

  extracting<T>(run: () => T): T {
    const [value, ms] = this.timed(run);
    this.work.extractMs = ms;
    return value;
  }

  painting<T>(run: () => T): T {
    const [value, ms] = this.timed(run);
    this.work.paintMs = ms;
    return value;
  }

  /** Answers what the update cost, milliseconds. */
  updating(run: () => void): number {
    const [, ms] = this.timed(run);
    this.work.updates += 1;
    this.work.updateMs += ms;
    return ms;
  }

  private timed<T>(run: () => T): [T, number] {
    const begun = performance.now();
    const value = run();
    const ms = performance.now() - begun;
    this.work.longestMs = Math.max(this.work.longestMs, ms);
    return [value, ms];
  }
}
