import type { Mention } from '../../lib/entities/mention';
import type { GoldDocument, GoldSpan } from './gold';

/** Sets whose people, organizations and places are all labelled. */
const WHOLE_SETS: readonly string[] = ['News-Fair-v2', 'RE3D'];
const PLACE_SETS: readonly string[] = ['LGL', 'GeoVirus', 'GeoWebNews'];
const KINDS: Record<string, readonly string[]> = {
  PER: ['person'],
  Person: ['person'],
  ORG: ['organization', 'group', 'state'],
  Organisation: ['organization', 'group', 'state'],
  LOC: ['place', 'state'],
  Location: ['place', 'state'],
};
/** As the scorer has it. */
const NEAR_KM = 161;
const EARTH_DIAMETER_KM = 12742;
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

  add({ corpus, spans, evaluation_span: range }: GoldDocument, mentions: readonly Mention[]): void {
    const inside = ({ start, end }: Mention) => !range || (start >= (range[0] ?? 0) && end <= (range[1] ?? 0));
    for (const mention of mentions.filter(inside)) {
      const over = spans.filter((span) => span.start < mention.end && span.end > mention.start);
      if (WHOLE_SETS.includes(corpus) && mention.id === undefined && !mention.candidates) {
        // A stretch that is labelled as something else than a name asks nothing.
        if (over.some((span) => !KINDS[span.type] || span.coref)) continue;
        count(
          this.names,
          mention.confidence,
          over.some((span) => KINDS[span.type]?.includes(mention.kind) && covers(mention, span)),
        );
      }
      if (PLACE_SETS.includes(corpus) && mention.id !== undefined && mention.kind === 'place') {
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
      '| said | unknown names | mean, % | right, % | linked places | mean, % | right, % |',
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

/** Does a mention hold the last capitalised word of a label? */
function covers(mention: Mention, { start, surface }: GoldSpan): boolean {
  const head = [...surface.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}.'’-]*/gu)].at(-1);
  if (!head) return false;
  const from = start + head.index;
  return mention.start <= from && mention.end >= from + head[0].replace(/['’]s$|[.'’-]+$/u, '').length;
}

function isNear({ lat, lon }: Mention, gold: GoldSpan): boolean {
  if (lat === undefined || lon === undefined || gold.lat === undefined || gold.lon === undefined) return false;
  const radians = Math.PI / 180;
  const haversine =
    Math.sin(((gold.lat - lat) * radians) / 2) ** 2 +
    Math.cos(lat * radians) * Math.cos(gold.lat * radians) * Math.sin(((gold.lon - lon) * radians) / 2) ** 2;
  return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(haversine)) <= NEAR_KM;
}
