import type { ArticlePart } from '../article/article';
import { contradicts } from '../entities/contradicts';
import type { Mention } from '../entities/mention';
import { SURE_NAME } from '../entities/names-unknown';
import { nameKey } from '../entities/same-name';
import type { Settings } from '../settings';
import type { PaintName } from './highlight-names';

/** A title that the article gives and the knowledge contradicts. */
export const isOutdated = (mention: Mention): boolean => mention.titleCheck !== undefined && contradicts(mention.titleCheck);

export const paintNameOf = (mention: Mention): PaintName => (isOutdated(mention) ? 'crossread-outdated' : `crossread-${mention.kind}`);

/** A capital that stands for its government is another mark than the state itself. */
function markKey(mention: Mention): string {
  const name = nameKey(mention);
  return mention.reading === 'metonym' ? `${name}\n${mention.place?.name}` : name;
}

/** A guess at a name is not worth a mark; one that may mean several things that are known is. */
const isWorthAMark = ({ id, candidates, confidence }: Mention): boolean =>
  id !== undefined || candidates !== undefined || confidence >= SURE_NAME;

/** The mentions to be marked: by default the first of each entity in each section, and every contradicted title. */
export function chooseMarks(mentions: readonly Mention[], parts: readonly ArticlePart[], which: Settings['marks']): Mention[] {
  if (which === 'none') return [];
  const worthwhile = mentions.filter(isWorthAMark);
  if (which === 'all') return worthwhile;
  const sectionStarts = parts.filter((part) => part.kind === 'heading' || part.kind === 'headline').map((part) => part.startUtf16);
  const seen = new Set<string>();
  let next = 0;
  return worthwhile.filter((mention) => {
    while (next < sectionStarts.length && (sectionStarts[next] ?? 0) <= mention.start) {
      // The headline and the text under it are one section: a name is not marked twice on one screen.
      if (next > 0) seen.clear();
      next++;
    }
    const { size } = seen;
    return seen.add(markKey(mention)).size > size || isOutdated(mention);
  });
}

/** Index of the span that holds an offset, or -1; spans are sorted and do not overlap. O(log n). */
export function indexAt(spans: readonly { start: number; end: number }[], offset: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (!span) return -1;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
