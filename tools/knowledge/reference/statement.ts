import type { OFFICE_FUNCTIONS } from '../../../lib/knowledge/kinds';

export type OfficeFunction = (typeof OFFICE_FUNCTIONS)[number];

/** What a public record says of one holder of a head's office. Dates are ISO 8601, possibly partial. */
export interface Statement {
  record: 'REIGN' | 'Factbook' | 'leaders 2026' | 'US executive';
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Undefined where the record names whoever led, in whatever office. */
  functions: readonly OfficeFunction[] | undefined;
  name: string;
  wikidata?: string;
  since?: string;
  /** Undefined while the person is in office. */
  until?: string;
  /** The last day for which the record speaks. */
  asOf: string;
}

export const HEADS: readonly OfficeFunction[] = ['head-of-state', 'head-of-government', 'head-of-state-and-government'];
export const OF_STATE: readonly OfficeFunction[] = ['head-of-state', 'head-of-state-and-government'];
export const OF_GOVERNMENT: readonly OfficeFunction[] = ['head-of-government', 'head-of-state-and-government'];
