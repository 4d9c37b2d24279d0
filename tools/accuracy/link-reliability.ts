import { mkdirSync, writeFileSync } from 'node:fs';
import { linePlot } from '../../bench/plot';
import type { Mention } from '../../lib/entities/mention';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { type GoldName, verdictOf } from './link-score';
import { wilson } from './wilson';

/** Sets whose names have identities: a point, or an entry of Wikidata. */
export const LINKING_SETS = ['LGL', 'GeoVirus', 'GeoWebNews', 'News-Fair-v2', 'RSS-500'];
const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.97];
const PICTURE = 'docs/pictures/accuracy-reliability.svg';

interface Bin {
  said: number;
  links: number;
  right: number;
}

/** How often links are right, by how sure the engine said it was; and what the lists are worth where it did not decide. */
export class LinkReliability {
  private readonly bins = STEPS.map((): Bin => ({ said: 0, links: 0, right: 0 }));
  private readonly open = { marks: 0, first: 0, listed: 0 };

  constructor(private readonly knowledge: Knowledge) {}

  add(mentions: readonly Mention[], golds: readonly GoldName[]): void {
    for (const { start, end, id, confidence, place, candidates } of mentions) {
      const judge = (of: string | undefined, point?: Mention['place']) => {
        const entity = of === undefined ? undefined : this.knowledge.find(of);
        return entity === undefined || this.isAnArea(entity, golds)
          ? undefined
          : verdictOf({ start, end, entity, ...(point ? { point } : {}) }, golds, this.knowledge);
      };
      if (id === undefined) this.addOpen((candidates ?? []).map((candidate) => judge(candidate.id)));
      else this.addLink(confidence, judge(id, place));
    }
  }

  /** Sets of points say nothing of states and regions: theirs is one point of many. */
  private isAnArea(entity: number, golds: readonly GoldName[]): boolean {
    const isTown = (this.knowledge.detail(entity)?.geonames ?? this.knowledge.place(entity)?.geonames ?? 0) > 0;
    return !isTown && golds.some(({ lat }) => lat !== undefined);
  }

  private addLink(confidence: number, verdict: boolean | undefined): void {
    const bin = this.bins[STEPS.findLastIndex((step) => confidence >= step)];
    if (!bin || verdict === undefined) return;
    bin.links++;
    bin.said += confidence;
    if (verdict) bin.right++;
  }

  private addOpen(verdicts: readonly (boolean | undefined)[]): void {
    if (verdicts.length === 0 || verdicts[0] === undefined) return;
    this.open.marks++;
    if (verdicts[0]) this.open.first++;
    if (verdicts.includes(true)) this.open.listed++;
  }

  table(): string {
    const rows = this.bins.map(({ said, links, right }, index) => {
      const [low, high] = wilson(right, links);
      const share = links === 0 ? '' : ((100 * right) / links).toFixed(0);
      const mean = links === 0 ? '' : ((100 * said) / links).toFixed(0);
      return `| ${STEPS[index]} to ${STEPS[index + 1] ?? 1} | ${links} | ${mean} | ${share} | ${low.toFixed(0)} to ${high.toFixed(0)} |`;
    });
    const { marks, first, listed } = this.open;
    const percent = (count: number) => ((100 * count) / Math.max(1, marks)).toFixed(0);
    return `| said | links | mean, % | right, % | 95 % interval |
|---|---|---|---|---|
${rows.join('\n')}

Where nothing was sure enough to link, a mark lists what it could be: of ${marks} such marks on names with an identity the first of the list is right in ${percent(first)} %, one
of the list in ${percent(listed)} %.`;
  }

  /** Draws said against right; a perfect engine lies on the straight line. */
  draw(): void {
    const filled = this.bins.filter(({ links }) => links > 0);
    const points = filled.map(({ said, links, right }) => [(100 * said) / links, (100 * right) / links] as const);
    const words = { title: 'How sure it said it was, and how often it was right', x: 'said, %', y: 'right, %' };
    const straight = [
      [0, 0],
      [100, 100],
    ] as const;
    mkdirSync('docs/pictures', { recursive: true });
    writeFileSync(
      PICTURE,
      linePlot(
        [
          { name: 'links', points },
          { name: 'as said', points: straight },
        ],
        words,
      ),
    );
  }
}
