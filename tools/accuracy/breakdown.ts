import type { Mention } from '../../lib/entities/mention';
import type { GoldDocument } from './gold';
import { askedOf, covers, isNear, kindsOf, overlaps, PLACE_SETS, scoredOf } from './match';
import { wilson } from './wilson';
import { WORLD_REGIONS, type WorldRegions } from './world-regions';

/** Fewer labels than this say little of an outlet. */
const FEWEST_LABELS = 80;

interface Tally {
  documents: number;
  labels: number;
  found: number;
  /** Labels with a point, and those of them that a mark puts there. */
  points: number;
  near: number;
  marks: number;
  onLabels: number;
}

/** How the figures differ by outlet and by part of the world. */
export class Breakdown {
  private readonly outlets = new Map<string, Tally>();
  private readonly regions = new Map<string, Tally>();

  constructor(private readonly world: WorldRegions) {}

  add(document: GoldDocument, all: readonly Mention[]): void {
    const mentions = scoredOf(document, all);
    const isPlaceSet = PLACE_SETS.includes(document.corpus);
    const golds = askedOf(document);
    const outlet = document.outlet && tallyOf(this.outlets, `${document.corpus}: ${document.outlet}`);
    if (outlet) outlet.documents++;
    for (const gold of golds) {
      const kinds = kindsOf(gold);
      if (!kinds) continue;
      const fits = mentions.filter((mention) => covers(mention, gold) && (kinds.includes(mention.kind) || (isPlaceSet && mention.place)));
      const region = isPlaceSet && gold.lat !== undefined && gold.lon !== undefined ? this.world.at(gold.lat, gold.lon) : undefined;
      for (const tally of [outlet, region && tallyOf(this.regions, region)]) {
        if (!tally) continue;
        tally.labels++;
        if (fits.length > 0) tally.found++;
        if (gold.lat === undefined) continue;
        tally.points++;
        if (fits.some((mention) => isNear(mention, gold))) tally.near++;
      }
    }
    if (!outlet) return;
    for (const mention of mentions) {
      if (isPlaceSet && mention.kind !== 'place' && mention.kind !== 'state') continue;
      outlet.marks++;
      if (golds.some((gold) => overlaps(gold, mention))) outlet.onLabels++;
    }
  }

  regionTable(): string {
    return [
      '| part of the world | labels | found, % | 95 % interval | right place, % | 95 % interval |',
      '|---|---|---|---|---|---|',
      ...WORLD_REGIONS.flatMap((region) => {
        const tally = this.regions.get(region);
        return tally ? [`| ${region} | ${tally.labels} | ${share(tally.found, tally.labels)} | ${share(tally.near, tally.points)} |`] : [];
      }),
    ].join('\n');
  }

  outletTable(): string {
    const rows = [...this.outlets].filter(([, { labels }]) => labels >= FEWEST_LABELS).sort(([a], [b]) => a.localeCompare(b));
    return [
      '| set: outlet | documents | labels | found, % | 95 % interval | right place, % | 95 % interval | marks on a label, % |',
      '|---|---|---|---|---|---|---|---|',
      ...rows.map(
        ([name, { documents, labels, found, points, near, marks, onLabels }]) =>
          `| ${name} | ${documents} | ${labels} | ${share(found, labels)} | ${share(near, points)} | ${percent(onLabels, marks)} |`,
      ),
    ].join('\n');
  }
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const tally = { documents: 0, labels: 0, found: 0, points: 0, near: 0, marks: 0, onLabels: 0 };
  tallies.set(key, tally);
  return tally;
}

const percent = (part: number, all: number): string => (all === 0 ? '' : ((100 * part) / all).toFixed(1));

/** A share and its interval: two cells. */
function share(right: number, all: number): string {
  if (all === 0) return ' | ';
  const [low, high] = wilson(right, all);
  return `${percent(right, all)} | ${low.toFixed(0)} to ${high.toFixed(0)}`;
}
