import { describe, expect, it } from 'vitest';
import { drawIds } from './draw-cards';

const ids = ['person', 'state', 'place'].flatMap((kind) => Array.from({ length: 50 }, (_, i) => `${kind}/n-${i}`));
const count = (drawn: string[], kind: string) => drawn.filter((id) => id.startsWith(kind)).length;

describe('cards drawn by seed', () => {
  it('are the same for the same seed and others for another', () => {
    expect(drawIds(ids, 30, 7)).toEqual(drawIds([...ids].reverse(), 30, 7));
    expect(drawIds(ids, 30, 7)).not.toEqual(drawIds(ids, 30, 8));
  });
  it('are of each kind as many, none twice', () => {
    const drawn = drawIds(ids, 30, 7);
    expect(new Set(drawn).size).toBe(30);
    expect(['person', 'state', 'place'].map((kind) => count(drawn, kind))).toEqual([10, 10, 10]);
  });
  it('are all where there are fewer', () => expect(drawIds(ids.slice(0, 5), 30, 7)).toHaveLength(5));
  it('change little when others are added', () => {
    const before = drawIds(ids, 30, 7);
    const after = drawIds([...ids, 'person/x', 'person/y'], 30, 7);
    expect(before.filter((id) => after.includes(id)).length).toBeGreaterThanOrEqual(28);
  });
});
