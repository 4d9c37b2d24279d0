import { z } from 'zod';
import { ENTITY_KINDS } from '../../../lib/knowledge/kinds';
import { HEAD_PROPERTIES, TIE_PROPERTIES } from './properties';

/**
 * What is kept of an entity between reading the dump and making the pack: a line of JSON each. Items are named by their ids ("Q142"), dates are
 * partial ISO 8601.
 */
const item = z.string().regex(/^Q[1-9]\d{0,9}$/);
const span = { from: z.string().optional(), to: z.string().optional(), ended: z.literal(true).optional() };

export const keptEntitySchema = z.object({
  id: item,
  kind: z.enum(ENTITY_KINDS),
  type: z.string().optional(),
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string().optional(),
  wikipedia: z.string().optional(),
  /** Pages about it in all projects. */
  sitelinks: z.number(),
  countries: z.array(item).optional(),
  isoCode: z.string().optional(),
  born: z.string().optional(),
  died: z.string().optional(),
  /** Dead, dissolved or demolished, whether it is known when or not. */
  gone: z.literal(true).optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  population: z.number().optional(),
  geonames: z.number().optional(),
  /** Offices that a person held. `replaces`: who held it before. */
  held: z.array(z.object({ office: item, replaces: z.array(item).optional(), ...span })).optional(),
  /** People who headed it. */
  heads: z.array(z.object({ property: z.enum(HEAD_PROPERTIES), person: item, ...span })).optional(),
  /** The items of the offices of its head of state and of its head of government. */
  stateOffice: item.optional(),
  governmentOffice: item.optional(),
  ties: z.array(z.object({ property: z.enum(TIE_PROPERTIES), other: item, ...span })).optional(),
  /** Office: whose it may be, the likeliest first. */
  owners: z.array(item).optional(),
});
export type KeptEntity = z.infer<typeof keptEntitySchema>;
