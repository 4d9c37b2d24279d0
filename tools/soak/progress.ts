/** One line that tells how far it is: rewritten on a terminal, now and then a new one elsewhere. */
export class Progress {
  private lastMs = 0;
  private readonly begunMs = Date.now();

  constructor(
    private readonly total: number,
    private readonly out: NodeJS.WriteStream,
  ) {}

  show(done: number, failed: number): void {
    const everyMs = this.out.isTTY ? 200 : 15_000;
    const now = Date.now();
    if (now - this.lastMs < everyMs) return;
    this.lastMs = now;
    const line = `${done} of ${this.total} cases, ${failed} failed, ${Math.round((now - this.begunMs) / 1000)} s`;
    this.out.write(this.out.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
  }

  /** Makes room for other lines. */
  clear(): void {
    if (this.out.isTTY) this.out.write('\r\u001b[2K');
  }
}
