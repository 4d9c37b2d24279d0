import { describe, expect, it } from 'vitest';
import { drawPlot } from './plot';

const axis = { from: 1, to: 16, ticks: [1, 4, 16], label: 'a < b' };
const draw = (points: { x: number; y: number }[], isLogarithmic = false) =>
  [...drawPlot({ title: 'T', x: axis, y: { ...axis, isLogarithmic }, points, lines: [] }).matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(
    ([, x, y]) => [Number(x), Number(y)],
  );

describe('drawPlot', () => {
  it('puts the ends of the axes into the corners, and what lies outside to the edge', () => {
    const [low, high, outside] = draw([
      { x: 1, y: 1 },
      { x: 16, y: 16 },
      { x: 99, y: -5 },
    ]);
    expect([low, high, outside]).toEqual([
      [64, 366],
      [704, 40],
      [704, 366],
    ]);
  });

  it('spaces ratios evenly on a logarithmic axis', () => expect(draw([{ x: 1, y: 4 }], true)).toEqual([[64, 203]]));
  it('escapes labels', () => expect(drawPlot({ title: '', x: axis, y: axis, points: [], lines: [] })).toContain('a &lt; b'));
});
