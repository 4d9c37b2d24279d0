import { z } from 'zod';
import { OFFICE_FUNCTIONS, OUTLET_KINDS, RELATION_TYPES } from './kinds';
import { ownWordSchema } from './own/own-statement';

/**
 * What a pack says of one curated entity; packed-detail.ts says how it is written there. Entities are named by id; `source` is a key of the
 * directory's sources or an address.
 */
const dates = { from: z.string().optional(), to: z.string().optional() };

const heldRole = z.object({
  office: z.string(),
  person: z.string(),
  acting: z.boolean().optional(),
  ...dates,
  checked: z.string(),
  source: z.string(),
});
const relation = z.object({
  type: z.enum(RELATION_TYPES),
  from: z.string(),
  to: z.string(),
  start: z.string().optional(),
  end: z.string().optional(),
  checked: z.string(),
  note: z.string().optional(),
  source: z.string(),
});

export const recordDetailSchema = z.object({
  /** Empty where the record only adds to an entity of a pack below, and that one's name stands. */
  name: z.string(),
  description: z.string().optional(),
  type: z.string().optional(),
  wikidata: z.string().optional(),
  wikipedia: z.string().optional(),
  geonames: z.number().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  population: z.number().optional(),
  born: z.string().optional(),
  died: z.string().optional(),
  /** An organization that publishes news: who is behind it, and the hosts where. */
  outlet: z.object({ kind: z.enum(OUTLET_KINDS), hosts: z.array(z.string()) }).optional(),
  /** State: place id of the capital, and the adjectives that name it ("Syrian"). */
  capital: z.string().optional(),
  adjectives: z.array(z.string()).optional(),
  /** State or organization: ids of its offices. */
  offices: z.array(z.string()).optional(),
  /** Office: whose it is, the titles by which news calls its holder, and the days for which the list of holders is whole. */
  of: z.string().optional(),
  titles: z.array(z.string()).optional(),
  function: z.enum(OFFICE_FUNCTIONS).optional(),
  checked: z.string().optional(),
  completeFrom: z.string().optional(),
  /** Office: its holders in order of time. Person: the offices held. */
  roles: z.array(heldRole).optional(),
  relations: z.array(relation).optional(),
  sources: z.array(z.string()),
  /** What a reader says of it, and nobody else: never mixed with the rest. */
  own: z.array(ownWordSchema).optional(),
});
export type RecordDetail = z.infer<typeof recordDetailSchema>;
export type HeldRole = z.infer<typeof heldRole>;
export type HeldRelation = z.infer<typeof relation>;
