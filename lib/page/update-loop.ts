/** Changes are gathered this long at least before they are looked at, milliseconds. */
const GATHER_MS = 250;
/** After an update comes a rest this many times as long: following a page takes at most a twentieth of its time. */
const REST = 20;
/** The page is given this long to fall idle, milliseconds. */
const IDLE_LIMIT_MS = 1_000;
/** How often an update waits for the reader's pending key or click to be dealt with before it goes ahead all the same. */
const MOST_YIELDS = 5;

export interface UpdateWorld {
  document: Document;
  /** Does the work, and answers what it cost in milliseconds. */
  update: () => number;
  signal: AbortSignal;
}

interface InputPending {
  scheduling?: { isInputPending?: () => boolean };
}

/** Decides when the changes of a page are looked at: seldom, when it is idle and in view, and never before the reader's own input. */
export class UpdateLoop {
  private pending = false;
  private scheduled = false;
  private restUntil = 0;
  private yields = 0;

  constructor(private readonly world: UpdateWorld) {
    const { document, signal } = world;
    document.addEventListener('visibilitychange', () => this.schedule(), { signal });
  }

  /** Something has changed. */
  request(): void {
    this.pending = true;
    this.schedule();
  }

  private schedule(): void {
    const { document, signal } = this.world;
    if (!this.pending || this.scheduled || signal.aborted || document.hidden) return;
    this.scheduled = true;
    setTimeout(() => this.whenIdle(), Math.max(GATHER_MS, this.restUntil - performance.now()));
  }

  private whenIdle(): void {
    // In Chromium and Firefox; a browser without it has the timer's own delay.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => this.run(), { timeout: IDLE_LIMIT_MS });
    else this.run();
  }

  private run(): void {
    const { document, signal, update } = this.world;
    if (signal.aborted) return;
    if (this.yields < MOST_YIELDS && (navigator as InputPending).scheduling?.isInputPending?.()) {
      this.yields += 1;
      this.whenIdle();
      return;
    }
    this.yields = 0;
    this.scheduled = false;
    if (!this.pending) return;
    // Gone out of view meanwhile: it is looked at when it comes back.
    if (document.hidden) return;
    this.pending = false;
    this.restUntil = performance.now() + REST * update();
  }
}
