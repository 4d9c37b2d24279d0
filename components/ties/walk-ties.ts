import type { TieLine } from './tie-lines';

interface Point {
  x: number;
  y: number;
}

const TOWARDS: Partial<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** Cosine of the widest angle between a key and a line that it follows: 80 degrees. */
const WIDEST = 0.17;

/**
 * Where a key leads from an actor: an arrow along the line that lies nearest to its direction, Page Up and Page Down through all actors, Home and End to the
 * most and the least connected. Undefined where it leads nowhere.
 * @param order ids of the actors, most connected first
 */
export function walkTies(
  key: string,
  current: string,
  order: readonly string[],
  lines: readonly TieLine[],
  places: ReadonlyMap<string, Point>,
): string | undefined {
  const at = order.indexOf(current);
  if (key === 'Home') return order[0];
  if (key === 'End') return order.at(-1);
  if (key === 'PageDown') return order[(at + 1) % order.length];
  if (key === 'PageUp') return order.at(at - 1);
  const direction = TOWARDS[key];
  const here = places.get(current);
  if (!direction || !here) return undefined;
  let best: { id: string; worth: number } | undefined;
  for (const { from, to } of lines) {
    if (from !== current && to !== current) continue;
    const id = from === current ? to : from;
    const there = places.get(id);
    if (!there) continue;
    const [x, y] = [there.x - here.x, there.y - here.y];
    const worth = (x * direction.x + y * direction.y) / (Math.hypot(x, y) || 1);
    if (worth >= WIDEST && (!best || worth > best.worth)) best = { id, worth };
  }
  return best?.id;
}
