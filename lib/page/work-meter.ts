export interface Work {
  extractMs: number;
  paintMs: number;
  updates: number;
  updateMs: number;
  longestMs: number;
}

/**
 * Counts what the reader costs the page, milliseconds of its main thread. Painting belongs to an update, whether it is done at once or
 * when the engine has answered about the new text.
 */
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
    if (this.work.updates > 0) this.work.updateMs += ms;
    return value;
  }

  updating(run: () => void): void {
    const { updateMs } = this.work;
    const [, ms] = this.timed(run);
    this.work.updates += 1;
    // Not added: painting in it has been counted already.
    this.work.updateMs = updateMs + ms;
  }

  private timed<T>(run: () => T): [T, number] {
    const begun = performance.now();
    const value = run();
    const ms = performance.now() - begun;
    this.work.longestMs = Math.max(this.work.longestMs, ms);
    return [value, ms];
  }
}
