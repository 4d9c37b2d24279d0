import type { Mention } from '../../lib/entities/mention';
import type { GoldDocument, GoldSpan } from './gold';
import { askedOf, covers, isNear, kindsOf, overlaps, PLACE_SETS, scoredOf } from './match';

const SETS = ['News-Fair-v2', 'RE3D', 'GUM-news', 'LGL', 'GeoVirus', 'GeoWebNews'] as const;
/** The classes of error, as the document names them. */
const CLASSES = [
  'missed: organization',
  'missed: person',
  'missed: place',
  'wrong span',
  'wrong kind',
  'wrong point: state or region',
  'wrong point: town',
  'no point where one is asked',
  'mark where nothing is labelled',
] as const;
type ErrorClass = (typeof CLASSES)[number];

/** Counts what went wrong, by set; the marks are those that the scorer sees, its rules slightly simplified. */
export class ErrorCount {
  private readonly counts = new Map<string, number>();

  add(document: GoldDocument, all: readonly Mention[]): void {
    const mentions = scoredOf(document, all);
    const golds = askedOf(document).filter(kindsOf);
    for (const gold of golds) {
      const error = errorOf(gold, mentions, PLACE_SETS.includes(document.corpus));
      if (error) this.count(document.corpus, error);
    }
    const asked = (mention: Mention) => !PLACE_SETS.includes(document.corpus) || mention.kind === 'place' || mention.kind === 'state';
    for (const mention of mentions)
      if (asked(mention) && !document.spans.some((span) => overlaps(span, mention)))
        this.count(document.corpus, 'mark where nothing is labelled');
  }

  private count(corpus: string, error: ErrorClass): void {
    const key = `${corpus} ${error}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  table(): string {
    const cells = (error: ErrorClass) => SETS.map((set) => this.counts.get(`${set} ${error}`) ?? '').join(' | ');
    return [
      `| | ${SETS.join(' | ')} |`,
      `|---|${SETS.map(() => '---').join('|')}|`,
      ...CLASSES.map((error) => `| ${error} | ${cells(error)} |`),
    ].join('\n');
  }
}

function errorOf(gold: GoldSpan, mentions: readonly Mention[], isPlaceSet: boolean): ErrorClass | undefined {
  const kinds = kindsOf(gold) ?? [];
  const over = mentions.filter((mention) => overlaps(mention, gold));
  if (over.length === 0)
    return kinds.includes('person') ? 'missed: person' : kinds.includes('organization') ? 'missed: organization' : 'missed: place';
  const covering = over.filter((mention) => covers(mention, gold));
  if (covering.length === 0) return 'wrong span';
  const fitting = covering.find(({ kind, place }) => kinds.includes(kind) || (isPlaceSet && place !== undefined));
  if (!fitting) return 'wrong kind';
  if (!isPlaceSet || gold.lat === undefined) return undefined;
  if (fitting.lat === undefined && !fitting.place) return 'no point where one is asked';
  if (isNear(fitting, gold)) return undefined;
  // Towns are the only entities with a GeoNames id of their own in the gazetteer.
  return fitting.kind === 'place' && fitting.geonames !== undefined ? 'wrong point: town' : 'wrong point: state or region';
}
