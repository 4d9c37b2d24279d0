import { type Highlight, highlightSchema, selectorSchema } from '../highlight';
import { ANNOTATION_CONTEXT, NO_ADDRESS } from './annotation-file';
import type { ReadRow, RefusedRow } from './contract';
import { refusedRow, rowOf } from './told-row';
import { isMoment, listOf, momentOf, textAt, textsOf, valueAt } from './told-value';

const typesOf = (value: unknown): string[] => textsOf(valueAt(value, 'type') ?? valueAt(value, '@type'));
const isAnnotation = (value: unknown): boolean =>
  typesOf(value).some((type) => /(?:^|[:#/])Annotation$/.test(type)) && valueAt(value, 'target') !== undefined;

/** The annotations of a file that is one, a page, a collection with its first page in it, or a plain list; undefined where it is nothing of these. */
export function annotationsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.some(isAnnotation) ? value : undefined;
  if (isAnnotation(value)) return [value];
  const items = valueAt(value, 'items') ?? valueAt(valueAt(value, 'first'), 'items');
  const isNamed = typesOf(value).some((type) => /Annotation(?:Page|Collection)$/.test(type));
  const isContext = textsOf(valueAt(value, '@context')).includes(ANNOTATION_CONTEXT);
  return Array.isArray(items) && (isNamed || isContext || items.some(isAnnotation)) ? items : undefined;
}

/** One annotation: what annotationOf wrote comes back whole; others give quote, context, note, tags and article. */
export function readAnnotation(annotation: unknown, place: number): ReadRow | RefusedRow {
  const own = readOwn(annotation);
  if (own) return { place, isOwn: true, highlight: own, cuts: [] };
  if (typeof annotation !== 'object' || annotation === null) return refusedRow(place, 'broken', String(annotation));
  const [target] = listOf(valueAt(annotation, 'target'));
  const address = addressOf(target);
  const quote = quoteIn(target);
  const { note, tags } = bodiesOf(annotation);
  const createdAt = momentOf(valueAt(annotation, 'created'));
  const exact = textAt(quote, 'exact') ?? '';
  return rowOf({
    place,
    tool: 'annotations',
    key: textAt(annotation, 'id') ?? textAt(annotation, '@id') ?? `${address}|${exact}|${createdAt}`,
    address,
    quote: exact,
    prefix: textAt(quote, 'prefix') ?? '',
    suffix: textAt(quote, 'suffix') ?? '',
    note,
    tags,
    title: textAt(annotation, 'dc:title') ?? textAt(annotation, 'dcterms:title') ?? textAt(valueAt(target, 'source'), 'title'),
    outlet: textAt(annotation, 'dc:publisher'),
    author: textAt(annotation, 'dc:creator'),
    published: textAt(annotation, 'dc:date'),
    createdAt,
    changedAt: momentOf(valueAt(annotation, 'modified')),
  });
}

function readOwn(annotation: unknown): Highlight | undefined {
  const extra = valueAt(annotation, 'crossread:highlight');
  if (typeof extra !== 'object' || extra === null) return undefined;
  const [target] = listOf(valueAt(annotation, 'target'));
  const selectors = selectorsOf(target);
  const ofType = (wanted: string) => selectors.find((selector) => typesOf(selector).includes(wanted));
  const selector = selectorSchema.safeParse({ quote: ofType('TextQuoteSelector'), position: ofType('TextPositionSelector') });
  const { note, tags } = bodiesOf(annotation);
  const url = addressOf(target);
  const read = highlightSchema.safeParse({
    ...extra,
    id: valueAt(annotation, 'crossread:id'),
    url,
    selector: selector.data,
    note,
    tags,
  });
  return read.success && isMoment(read.data.createdAt) && isMoment(read.data.updatedAt) ? read.data : undefined;
}

const selectorsOf = (target: unknown): readonly unknown[] =>
  listOf(valueAt(target, 'selector')).flatMap((selector) => [selector, ...listOf(valueAt(selector, 'refinedBy'))]);

const quoteIn = (target: unknown): unknown =>
  selectorsOf(target).find((selector) => typesOf(selector).some((type) => /(?:^|:)TextQuoteSelector$/.test(type)));

function addressOf(target: unknown): string {
  const source = valueAt(target, 'source') ?? target;
  const address = typeof source === 'string' ? source : (textAt(source, 'id') ?? textAt(source, '@id') ?? textAt(source, 'url') ?? '');
  return address === NO_ADDRESS ? '' : address;
}

/** A body with the purpose of tagging is a tag; all other text is the reader's note. */
function bodiesOf(annotation: unknown): { note: string; tags: string[] } {
  const notes = textsOf(valueAt(annotation, 'bodyValue'));
  const tags: string[] = [];
  for (const body of listOf(valueAt(annotation, 'body'))) {
    if (typeof body === 'string') notes.push(body);
    const value = textAt(body, 'value') ?? textAt(body, 'chars');
    if (value === undefined) continue;
    const purposes = textsOf(valueAt(body, 'purpose'));
    const isTag = purposes.some((purpose) => /(?:^|:)tagging$/.test(purpose)) || typesOf(body).some((type) => /(?:^|:)Tag$/.test(type));
    (isTag ? tags : notes).push(value);
  }
  return { note: notes.join('\n\n'), tags };
}
