import type { HighlightColour } from '../highlights/limits';
import type { EntityKind } from '../knowledge/kinds';

/**
 * Names in the page's registry of highlights, styled by entrypoints/marks.css. A page can read the registry, so a name says
 * no more than what can be seen: no ids, notes or tags.
 */
export type PaintName = `crossread-${EntityKind | 'outdated' | 'flash'}` | `crossread-own-${HighlightColour | 'overlap'}`;

/** Later ones are painted over earlier ones. */
export const PAINT_ORDER: readonly PaintName[] = [
  'crossread-own-yellow',
  'crossread-own-green',
  'crossread-own-blue',
  'crossread-own-pink',
  'crossread-own-overlap',
  'crossread-person',
  'crossread-organization',
  'crossread-group',
  'crossread-state',
  'crossread-place',
  'crossread-office',
  'crossread-outdated',
  'crossread-flash',
];
