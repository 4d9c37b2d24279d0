import { describe, expect, it } from 'vitest';
import type { Mention } from '../entities/mention';
import { chooseMarks } from './marks';

const at = (start: number, surface: string, more: Partial<Mention> = {}): Mention => ({
  start,
  end: start + surface.length,
  surface,
  kind: 'person',
  confidence: 0.9,
  ...more,
});
const surfaces = (mentions: Mention[], which: 'first-in-section' | 'all' | 'none') =>
  chooseMarks(mentions, [], which).map(({ surface }) => surface);

describe('names that the knowledge does not have', () => {
  const full = at(0, 'Ada Brandt', { fullName: 'Ada Brandt' });
  const short = at(20, 'Brandt', { fullName: 'Ada Brandt' });
  const other = at(40, 'Brandt', { kind: 'place' });

  it('are one name, in full or short, and another one of another kind', () => {
    expect(surfaces([full, short, other], 'first-in-section')).toEqual(['Ada Brandt', 'Brandt']);
    expect(surfaces([full, short, other], 'all')).toHaveLength(3);
  });

  it('are marked where the engine is sure', () => {
    const guess = at(60, 'Maybe', { confidence: 0.6 });
    const several = at(80, 'Paris', { kind: 'place', confidence: 0.4, candidates: [{ id: 'place/a', name: 'Paris', confidence: 0.4 }] });
    const known = at(100, 'Nice', { id: 'place/nice', confidence: 0.6 });
    expect(surfaces([guess, several, known], 'first-in-section')).toEqual(['Paris', 'Nice']);
    expect(surfaces([guess, several, known], 'all')).toEqual(['Paris', 'Nice']);
  });
});
