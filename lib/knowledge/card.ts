import * as z from 'zod/mini';
import { ENTITY_KINDS, OUTLET_KINDS, RELATION_TYPES } from './kinds';

/** A name in a card that opens another card. */
export const entityLinkSchema = z.object({ id: z.string(), name: z.string(), kind: z.enum(ENTITY_KINDS) });

export const sourceNoteSchema = z.object({
  title: z.string(),
  url: z.string(),
  /** The day for which the source speaks. */ asOf: z.optional(z.string()),
});

const dated = { from: z.optional(z.string()), to: z.optional(z.string()), checked: z.string() };

/** One line under "roles" of a person, or under "holders" of an office or state. */
const roleLine = z.object({
  office: entityLinkSchema,
  person: entityLinkSchema,
  acting: z.boolean(),
  /** As of the card's date. */
  status: z.enum(['holds', 'held', 'not-yet', 'unknown']),
  ...dated,
});

const relationLine = z.object({
  type: z.enum(RELATION_TYPES),
  /** `out`: this entity TYPE other; `in`: other TYPE this entity. */
  direction: z.enum(['out', 'in']),
  other: entityLinkSchema,
  /** The other one is named in this article. */
  here: z.boolean(),
  /** As of the card's date. */
  status: z.enum(['holds', 'ended', 'not-begun', 'unknown']),
  note: z.optional(z.string()),
  ...dated,
});

/** All that a card shows about one entity on one day; made by the background, read by the card. */
export const cardSchema = z.object({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  description: z.optional(z.string()),
  /** The day everything below was judged by. */
  asOf: z.string(),
  country: z.optional(entityLinkSchema),
  /** For a place: "city in Raqqa, Syria" in parts. */
  place: z.optional(
    z.object({
      type: z.optional(z.string()),
      division: z.optional(z.string()),
      population: z.optional(z.number()),
      lat: z.number(),
      lon: z.number(),
    }),
  ),
  /** For who publishes news. */
  outlet: z.optional(z.object({ kind: z.enum(OUTLET_KINDS), hosts: z.array(z.string()) })),
  life: z.optional(z.object({ born: z.optional(z.string()), died: z.optional(z.string()) })),
  /** For a person: own roles. For an office: its holders. For a state or organization: holders of its offices. Those that hold on the day first. */
  roles: z.array(roleLine),
  relations: z.array(relationLine),
  sources: z.array(sourceNoteSchema),
  /** The latest day for which anything here was checked; nothing is claimed after it. Absent where nothing is dated. */
  knowledgeEnds: z.optional(z.string()),
  wikipedia: z.optional(z.string()),
  wikidata: z.optional(z.string()),
  geonames: z.optional(z.number()),
  /** Outline of the surrounding land as SVG path data in a viewBox of 0 0 320 180, with the point to mark. */
  map: z.optional(z.object({ land: z.string(), borders: z.string(), country: z.optional(z.string()), x: z.number(), y: z.number() })),
});
export type Card = z.infer<typeof cardSchema>;
export type CardRole = Card['roles'][number];
export type CardRelation = Card['relations'][number];
export type CardLink = z.infer<typeof entityLinkSchema>;
export type SourceNote = z.infer<typeof sourceNoteSchema>;
