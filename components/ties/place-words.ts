import { alongLine } from './draw-line';
import type { Box } from './separate-boxes';

export interface LineToName {
  id: string;
  from: Box;
  to: Box;
  /** Of the words on it. */
  width: number;
  height: number;
}

/** Where on the line, of its length, and how far beside it, CSS pixels: the middle of a straight line first. */
const ALONG = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];
const BESIDE = [0, 14, -14, 28, -28, 44, -44, 64, -64, 90, -90];
/**
 * What each evil costs. Found by looking at drawings of real articles: words over a name are worst, then words over words and lines through names; lines
 * through words and bows are told apart with ease.
 */
const COST = { overName: 40, overWords: 16, throughName: 9, throughWords: 1.2, hidden: 6, aside: 0.045, offMiddle: 5, outside: 60 };
/** Of a line this much must be seen beside its words, CSS pixels. */
const SEEN = 26;
const GAP = 3;

const overlap = (a: Box, b: Box): number => {
  const across = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
  const down = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
  return across > 0 && down > 0 ? Math.min(1, (across * down) / Math.max(1, Math.min(a.width * a.height, b.width * b.height))) + 0.2 : 0;
};
const isIn = ({ x, y }: { x: number; y: number }, box: Box): boolean =>
  Math.abs(x - box.x) < box.width / 2 + GAP && Math.abs(y - box.y) < box.height / 2 + GAP;

/**
 * Where the words of each line go; the line bows to pass through them, so this also leads lines around names. One line after the other, short ones first,
 * since they have least choice: each takes the place that costs least.
 * @returns boxes by the ids of the lines, and what all that costs
 */
export function placeWords(lines: readonly LineToName[], names: readonly Box[], width: number): { words: Map<string, Box>; cost: number } {
  const placed = new Map<string, Box>();
  let total = 0;
  const length = ({ from, to }: LineToName) => Math.hypot(from.x - to.x, from.y - to.y);
  for (const line of lines.toSorted((a, b) => length(a) - length(b))) {
    let best: { box: Box; cost: number } | undefined;
    const words = [...placed.values()];
    for (const { box, cost: own } of choices(line, width)) {
      if (best && own >= best.cost) break;
      const cost = own + costOf(box, line, names, words, best ? best.cost - own : Number.POSITIVE_INFINITY);
      if (!best || cost < best.cost) best = { box, cost };
    }
    if (!best) continue;
    placed.set(line.id, best.box);
    total += best.cost;
  }
  return { words: placed, cost: total };
}

/** All places that come into question, those first that cost least by themselves. */
function choices({ from, to, width, height }: LineToName, room: number): { box: Box; cost: number }[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return BESIDE.flatMap((beside) =>
    ALONG.map((along) => {
      const x = from.x + dx * along - (dy / length) * beside;
      const y = from.y + dy * along + (dx / length) * beside;
      const inside = Math.min(room - width / 2, Math.max(width / 2, x));
      const cost = Math.abs(beside) * COST.aside + Math.abs(along - 0.5) * COST.offMiddle + (Math.abs(inside - x) / 100) * COST.outside;
      return { box: { x: inside, y, width, height }, cost };
    }),
  ).sort((a, b) => a.cost - b.cost);
}

/** @param enough above it the exact figure does not matter */
function costOf(box: Box, { from, to }: LineToName, names: readonly Box[], words: readonly Box[], enough: number): number {
  let cost = 0;
  for (const name of names) cost += overlap(box, name) * COST.overName;
  for (const other of words) cost += overlap(box, other) * COST.overWords;
  if (cost >= enough) return cost;
  const points = alongLine(from, to, box);
  for (const name of names) {
    if (name !== from && name !== to && points.some((point) => isIn(point, name))) cost += COST.throughName;
  }
  const seen = points.filter((point) => ![from, to, box].some((other) => isIn(point, other))).length / points.length;
  if (seen * Math.hypot(from.x - to.x, from.y - to.y) < SEEN) cost += COST.hidden;
  for (const other of words) if (points.some((point) => isIn(point, other))) cost += COST.throughWords;
  return cost;
}
