import type { Box } from './separate-boxes';

interface Point {
  x: number;
  y: number;
}

/** The path of a line and of its arrowhead, as SVG path data. */
export interface DrawnLine {
  path: string;
  head: string;
}

const STEPS = 60;
const HEAD_LENGTH = 8;
const HEAD_HALF_WIDTH = 3.6;
/** Between a name and the end of a line. */
const AIR = 2;

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
const write = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
const isInside = ({ x, y }: Point, box: Box): boolean =>
  Math.abs(x - box.x) <= box.width / 2 + AIR && Math.abs(y - box.y) <= box.height / 2 + AIR;

/** A quadratic curve at a part of its way, 0 to 1. */
const at = (from: Point, control: Point, to: Point, t: number): Point => between(between(from, control, t), between(control, to, t), t);

/**
 * The control point of the curve that passes nearest to a point on its way: at the part of the way where the point lies along the straight line. A quadratic
 * curve is at t: (1-t)² from + 2t(1-t) control + t² to.
 */
function controlOf(from: Point, to: Point, through: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((through.x - from.x) * dx + (through.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(0.75, Math.max(0.25, along));
  const part = (a: number, b: number, c: number) => (c - (1 - t) ** 2 * a - t ** 2 * b) / (2 * t * (1 - t));
  return { x: part(from.x, to.x, through.x), y: part(from.y, to.y, through.y) };
}

/** Points on the bow from one to another through a third, the ends left out. */
export function alongLine(from: Point, to: Point, through: Point): Point[] {
  const control = controlOf(from, to, through);
  return Array.from({ length: 15 }, (_, step) => at(from, control, to, (step + 1) / 16));
}

/** A bow from one box to another that passes through a point, seen from edge to edge, with an arrowhead at its end. */
export function drawLine(from: Box, to: Box, through: Point): DrawnLine {
  const control = controlOf(from, to, through);
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  const start = steps.find((t) => !isInside(at(from, control, to, t), from)) ?? 1;
  const end = steps.findLast((t) => !isInside(at(from, control, to, t), to)) ?? 0;
  if (start >= end) return { path: '', head: '' };
  const [first, last] = [at(from, control, to, start), at(from, control, to, end)];
  // The part of the curve between the two, after de Casteljau.
  const middle = between(between(from, control, start), between(control, to, start), end);
  const before = at(from, control, to, Math.max(start, end - 0.06));
  const length = Math.hypot(last.x - before.x, last.y - before.y) || 1;
  const [alongX, alongY] = [(last.x - before.x) / length, (last.y - before.y) / length];
  const base = { x: last.x - alongX * HEAD_LENGTH, y: last.y - alongY * HEAD_LENGTH };
  const side = (sign: number): Point => ({ x: base.x - alongY * HEAD_HALF_WIDTH * sign, y: base.y + alongX * HEAD_HALF_WIDTH * sign });
  return {
    path: `M${write(first)} Q${write(middle)} ${write(last)}`,
    head: `M${write(last)} L${write(side(1))} L${write(side(-1))} Z`,
  };
}
