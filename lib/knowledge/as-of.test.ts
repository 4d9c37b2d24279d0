import { describe, expect, it } from 'vitest';
import { roleStatus } from './as-of';

const assad = { from: '2000-07-17', to: '2024-12-08', checked: '2026-01-31' };
const open = { from: '2025-01-29', checked: '2026-01-31' };
const vague = { from: '2019', to: '2021-03', checked: '2026-01-01' };
const noStart = { to: '2015-05-01', checked: '2026-01-01' };

describe('roleStatus', () => {
  it.each([
    [assad, '2000-07-16', 'not-yet'],
    [assad, '2000-07-17', 'holds'],
    [assad, '2024-12-08', 'holds'],
    [assad, '2024-12-09', 'held'],
    [assad, '2024-12', 'unknown'],
    [assad, '2025', 'held'],
    [assad, '2010', 'holds'],
    [open, '2025-01-29', 'holds'],
    [open, '2026-01-31', 'holds'],
    [open, '2026-02-01', 'unknown'],
    [vague, '2018-12-31', 'not-yet'],
    [vague, '2019-06-01', 'unknown'],
    [vague, '2020-01-01', 'holds'],
    [vague, '2021-03-15', 'unknown'],
    [vague, '2021-04-01', 'held'],
    [noStart, '2014-01-01', 'unknown'],
    [noStart, '2016-01-01', 'held'],
  ] as const)('%o on %s: %s', (role, day, status) => {
    expect(roleStatus(role, day)).toBe(status);
  });
});
