import { expect, it } from 'vitest';
import { textTable } from './text-table';

it('sets words left and numbers right, as wide as the widest cell', () => {
  const table = textTable([
    ['name', 'times', 'note'],
    ['ISIS', 12, ''],
    ['Bashar al-Assad', 1, 'title outdated'],
  ]);
  expect(table.split('\n')).toEqual([
    'name             times  note',
    '───────────────  ─────  ──────────────',
    'ISIS                12',
    'Bashar al-Assad      1  title outdated',
  ]);
});

it('is empty without rows', () => expect(textTable([])).toBe(''));
