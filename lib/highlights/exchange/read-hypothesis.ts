import type { ReadRow, RefusedRow } from './contract';
import { refusedRow, rowOf } from './told-row';
import { listOf, momentOf, textAt, textsOf, valueAt } from './told-value';

const isRow = (value: unknown): boolean => textAt(value, 'uri') !== undefined && valueAt(value, 'target') !== undefined;

/**
 * Hypothesis: what its client exports (`{export_date, annotations}`), what its API answers to a search (`{total, rows}`), or the rows alone
 * (https://h.readthedocs.io/en/latest/api-reference/v1/). Undefined where it is none of these.
 */
export function hypothesisRows(value: unknown): readonly unknown[] | undefined {
  const rows = Array.isArray(value) ? value : (valueAt(value, 'annotations') ?? valueAt(value, 'rows'));
  return Array.isArray(rows) && (rows.some(isRow) || textAt(value, 'export_userid') !== undefined) ? rows : undefined;
}

/** Positions are left out: they count in the text of the whole page, ours in the article's. */
export function readHypothesis(row: unknown, place: number): ReadRow | RefusedRow {
  const [target] = listOf(valueAt(row, 'target'));
  const address = textAt(row, 'uri') ?? textAt(target, 'source');
  if (address === undefined) return refusedRow(place, 'broken', textAt(row, 'text') ?? JSON.stringify(row)?.slice(0, 1_000) ?? '');
  const note = textAt(row, 'text') ?? '';
  if (listOf(valueAt(row, 'references')).length > 0) return refusedRow(place, 'not-a-highlight', note);
  const quote = listOf(valueAt(target, 'selector')).find((selector) => textAt(selector, 'type') === 'TextQuoteSelector');
  const created = momentOf(valueAt(row, 'created'));
  const exact = textAt(quote, 'exact') ?? '';
  const [title] = textsOf(valueAt(valueAt(row, 'document'), 'title'));
  return rowOf({
    place,
    tool: 'hypothesis',
    key: textAt(row, 'id') ?? `${address}|${exact}|${created}`,
    address,
    quote: exact,
    prefix: textAt(quote, 'prefix') ?? '',
    suffix: textAt(quote, 'suffix') ?? '',
    note,
    tags: textsOf(valueAt(row, 'tags')),
    title,
    createdAt: created,
    changedAt: momentOf(valueAt(row, 'updated')),
  });
}
