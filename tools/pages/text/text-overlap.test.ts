import { expect, it } from 'vitest';
import { textOverlap } from './text-overlap';

it.each([
  ['the same words in another order', 'the mine closes', 'closes the mine', { precision: 1, recall: 1, f1: 1 }],
  ['half too much', 'the mine closes today again now', 'the mine closes', { precision: 0.5, recall: 1, f1: 2 / 3 }],
  ['a word counts as often as it stands there', 'mine mine', 'mine', { precision: 0.5, recall: 1, f1: 2 / 3 }],
  ['nothing read', '', 'the mine', { precision: 0, recall: 0, f1: 0 }],
  ['nothing expected', 'the mine', '', { precision: 0, recall: 0, f1: 0 }],
])('%s', (_, read, expected, overlap) => expect(textOverlap(read, expected)).toEqual(overlap));
