import type { Mention } from '../entities/mention';
import type { Answer } from '../messages';
import { type CardApi, type CardOpen, type Point, registeredCard } from './card-contract';
import { rectsOf } from './hit-test';
import { askBackground } from './port';
import type { Reading } from './reading';

export interface CardOpenerWorld {
  onClosed: () => void;
  onPointer: (inside: boolean) => void;
  scrollTo: (start: number, end: number) => void;
  /** The extension may be gone. */
  onLost: () => void;
}

let loading: Promise<Answer<unknown>> | undefined;

/** The card's script, loaded into this page when it is first needed; undefined where that failed. */
export async function loadCard(onLost: () => void): Promise<CardApi | undefined> {
  const present = registeredCard();
  if (present) return present;
  // One load at a time: a second one would take the place of the first one's open card.
  loading ??= askBackground('load-card', {}).finally(() => {
    loading = undefined;
  });
  const answer = await loading;
  if (!answer.ok) onLost();
  return registeredCard();
}

/** Opens cards for mentions, and walks from mark to mark by keyboard. */
export class CardOpener {
  /** Where the keyboard stands: the start of a mark, UTF-16. */
  private cursor: number | undefined;
  /** Counts openings, so that a slow one does not appear over a later one. */
  private opening = 0;
  /** The opening whose card is shown. */
  private shown = 0;

  constructor(
    private readonly document: Document,
    private readonly reading: () => Reading | undefined,
    private readonly world: CardOpenerWorld,
  ) {}

  async open(mention: Mention, reason: CardOpen['reason'], pointer?: Point): Promise<void> {
    const turn = ++this.opening;
    const card = await loadCard(this.world.onLost);
    const reading = this.reading();
    if (!card || turn !== this.opening || !reading?.asOf || !reading.mentions.includes(mention)) return;
    const { asOf, here } = reading;
    this.shown = turn;
    this.cursor = mention.start;
    card.open({
      mention,
      reason,
      asOf,
      here,
      occurrences: reading.mentions.filter((other) => other.id === mention.id).length,
      rects: () => rectsOf(this.document, reading.map, mention.start, mention.end),
      fetchCard: (id) => askBackground('card', { id, asOf: asOf.day, here }),
      onNext: () => this.openNextOf(mention, reason),
      // Opening one card closes the one before: only the end of the last one is the end.
      onClosed: () => {
        if (this.shown === turn) this.world.onClosed();
      },
      onPointer: (inside) => this.world.onPointer(inside),
      ...(pointer ? { pointer } : {}),
    });
  }

  /** Forgets an opening under way. */
  cancel(): void {
    this.opening++;
  }

  /** Scrolls to the next (1) or previous (-1) mark from where the keyboard stands, or from the top of the view. */
  step(direction: 1 | -1): void {
    const marks = this.reading()?.marks ?? [];
    const from = this.cursor ?? this.firstInView(marks, direction);
    const next = direction === 1 ? marks.find((mark) => mark.start > from) : marks.findLast((mark) => mark.start < from);
    const target = next ?? (direction === 1 ? marks[0] : marks.at(-1));
    if (!target) return;
    this.cursor = target.start;
    this.world.scrollTo(target.start, target.end);
  }

  /** The card of the mark that the keyboard stands at; without one, of the first in view. */
  async openCurrent(): Promise<void> {
    const marks = this.reading()?.marks ?? [];
    // Scrolled away from: the marks in view are meant.
    if (this.cursor === undefined || !this.isInView(this.cursor)) {
      this.cursor = undefined;
      this.step(1);
    }
    const mark = marks.find((candidate) => candidate.start === this.cursor);
    if (mark) await this.open(mark, 'keyboard');
  }

  private isInView(start: number): boolean {
    const reading = this.reading();
    const [rect] = reading ? rectsOf(this.document, reading.map, start, start + 1) : [];
    return rect !== undefined && rect.bottom > 0 && rect.top < window.innerHeight;
  }

  private openNextOf(mention: Mention, reason: CardOpen['reason']): void {
    const same = this.reading()?.mentions.filter((other) => other.id === mention.id) ?? [];
    const next = same[(same.findIndex((other) => other.start === mention.start) + 1) % same.length];
    if (!next) return;
    this.world.scrollTo(next.start, next.end);
    void this.open(next, reason === 'keyboard' ? 'keyboard' : 'click');
  }

  /** An offset just before the first mark below the top of the view (or just behind the last above it). */
  private firstInView(marks: readonly Mention[], direction: 1 | -1): number {
    const reading = this.reading();
    const below = reading && marks.find((mark) => (rectsOf(this.document, reading.map, mark.start, mark.end)[0]?.top ?? -1) >= 0);
    return below === undefined ? -1 : direction === 1 ? below.start - 1 : below.start;
  }
}
