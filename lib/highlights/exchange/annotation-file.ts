import * as z from 'zod/mini';
import { type Highlight, highlightSchema } from '../highlight';

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/), with what a highlight holds beyond it under names of our own. Others read quote, position,
 * note, tags and article; Crossread reads back all of it.
 */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** A prefix ends in ":" or another such sign in JSON-LD 1.1. No address: nothing is to be fetched from it. */
export const CROSSREAD_PREFIX = 'urn:x-crossread:';
/** Stands for the article of a highlight without an address. */
export const NO_ADDRESS = `${CROSSREAD_PREFIX}no-address`;
export const HIGHLIGHT_ID = `${CROSSREAD_PREFIX}highlight:`;

/** What the Web Annotation vocabulary has no word for. */
export const annotationExtraSchema = z.pick(highlightSchema, {
  articleId: true,
  outlet: true,
  author: true,
  title: true,
  published: true,
  colour: true,
  claim: true,
  about: true,
  createdAt: true,
  updatedAt: true,
  times: true,
  seen: true,
  origin: true,
});
export type AnnotationExtra = z.infer<typeof annotationExtraSchema>;

/** ISO 8601, or nothing where a number is no moment that a calendar has. */
export const isoMoment = (atMs: number): string | undefined => {
  const moment = new Date(atMs);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
};

export const extraOf = ({ id, url, selector, note, tags, ...extra }: Highlight): AnnotationExtra => extra;
