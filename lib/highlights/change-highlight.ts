import type { Highlight, HighlightChange } from './highlight';
import { CHANGEABLE } from './limits';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Tags as they are kept: without white space around them, each once, whatever the case; the first spelling stays. */
export function tidyTags(tags: readonly string[]): string[] {
  const tidy = new Map<string, string>();
  for (const tag of tags) {
    const said = tag.normalize('NFC').replace(/\s+/g, ' ').trim();
    if (said !== '' && !tidy.has(said.toLowerCase())) tidy.set(said.toLowerCase(), said);
  }
  return [...tidy.values()];
}

/** A highlight after a change. What is as it was keeps its time; where nothing is new the same object comes back. */
export function changeHighlight(before: Highlight, change: HighlightChange, now: number): Highlight {
  const wanted: HighlightChange = change.tags === undefined ? change : { ...change, tags: tidyTags(change.tags) };
  const after: Highlight = { ...before, times: { ...before.times } };
  let isNew = false;
  for (const name of CHANGEABLE) {
    if (wanted[name] === undefined || isSame(wanted[name], before[name])) continue;
    Object.assign(after, { [name]: wanted[name] });
    after.times[name] = now;
    isNew = true;
  }
  if (!isNew) return before;
  if (wanted.selector !== undefined && wanted.about !== undefined) after.about = wanted.about;
  return { ...after, updatedAt: Math.max(now, before.updatedAt) };
}
