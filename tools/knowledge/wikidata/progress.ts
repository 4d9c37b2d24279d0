/** How far the reading of a dump has come. */
export interface DumpProgress {
  readBytes: number;
  sizeBytes: number;
  entities: number;
  kept: number;
}

const MS_PER_SECOND = 1000;

/** "2 h 05 min", "3 min", "40 s". */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 120) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** One line that tells how far it is; `sinceStart` is how much of that this run has done, in `seconds`. */
export function progressLine(now: DumpProgress, sinceStart: { bytes: number; entities: number; seconds: number }): string {
  const share = now.sizeBytes === 0 ? 1 : Math.min(1, now.readBytes / now.sizeBytes);
  const rate = sinceStart.entities / Math.max(0.001, sinceStart.seconds);
  const left = sinceStart.bytes > 0 ? ((now.sizeBytes - now.readBytes) / sinceStart.bytes) * sinceStart.seconds : undefined;
  const count = (value: number) => Math.round(value).toLocaleString('en');
  return [
    `${(100 * share).toFixed(1)} %`,
    `${count(now.entities)} entities (${count(rate)} a second)`,
    `${count(now.kept)} kept`,
    ...(left === undefined ? [] : [`${duration(left)} left`]),
  ].join(', ');
}

/** Shows a line again and again in one place on a terminal, now and then a new one elsewhere. */
export class DumpProgressLine {
  private shownMs = 0;
  private start: { ms: number; bytes: number; entities: number } | undefined;

  constructor(
    private readonly out: { isTTY?: boolean; write: (text: string) => unknown },
    private readonly now: () => number,
  ) {}

  show(progress: DumpProgress): void {
    const ms = this.now();
    this.start ??= { ms, bytes: progress.readBytes, entities: progress.entities };
    if (ms - this.shownMs < (this.out.isTTY ? 500 : 30_000)) return;
    this.shownMs = ms;
    const { start } = this;
    const line = progressLine(progress, {
      bytes: progress.readBytes - start.bytes,
      entities: progress.entities - start.entities,
      seconds: (ms - start.ms) / MS_PER_SECOND,
    });
    this.out.write(this.out.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
  }

  /** Makes room for other lines. */
  clear(): void {
    if (this.out.isTTY) this.out.write('\r\u001b[2K');
  }
}
