import type { Mention } from '../entities/mention';
import { saidOf } from '../entities/said-of';
import { nameKey } from '../entities/same-name';
import type { Answer } from '../messages';
import { type CardApi, type CardOpen, type Point, registeredCard } from './card-contract';
import { CARD_QUESTIONS } from './corrections';
import { rectsOf } from './hit-test';
import { askBackground } from './port';
import type { Reading } from './reading';

export interface CardOpenerWorld {
  onClosed: () => void;
  onPointer: (inside: boolean) => void;
  onNext: (mention: Mention, reason: CardOpen['reason']) => void;
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

const isUnknown = ({ id, candidates }: Mention): boolean => id === undefined && candidates === undefined;
const fullName = ({ fullName: inFull, surface }: Mention): string => (inFull ?? surface).slice(0, 500);

/** Opens cards for mentions. */
export class CardOpener {
  /** Where the keyboard stands: the start of a mark, UTF-16. */
  cursor: number | undefined;
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
    const { asOf, here, articleId = '' } = reading;
    this.shown = turn;
    this.cursor = mention.start;
    card.open({
      mention,
      reason,
      asOf,
      here,
      outlet: reading.article.outlet?.name,
      occurrences: reading.mentions.filter((other) => nameKey(other) === nameKey(mention)).length,
      ...(mention.id === undefined ? { said: saidOf(mention, reading.mentions, reading.article.text) } : {}),
      rects: () => rectsOf(this.document, reading.map, mention.start, mention.end),
      fetchCard: (id) => askBackground('card', { id, asOf: asOf.day, here }),
      ...CARD_QUESTIONS,
      ...(isUnknown(mention) ? { fetchMet: () => askBackground('met-elsewhere', { name: fullName(mention), articleId }) } : {}),
      onNext: () => this.world.onNext(mention, reason),
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
}
