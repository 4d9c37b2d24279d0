import type { Mention } from '../entities/mention';
import { nameKey } from '../entities/same-name';
import type { CardOpen } from './card-contract';
import { rectsOf } from './hit-test';
import type { LateToolsWorld } from './late-tools-world';

/** Walks from mark to mark by keyboard, and from a mention to the next of the same entity. Where it stands is the opener's cursor. */
export class MarkWalk {
  constructor(private readonly world: LateToolsWorld) {}

  private get marks(): readonly Mention[] {
    return this.world.reading()?.marks ?? [];
  }

  /** Scrolls to the next (1) or previous (-1) mark from where the keyboard stands, or from the top of the view. */
  step(direction: 1 | -1): void {
    const { marks } = this;
    const from = this.world.cards.cursor ?? this.firstInView(direction);
    const next = direction === 1 ? marks.find((mark) => mark.start > from) : marks.findLast((mark) => mark.start < from);
    const target = next ?? (direction === 1 ? marks[0] : marks.at(-1));
    if (!target) return;
    this.world.cards.cursor = target.start;
    this.world.scrollTo(target.start, target.end);
  }

  /** The card of the mark that the keyboard stands at; without one, of the first in view. */
  async openCurrent(): Promise<void> {
    const { cards } = this.world;
    // Scrolled away from: the marks in view are meant.
    if (cards.cursor === undefined || !this.isInView(cards.cursor)) {
      cards.cursor = undefined;
      this.step(1);
    }
    const mark = this.marks.find((candidate) => candidate.start === cards.cursor);
    if (mark) await cards.open(mark, 'keyboard');
  }

  /** The card of the next mention of the same entity. */
  openNextOf(mention: Mention, reason: CardOpen['reason']): void {
    const key = nameKey(mention);
    const same = this.world.reading()?.mentions.filter((other) => nameKey(other) === key) ?? [];
    const next = same[(same.findIndex((other) => other.start === mention.start) + 1) % same.length];
    if (!next) return;
    this.world.scrollTo(next.start, next.end);
    void this.world.cards.open(next, reason === 'keyboard' ? 'keyboard' : 'click');
  }

  private isInView(start: number): boolean {
    const reading = this.world.reading();
    const [rect] = reading ? rectsOf(this.world.document, reading.map, start, start + 1) : [];
    return rect !== undefined && rect.bottom > 0 && rect.top < window.innerHeight;
  }

  /** An offset just before the first mark below the top of the view (or just behind the last above it). */
  private firstInView(direction: 1 | -1): number {
    const reading = this.world.reading();
    const topOf = ({ start, end }: Mention) => (reading && rectsOf(this.world.document, reading.map, start, end)[0]?.top) ?? -1;
    const below = this.marks.find((mark) => topOf(mark) >= 0);
    return below === undefined ? -1 : direction === 1 ? below.start - 1 : below.start;
  }
}
