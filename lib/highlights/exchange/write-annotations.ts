import type { Highlight } from '../highlight';
import { ANNOTATION_CONTEXT, CROSSREAD_PREFIX, extraOf, HIGHLIGHT_ID, isoMoment, NO_ADDRESS } from './annotation-file';
import { arrayChunks } from './json-chunks';
import { wellFormed } from './well-formed';

const text = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose });

/** One highlight as a Web Annotation. The opposite of readAnnotation. */
function annotationOf(highlight: Highlight) {
  const { id, url, selector, note, tags, createdAt, updatedAt } = highlight;
  const bodies = [...(note === '' ? [] : [text(note, 'commenting')]), ...tags.map((tag) => text(tag, 'tagging'))];
  return {
    id: `${HIGHLIGHT_ID}${encodeURIComponent(wellFormed(id))}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: isoMoment(createdAt),
    modified: isoMoment(updatedAt),
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: {
      source: url === '' ? NO_ADDRESS : url,
      selector: [
        { type: 'TextQuoteSelector', ...selector.quote },
        { type: 'TextPositionSelector', ...selector.position },
      ],
    },
    'dc:title': highlight.title,
    'dc:publisher': highlight.outlet,
    'dc:creator': highlight.author,
    'dc:date': highlight.published,
    'crossread:id': id,
    'crossread:highlight': extraOf(highlight),
  };
}

/** All of them as one AnnotationCollection with a single page, in pieces. */
export function* writeAnnotations(highlights: readonly Highlight[], now: number): Generator<string> {
  const collection = {
    '@context': [ANNOTATION_CONTEXT, { crossread: CROSSREAD_PREFIX }],
    id: `${CROSSREAD_PREFIX}collection`,
    type: 'AnnotationCollection',
    label: 'Crossread',
    modified: isoMoment(now),
    total: highlights.length,
  };
  const page = { id: `${CROSSREAD_PREFIX}collection:page`, type: 'AnnotationPage', startIndex: 0 };
  yield `${JSON.stringify(collection).slice(0, -1)},\n"first":${JSON.stringify(page).slice(0, -1)},\n"items":`;
  yield* arrayChunks(highlights.map(annotationOf));
  yield '}}\n';
}
