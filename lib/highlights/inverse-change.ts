import type { Highlight, HighlightChange } from './highlight';
import { CHANGEABLE } from './limits';

/** The change that takes `change` back from a highlight that was `before` it: every part that it names, as it was. */
export function inverseChange(before: Highlight, change: HighlightChange): HighlightChange {
  const inverse: HighlightChange = {};
  for (const part of CHANGEABLE) if (change[part] !== undefined) Object.assign(inverse, { [part]: before[part] });
  // With a place come the entities that are named there.
  if (change.selector !== undefined) inverse.about = before.about;
  return inverse;
}
