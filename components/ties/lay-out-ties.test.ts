import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLine } from './draw-line';
import { layOutTies, type Sized, type SizedLine } from './lay-out-ties';
import { type Box, separateBoxes } from './separate-boxes';
import type { TieLine } from './tie-lines';
import { walkTies } from './walk-ties';

const actor = (index: number): Sized => ({ id: `a${index}`, width: 60 + (index % 4) * 20, height: index % 3 === 0 ? 42 : 26 });
const line = (from: number, to: number): SizedLine => ({ id: `l${from}-${to}`, from: `a${from}`, to: `a${to}`, width: 80, height: 28 });

/** A star around the first, and a ring of the others. */
function graph(count: number): [Sized[], SizedLine[]] {
  const actors = Array.from({ length: count }, (_, index) => actor(index));
  const star = actors.slice(1).map((_, index) => line(0, index + 1));
  const ring = actors.slice(2).map((_, index) => line(index + 1, index + 2));
  return [actors, [...star, ...ring.slice(0, count)]];
}

const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1;
const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((one, index) => all.slice(index + 1).map((other): [T, T] => [one, other]));

describe('a drawing', () => {
  it.each([
    [2, 288],
    [2, 900],
    [9, 288],
    [9, 600],
    [40, 288],
    [40, 900],
  ])('of %i names in %i pixels: every name inside, none over another', (count, width) => {
    const [actors, lines] = graph(count);
    const { places, height } = layOutTies(actors, count > 20 ? lines.map((one) => ({ ...one, width: 14, height: 14 })) : lines, width);
    const boxes = actors.map((one): Box => ({ ...one, ...(places.get(one.id) ?? { x: Number.NaN, y: Number.NaN }) }));
    for (const box of boxes) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(width + 1);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(height);
    }
    expect(pairs(boxes).filter(([a, b]) => overlaps(a, b))).toEqual([]);
    for (const { id } of lines) expect(places.get(id)).toBeDefined();
  });

  it('is the same each time', () => {
    const [actors, lines] = graph(12);
    expect(layOutTies(actors, lines, 600)).toEqual(layOutTies(actors, lines, 600));
  });
});

describe('boxes moved apart', () => {
  it('do not overlap, and stay inside, wherever they were', () => {
    const box = fc.record({
      x: fc.integer({ min: -50, max: 400 }),
      y: fc.integer({ min: -50, max: 400 }),
      width: fc.integer({ min: 10, max: 140 }),
      height: fc.integer({ min: 10, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 25 }), (given) => {
        const boxes = given.map((one) => ({ ...one }));
        separateBoxes(boxes, 300, 6);
        expect(pairs(boxes).filter(([a, b]) => overlaps(a, b))).toEqual([]);
        for (const { x, width } of boxes) expect(x - width / 2 >= -0.01 && x + width / 2 <= 300.01).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a line', () => {
  const [left, right]: [Box, Box] = [
    { x: 50, y: 50, width: 60, height: 20 },
    { x: 250, y: 50, width: 60, height: 20 },
  ];
  const numbers = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));

  it('goes from edge to edge', () => {
    const [startX = 0, , , , endX = 0] = numbers(drawLine(left, right, { x: 150, y: 50 }).path);
    expect(startX).toBeGreaterThanOrEqual(80);
    expect(startX).toBeLessThan(88);
    expect(endX).toBeLessThanOrEqual(220);
    expect(endX).toBeGreaterThan(212);
  });

  it('bows through its words', () => {
    const [, , , controlY = 0] = numbers(drawLine(left, right, { x: 150, y: 20 }).path);
    expect(controlY).toBeLessThan(20);
  });

  it('is not drawn between boxes that lie over one another', () => expect(drawLine(left, left, left).path).toBe(''));
});

describe('keys', () => {
  const places = new Map([
    ['hub', { x: 100, y: 100 }],
    ['east', { x: 200, y: 110 }],
    ['north', { x: 105, y: 10 }],
    ['south-east', { x: 170, y: 190 }],
    ['far', { x: 400, y: 400 }],
  ]);
  const order = [...places.keys()];
  const lines = ['east', 'north', 'south-east'].map((to): TieLine => ({ key: `${to} hub`, from: 'hub', to, ties: [] as never }));
  it.each<[string, string, string | undefined]>([
    ['hub', 'ArrowRight', 'east'],
    ['hub', 'ArrowUp', 'north'],
    ['hub', 'ArrowDown', 'south-east'],
    ['hub', 'ArrowLeft', undefined],
    ['north', 'ArrowDown', 'hub'],
    // Nothing leads there, though it lies there.
    ['south-east', 'ArrowRight', undefined],
    ['hub', 'PageDown', 'east'],
    ['far', 'PageDown', 'hub'],
    ['hub', 'PageUp', 'far'],
    ['north', 'Home', 'hub'],
    ['north', 'End', 'far'],
    ['hub', 'x', undefined],
  ])('from %s, %s leads to %s', (from, key, to) => expect(walkTies(key, from, order, lines, places)).toBe(to));
});
