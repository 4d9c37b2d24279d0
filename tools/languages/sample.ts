import { createHash } from 'node:crypto';
import type { NamedLanguage } from '../../lib/entities/languages/named-languages';
import type { Mention } from '../../lib/entities/mention';

/** A mark with the place that it is read in. */
export interface SampledMark {
  key: string;
  page: string;
  language: NamedLanguage;
  mention: Mention & { id: string };
  text: string;
}

const EACH = 40;
const ALL = 200;

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, 16);

/** Names a mark without copying any of its page. */
export const markKey = (page: string, { start, id }: { start: number; id: string }): string => hashOf(`${page}\n${start}\n${id}`);

/**
 * Marks drawn by seed from those that no earlier reading has seen: 40 a language where it has as many, and the rest of 200 in turns from those that have more. The order is by hash, so that a mark
 * more or less leaves the others where they are, and what was judged once stays judged.
 */
export function drawMarks(marks: readonly SampledMark[], seen: ReadonlySet<string>, seed: number): SampledMark[] {
  const byLanguage = new Map<string, SampledMark[]>();
  const shuffled = marks
    .filter(({ key }) => !seen.has(key))
    .map((mark) => ({ mark, at: hashOf(`${seed}\n${mark.key}`) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ mark }) => mark);
  for (const mark of shuffled) byLanguage.set(mark.language, [...(byLanguage.get(mark.language) ?? []), mark]);
  const drawn = [...byLanguage.values()].flatMap((list) => list.splice(0, EACH));
  for (let turn = 0; drawn.length < ALL; turn++) {
    const lists = [...byLanguage.values()].filter((list) => list.length > 0);
    const next = lists[turn % Math.max(1, lists.length)]?.shift();
    if (!next) break;
    drawn.push(next);
  }
  return drawn;
}
