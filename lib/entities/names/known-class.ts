import type { Knowledge } from '../../knowledge/knowledge';
import { SurfaceFlag } from '../../knowledge/pack-content';
import type { SpanIndex } from '../span-index';
import type { Span } from '../spot';

const KINDS = { person: 1, organization: 2, group: 3, state: 4, place: 5, office: 6 } as const;
/** Records are numbered from here by role and kind; below, and from the flags on, are places of the gazetteer by size. */
const RECORD = { name: 20, short: 40, demonym: 50 } as const;
const WORD_FLAG = 100;
const PERSON_FLAG = 200;

/** What the knowledge has under the words of a span, as one number that the model can learn from; worked out once for each span. */
export class KnownClasses {
  private readonly byFirst: number[] = [];

  constructor(
    private readonly spans: SpanIndex,
    private readonly knowledge: Knowledge,
  ) {}

  /** 0 where nothing begins (or ends) at a token. */
  startingAt(first: number): number {
    const span = this.spans.startingAt(first);
    return span ? this.of(span) : 0;
  }

  endingAt(last: number): number {
    const span = this.spans.endingAt(last);
    return span ? this.of(span) : 0;
  }

  of(span: Span): number {
    let known = this.byFirst[span.first];
    if (known === undefined) {
      known = this.work(span);
      this.byFirst[span.first] = known;
    }
    return known;
  }

  /** A state, a region or a place of the gazetteer, or the adjective of one. */
  isPlace(known: number): boolean {
    const { name, demonym } = RECORD;
    return (
      (known > 0 && known < name) ||
      known >= WORD_FLAG ||
      known === name + KINDS.state ||
      known === name + KINDS.place ||
      known === demonym + KINDS.state
    );
  }

  private work({ matches }: Span): number {
    let record = 0;
    let best = -1;
    let place = 0;
    for (const { entity, role, prior, flags } of matches) {
      if (this.knowledge.isRecord(entity)) {
        const value = (role === 'short' ? 0 : 2) + prior;
        if (value <= best) continue;
        best = value;
        record = RECORD[role] + KINDS[this.knowledge.kind(entity)];
      } else {
        const size = 1 + Math.floor(this.knowledge.prior(entity) * prior * 8);
        if (size <= place % WORD_FLAG) continue;
        place = size + (flags & SurfaceFlag.commonWord ? WORD_FLAG : 0) + (flags & SurfaceFlag.personName ? PERSON_FLAG : 0);
      }
    }
    return record || place;
  }
}
