import { describe, expect, it } from 'vitest';
import { WorkBudget } from './work-budget';

describe('the budget of work for a page', () => {
  it('is used up by a burst, fills by a hundredth of the time, and never holds more than a burst', () => {
    let now = 0;
    const budget = new WorkBudget(() => now);
    budget.spend(990);
    expect(budget.isExhausted).toBe(false);
    budget.spend(20);
    expect(budget.isExhausted).toBe(true);
    now += 2_000;
    expect(budget.isExhausted).toBe(false);
    now += 3_600_000;
    budget.spend(1_001);
    expect(budget.isExhausted).toBe(true);
  });

  it('carries a page that costs less than it fills for as long as it likes', () => {
    let now = 0;
    const budget = new WorkBudget(() => now);
    for (let second = 0; second < 10_000; second += 1) {
      now += 1_000;
      budget.spend(9.9);
    }
    expect(budget.isExhausted).toBe(false);
  });

  it('is whole again when the reader says so', () => {
    const budget = new WorkBudget(() => 0);
    budget.spend(5_000);
    budget.refill();
    expect(budget.isExhausted).toBe(false);
  });
});
