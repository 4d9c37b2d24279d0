import type { Mention } from '../../lib/entities/mention';
import type { GoldDocument } from './gold';
import { covers, isNear, kindsOf, overlaps, PLACE_SETS, scoredOf } from './match';

/** Sets whose people, organizations and places are all labelled. */
const WHOLE_SETS: readonly string[] = ['News-Fair-v2', 'RE3D'];
const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.97];

interface Bin {
  marks: number;
  right: number;
  confidence: number;
}

/** How often marks are right, by how sure the engine said it was. */
export class Reliability {
  private readonly names = STEPS.map((): Bin => ({ marks: 0, right: 0, confidence: 0 }));
  private readonly places = STEPS.map((): Bin => ({ marks: 0, right: 0, confidence: 0 }));

  add(document: GoldDocument, mentions: readonly Mention[]): void {
    const { corpus, spans } = document;
    for (const mention of scoredOf(document, mentions)) {
      const over = spans.filter((span) => overlaps(span, mention));
      if (WHOLE_SETS.includes(corpus) && mention.id === undefined && !mention.candidates) {
        // A stretch that is labelled as something else than a name asks nothing.
        if (over.some((span) => !kindsOf(span) || span.coref)) continue;
        const isRight = over.some((span) => kindsOf(span)?.includes(mention.kind) && covers(mention, span));
        count(this.names, mention.confidence, isRight);
      }
      if (PLACE_SETS.includes(corpus) && mention.id !== undefined && mention.geonames !== undefined && mention.kind === 'place') {
        const gold = over.find((span) => span.lat !== undefined);
        if (gold) count(this.places, mention.confidence, isNear(mention, gold));
      }
    }
  }

  table(): string {
    const cell = ({ marks, right, confidence }: Bin) =>
      marks === 0 ? ' | | ' : ` ${marks} | ${((100 * confidence) / marks).toFixed(0)} | ${((100 * right) / marks).toFixed(0)} `;
    const row = (step: number, index: number) => {
      const [name, place] = [this.names[index], this.places[index]];
      return name && place ? `| ${step} to ${STEPS[index + 1] ?? 1} |${cell(name)}|${cell(place)}|` : '';
    };
    return [
      '| said | unknown names | mean, % | right, % | linked towns | mean, % | right, % |',
      '|---|---|---|---|---|---|---|',
      ...STEPS.map(row),
    ].join('\n');
  }
}

function count(bins: Bin[], confidence: number, isRight: boolean): void {
  const bin = bins[STEPS.findLastIndex((step) => confidence >= step)];
  if (!bin) return;
  bin.marks++;
  bin.confidence += confidence;
  if (isRight) bin.right++;
}
