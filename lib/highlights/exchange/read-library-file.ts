import { correctionSchema } from '../../claims/comparison/corrections';
import { storyDecisionSchema } from '../../claims/stories/decisions';
import { ownStatementSchema } from '../../knowledge/own/own-statement';
import { highlightSchema, tombstoneSchema } from '../highlight';
import type { ParsedImport, ReadResult, ReadRow, RefusedRow } from './contract';
import { articleDaySchema, exchangedArticleSchema, keptVersionSchema, LIBRARY_FORMAT, LIBRARY_VERSION } from './library-file';
import { excerptOf } from './told-row';
import { isMoment, listOf, textAt, valueAt } from './told-value';

export const isLibraryFile = (value: unknown): boolean => textAt(value, 'format') === LIBRARY_FORMAT;

/** The opposite of writeLibrary. A row that is not what it should be is refused by itself. */
export function readLibraryFile(file: unknown): ReadResult {
  const version = valueAt(file, 'version');
  if (typeof version !== 'number') return { ok: false, reason: 'broken' };
  if (version > LIBRARY_VERSION) return { ok: false, reason: 'newer' };
  const refused: RefusedRow[] = [];
  const rows: ReadRow[] = [];
  for (const [index, row] of listOf(valueAt(file, 'highlights')).entries()) {
    const place = index + 1;
    const read = highlightSchema.safeParse(row);
    if (read.success && areMoments([read.data.createdAt, read.data.updatedAt, ...Object.values(read.data.times)]))
      rows.push({ place, isOwn: true, highlight: read.data, cuts: [] });
    else refused.push({ place, part: 'highlight', reason: 'broken', excerpt: whatStands(row) });
  }
  const read = <Row>(name: string, part: RefusedRow['part'], schema: { safeParse(row: unknown): { data?: Row | undefined } }): Row[] =>
    listOf(valueAt(file, name)).flatMap((row, index) => {
      const { data } = schema.safeParse(row);
      if (data !== undefined) return [data];
      refused.push({ place: index + 1, part, reason: 'broken', excerpt: whatStands(row) });
      return [];
    });
  const parsed: ParsedImport = {
    format: 'json',
    rows,
    articles: read('articles', 'article', exchangedArticleSchema),
    kept: read('kept', 'kept', keptVersionSchema),
    tombstones: read('tombstones', 'deletion', tombstoneSchema),
    own: read('own', 'own', ownStatementSchema),
    decisions: read('decisions', 'story', storyDecisionSchema),
    corrections: read('corrections', 'correction', correctionSchema),
    articleDays: readDays(valueAt(file, 'articleDays'), refused),
    refused,
  };
  return { ok: true, parsed };
}

const areMoments = (times: readonly (number | undefined)[]): boolean => times.every((time) => time === undefined || isMoment(time));

function readDays(days: unknown, refused: RefusedRow[]): Record<string, string> {
  if (typeof days !== 'object' || days === null) return {};
  const kept = Object.entries(days).flatMap(([id, day], index): [string, string][] => {
    const read = articleDaySchema.safeParse(day);
    // A setting is an object with these names: one of them must not be the object's own ancestry.
    if (read.success && id !== '__proto__' && id.length <= 200) return [[id, read.data]];
    refused.push({ place: index + 1, part: 'day', reason: 'broken', excerpt: excerptOf(id) });
    return [];
  });
  return Object.fromEntries(kept);
}

/** The beginning of what a row says, for people: its quote if it has one. */
function whatStands(row: unknown): string {
  const quote = textAt(valueAt(valueAt(row, 'selector'), 'quote'), 'exact');
  return excerptOf(quote ?? textAt(row, 'title') ?? textAt(row, 'id') ?? JSON.stringify(row)?.slice(0, 1_000) ?? '');
}
