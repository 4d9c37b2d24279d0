/** Delays in milliseconds. */
export interface HoverDelays {
  openMs: number;
  leaveMs: number;
}

export interface HoverCallbacks<Target> {
  open: (target: Target, at: { x: number; y: number }) => void;
  close: () => void;
}

/**
 * Tells resting from passing. A target opens once the pointer has stayed on it for `openMs`; it closes once the pointer has
 * been off target and card for `leaveMs`. Moving from one open target to another opens that one after the same rest.
 * `interrupt` (scrolling, typing) forgets a pending opening. What was pressed, or closed under the pointer, opens by hovering
 * only after the pointer has left it: a hand is never quite still.
 */
export class HoverIntent<Target> {
  private pending: { target: Target; timer: ReturnType<typeof setTimeout> } | undefined;
  private leaving: ReturnType<typeof setTimeout> | undefined;
  private current: Target | undefined;
  /** Opens again once the pointer has left it. */
  private spent: Target | undefined;
  private inCard = false;

  constructor(
    private readonly delays: () => HoverDelays,
    private readonly callbacks: HoverCallbacks<Target>,
  ) {}

  /** The pointer is over a target, or over none. */
  over(target: Target | undefined, at: { x: number; y: number }): void {
    if (target !== this.spent) this.spent = undefined;
    else if (target !== undefined) return;
    if (target === undefined) {
      this.interrupt();
      if (this.current !== undefined && !this.inCard) this.startLeaving();
      return;
    }
    if (target === this.current) {
      this.stopLeaving();
      this.interrupt();
      return;
    }
    if (this.pending?.target === target) return;
    this.interrupt();
    const timer = setTimeout(() => {
      this.pending = undefined;
      this.stopLeaving();
      this.current = target;
      this.callbacks.open(target, at);
    }, this.delays().openMs);
    this.pending = { target, timer };
  }

  /** The pointer has entered or left the card. */
  card(inside: boolean): void {
    this.inCard = inside;
    if (inside) {
      this.stopLeaving();
      this.interrupt();
    } else if (this.current !== undefined) this.startLeaving();
  }

  /** The pointer lies on a target without having moved: what was above it has gone. Opens nothing. */
  uncovered(target: Target | undefined): void {
    if (target !== undefined && target === this.current) this.stopLeaving();
  }

  /** Something else is going on: no card now. */
  interrupt(): void {
    if (this.pending) clearTimeout(this.pending.timer);
    this.pending = undefined;
  }

  /** The pointer was pressed on a target, or beside all of them. */
  pressed(target: Target | undefined): void {
    this.interrupt();
    this.spent = target;
  }

  /** The card was closed by other means. */
  closed(): void {
    this.stopLeaving();
    this.spent ??= this.current;
    this.current = undefined;
    this.inCard = false;
  }

  private startLeaving(): void {
    this.leaving ??= setTimeout(() => {
      this.leaving = undefined;
      this.current = undefined;
      this.callbacks.close();
    }, this.delays().leaveMs);
  }

  private stopLeaving(): void {
    if (this.leaving !== undefined) clearTimeout(this.leaving);
    this.leaving = undefined;
  }
}
