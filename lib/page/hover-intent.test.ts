import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoverIntent } from './hover-intent';

/** A gesture, one step after another: "a", "b" and "-" move the pointer onto a mark or off all, a number waits that long. */
type Step =
  | 'a'
  | 'b'
  | '-'
  | 'into the card'
  | 'out of the card'
  | 'interrupt'
  | 'press'
  | 'press a'
  | 'closed'
  | 'uncovered a'
  | 'uncovered b'
  | number;

const OPEN_MS = 500;
const LEAVE_MS = 300;

const cases: { name: string; steps: Step[]; told: string[] }[] = [
  { name: 'resting opens', steps: ['a', OPEN_MS], told: ['open a'] },
  { name: 'passing does not', steps: ['a', 499, '-', 1_000], told: [] },
  { name: 'moving on the same mark does not start anew', steps: ['a', 300, 'a', 200], told: ['open a'] },
  { name: 'leaving closes', steps: ['a', OPEN_MS, '-', LEAVE_MS], told: ['open a', 'close'] },
  { name: 'coming back in time keeps it', steps: ['a', OPEN_MS, '-', 299, 'a', 1_000], told: ['open a'] },
  { name: 'going into the card keeps it', steps: ['a', OPEN_MS, '-', 100, 'into the card', 1_000], told: ['open a'] },
  { name: 'leaving the card closes', steps: ['a', OPEN_MS, 'into the card', 'out of the card', LEAVE_MS], told: ['open a', 'close'] },
  { name: 'from mark to mark', steps: ['a', OPEN_MS, 'b', OPEN_MS], told: ['open a', 'open b'] },
  { name: 'scrolling and typing forget what was to open', steps: ['a', 400, 'interrupt', 1_000], told: [] },
  { name: 'and the next move begins anew', steps: ['a', 400, 'interrupt', 'a', OPEN_MS], told: ['open a'] },
  {
    name: 'a card that has been moved off the pointer stays',
    steps: ['a', OPEN_MS, 'into the card', 'out of the card', 'uncovered a', 1_000],
    told: ['open a'],
  },
  { name: 'another mark that comes under the pointer does not open', steps: ['uncovered b', 1_000], told: [] },
  { name: 'a pressed mark stays shut under a trembling hand', steps: ['a', 400, 'press a', 'a', 1_000, 'a', 1_000], told: [] },
  { name: 'until it is left', steps: ['a', 'press a', 'a', 1_000, '-', 'a', OPEN_MS], told: ['open a'] },
  { name: 'another mark opens after a press', steps: ['press a', 'b', OPEN_MS], told: ['open b'] },
  { name: 'so does one after a press beside it', steps: ['press', 'a', OPEN_MS], told: ['open a'] },
  { name: 'a card that was ended does not come back by itself', steps: ['a', OPEN_MS, 'closed', 'a', 1_000], told: ['open a'] },
  { name: 'but when the pointer returns', steps: ['a', OPEN_MS, 'closed', '-', 'a', OPEN_MS], told: ['open a', 'open a'] },
];

describe('hovering', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(cases)('$name', ({ steps, told }) => {
    const seen: string[] = [];
    const hover: HoverIntent<string> = new HoverIntent(() => ({ openMs: OPEN_MS, leaveMs: LEAVE_MS }), {
      open: (target) => seen.push(`open ${target}`),
      close: () => seen.push('close'),
    });
    const at = { x: 0, y: 0 };
    for (const step of steps) {
      if (typeof step === 'number') vi.advanceTimersByTime(step);
      else if (step === 'a' || step === 'b') hover.over(step, at);
      else if (step === '-') hover.over(undefined, at);
      else if (step === 'into the card' || step === 'out of the card') hover.card(step === 'into the card');
      else if (step === 'press' || step === 'press a') hover.pressed(step === 'press a' ? 'a' : undefined);
      else if (step === 'uncovered a' || step === 'uncovered b') hover.uncovered(step === 'uncovered a' ? 'a' : 'b');
      else hover[step]();
    }
    expect(seen).toEqual(told);
  });
});
