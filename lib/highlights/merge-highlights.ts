import type { Highlight } from './highlight';
import { CHANGEABLE, type Changeable } from './limits';

/** When a part was changed to what it is; what is as it was made is older than any change. */
const timeOf = ({ times }: Highlight, part: Changeable): number => times[part] ?? Number.NEGATIVE_INFINITY;

/** With the place in the text go the entities that are named there. */
const said = (highlight: Highlight, part: Changeable): unknown =>
  part === 'selector' ? [highlight.selector, highlight.about] : highlight[part];

/** Of two values of one time the greater one, so that both libraries come to the same. */
const isGreater = (a: unknown, b: unknown): boolean => (JSON.stringify(a) ?? '') > (JSON.stringify(b) ?? '');

/**
 * One highlight out of two copies of it: each part as it was changed last. Commutative, associative and idempotent, so that libraries may be merged in
 * any order and as often as one likes.
 */
export function mergeHighlights(a: Highlight, b: Highlight): Highlight {
  const merged: Highlight = { ...earlier(a, b), times: {} };
  for (const part of CHANGEABLE) {
    const [timeA, timeB] = [timeOf(a, part), timeOf(b, part)];
    const winner = timeA > timeB || (timeA === timeB && isGreater(said(a, part), said(b, part))) ? a : b;
    Object.assign(merged, { [part]: winner[part] });
    if (part === 'selector') merged.about = winner.about;
    const time = winner.times[part];
    if (time !== undefined) merged.times[part] = time;
  }
  merged.createdAt = Math.min(a.createdAt, b.createdAt);
  merged.updatedAt = Math.max(a.updatedAt, b.updatedAt);
  const seen = [a.seen, b.seen].filter((one) => one !== undefined).sort((x, y) => y.at - x.at || (isGreater(x, y) ? -1 : 1))[0];
  if (seen) merged.seen = seen;
  else delete merged.seen;
  return merged;
}

/** The earlier one: what cannot change is taken from it. */
function earlier(a: Highlight, b: Highlight): Highlight {
  const factsOf = ({ articleId, url, title, outlet, author, published, origin }: Highlight) => [
    [url, title, outlet, author, published],
    [articleId, origin],
  ];
  const isFirst = a.createdAt < b.createdAt || (a.createdAt === b.createdAt && isGreater(factsOf(a), factsOf(b)));
  return isFirst ? a : b;
}
