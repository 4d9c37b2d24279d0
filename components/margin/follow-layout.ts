/**
 * Calls back, at most once a frame, whenever text of the page may lie elsewhere although it is still the same: the window, the page or one of the
 * watched boxes has another size, a box in the page was scrolled, something was loaded late or has moved. Scrolling the page itself is none of that.
 */
export class LayoutWatch {
  private readonly ending = new AbortController();
  private readonly sizes = new ResizeObserver(() => this.soon());
  private frame: number | undefined;

  constructor(private readonly changed: () => void) {
    const { signal } = this.ending;
    const options = { capture: true, passive: true, signal } as const;
    const soon = () => this.soon();
    window.addEventListener('resize', soon, options);
    document.addEventListener('scroll', ({ target }) => target !== document && this.soon(), options);
    for (const type of ['load', 'transitionend', 'toggle', 'fullscreenchange']) document.addEventListener(type, soon, options);
    document.fonts.addEventListener('loadingdone', soon, { signal });
  }

  /** Watches the size of these, of the page, and of nothing else. */
  watch(elements: Iterable<Element>): void {
    this.sizes.disconnect();
    for (const element of new Set([document.documentElement, document.body, ...elements])) if (element) this.sizes.observe(element);
  }

  soon(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      if (!this.ending.signal.aborted) this.changed();
    });
  }

  stop(): void {
    this.ending.abort();
    this.sizes.disconnect();
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
  }
}
