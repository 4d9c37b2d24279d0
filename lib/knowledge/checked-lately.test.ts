import { describe, expect, it } from 'vitest';
import { isCheckedLately } from './checked-lately';

describe('checked lately', () => {
  it.each([
    ['2025-01-15', '2024-06-01', true],
    ['2025-01-15', '2025-01-15', true],
    ['2025-01-15', '2025-07-15', true],
    ['2025-01-15', '2025-07-16', false],
    ['2025-01-15', '2026', false],
    ['2025-12-31', '2026', true],
    ['2025-08-31', '2026-03-03', true],
    ['2025-08-31', '2026-03-04', false],
    ['2025-01-15', '2030-01-01', false],
  ])('%s, asked of %s: %s', (checked, day, lately) => expect(isCheckedLately(checked, day)).toBe(lately));
});
