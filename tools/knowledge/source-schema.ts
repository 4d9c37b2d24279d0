import { z } from 'zod';
import type { NamedLanguage } from '../../lib/entities/languages/named-languages';
import { type EntityKind, OFFICE_FUNCTIONS, OUTLET_KINDS, RELATION_TYPES } from '../../lib/knowledge/kinds';

/**
 * The shape of knowledge/*.yaml, as people write it. The README beside those files explains each field.
 * Everything is strict: a misspelt field is an error, not a silent loss.
 */
const id = z
  .string()
  .regex(
    /^(person|organization|group|state|place|office)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is kind/readable-name in a-z, 0-9 and single hyphens',
  );
const idOf = (kind: EntityKind) => id.refine((value) => value.startsWith(`${kind}/`), `expected an id that begins with ${kind}/`);

/** 2023-02-29 has the shape of a date and is none. */
const isCalendarDay = (date: string): boolean => {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
};

/** ISO 8601 with its own precision: 2024, 2024-12 or 2024-12-08. YAML reads a bare year as a number. */
const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is 2024, 2024-12 or 2024-12-08')
    .refine((date) => date.length < 10 || isCalendarDay(date), 'no such day'),
);
const fullDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a full date is 2024-12-08')
  .refine(isCalendarDay, 'no such day');

/** Control characters and those that turn the direction of writing would let a name look like another. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((value) => !UNSEEN.test(value), 'has characters that nobody sees');
const names = z.array(name).default([]);
const source = z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*|https:\/\/\S+)$/, 'a source is a key of sources.yaml or an https address');
const sources = z.array(source).default([]);
const wikidata = z.string().regex(/^Q[1-9]\d*$/);
const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

const holder = z.strictObject({
  person: idOf('person'),
  from: partialDate.optional(),
  to: partialDate.optional(),
  acting: z.boolean().default(false),
  source,
});

const office = z.strictObject({
  id: idOf('office'),
  name,
  aliases: names,
  titles: z.array(name).min(1),
  function: z.enum(OFFICE_FUNCTIONS),
  checked: fullDate,
  'complete-from': partialDate.optional(),
  holders: z.array(holder),
  description: z.string().optional(),
  wikidata: wikidata.optional(),
  wikipedia: name.optional(),
});

const shared = {
  name,
  aliases: names,
  description: z.string().min(1).max(600),
  wikidata: wikidata.optional(),
  wikipedia: name.optional(),
  sources,
};

const state = z.strictObject({
  ...shared,
  id: idOf('state'),
  official: name.optional(),
  adjectives: z.array(name).min(1),
  people: names,
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  status: z.enum(['un-member', 'un-observer', 'partly-recognised', 'territory']),
  capital: z
    .strictObject({ name, geonames: z.number().int().positive().optional(), lat: latitude.optional(), lon: longitude.optional() })
    .optional(),
  lat: latitude,
  lon: longitude,
  geonames: z.number().int().positive().optional(),
  offices: z.array(office).default([]),
});

const person = z.strictObject({
  ...shared,
  id: idOf('person'),
  short: names,
  /** False where the bare family name means a better known relative: "Trump" is not Melania Trump. */
  'family-name': z.boolean().default(true),
  born: partialDate.optional(),
  died: partialDate.optional(),
  country: idOf('state').optional(),
});

/** What an organization that publishes news is: `kind` says who is behind it, `hosts` where it publishes (a host stands for its subdomains). */
const outlet = z.strictObject({
  kind: z.enum(OUTLET_KINDS),
  hosts: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host is bare: bbc.com')).default([]),
});

const entity = z
  .strictObject({
    ...shared,
    id,
    kind: z.enum(['organization', 'group', 'place', 'state']),
    short: names,
    adjectives: names,
    type: name.optional(),
    country: idOf('state').optional(),
    lat: latitude.optional(),
    lon: longitude.optional(),
    geonames: z.number().int().positive().optional(),
    outlet: outlet.optional(),
    offices: z.array(office).default([]),
  })
  .refine((value) => value.id.startsWith(`${value.kind}/`), 'the id does not begin with the kind');

const relation = z.strictObject({
  from: id,
  type: z.enum(RELATION_TYPES),
  to: id,
  start: partialDate.optional(),
  end: partialDate.optional(),
  checked: fullDate,
  note: z.string().max(200).optional(),
  source,
});

const sourceRecord = z.strictObject({ title: name, url: z.url(), 'as-of': fullDate, licence: name });

const spelling = z.strictObject({ geonames: z.number().int().positive(), name, aliases: names });

/** Where a public record says otherwise, and why the files do not follow it. */
const explained = z.strictObject({ record: name, country: z.string().regex(/^[A-Z]{2}$/), name, why: z.string().min(1).max(300) });

/** Cards drawn by seed and read by a person: what was wrong on them, and whether it was mended. */
const review = z.strictObject({
  seed: z.number().int().nonnegative(),
  cards: z.number().int().positive(),
  date: fullDate,
  wrong: z.array(
    z.strictObject({
      id,
      error: z.enum(['role', 'date', 'life', 'name', 'description', 'country', 'point', 'relation', 'source']),
      what: z.string().min(1).max(300),
      mended: z.boolean(),
    }),
  ),
});
/** Lists of words by language. */
const byLanguage = z.strictObject({ ar: names, de: names, es: names, fr: names, pt: names } satisfies Record<NamedLanguage, typeof names>);

/** How other languages call an entity or, by its GeoNames number, a city of the gazetteer. */
const foreignNames = z
  .strictObject({ id: id.optional(), geonames: z.number().int().positive().optional(), ...byLanguage.shape })
  .refine((value) => (value.id === undefined) !== (value.geonames === undefined), 'give either id or geonames');

/** The adjective of a state in other languages, in its dictionary form; German nouns beside it (demonym-forms.ts makes the rest). */
const demonyms = z.strictObject({ state: idOf('state'), ...byLanguage.shape });

export const knowledgeFileSchema = z.strictObject({
  sources: z.record(z.string(), sourceRecord).default({}),
  states: z.array(state).default([]),
  people: z.array(person).default([]),
  entities: z.array(entity).default([]),
  relations: z.array(relation).default([]),
  spellings: z.array(spelling).default([]),
  explained: z.array(explained).default([]),
  reviews: z.array(review).default([]),
  names: z.array(foreignNames).default([]),
  demonyms: z.array(demonyms).default([]),
  everyday: byLanguage.optional(),
});

export type KnowledgeFile = z.infer<typeof knowledgeFileSchema>;
export type StateSource = z.infer<typeof state>;
export type PersonSource = z.infer<typeof person>;
export type EntitySource = z.infer<typeof entity>;
export type OfficeSource = z.infer<typeof office>;
export type SpellingSource = z.infer<typeof spelling>;
