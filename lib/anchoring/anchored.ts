/**
 * Where a selector lies in a text now, UTF-16 offsets, end exclusive. `exact`: at its old offset with the same words; `moved`: the same
 * words elsewhere; `changed`: other words in what is the same place; `missing`: nowhere without a guess. Words are the same whatever their
 * case, spaces, quote marks and dashes. `score`, 0 to 1: how likely the best place found is the one that was meant; of a missing one it
 * stays under the minimum, or two places were equally good.
 */
export type Anchored =
  | { state: 'exact' | 'moved' | 'changed'; start: number; end: number; score: number }
  | { state: 'missing'; score: number };
