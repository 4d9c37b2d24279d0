import type { EntityKind } from './kinds';
import type { RecordDetail } from './record-detail';

/** What a spelling is to the entity that it names. The order is the index's encoding: only ever add at the end. */
export const POSTING_ROLES = ['name', 'short', 'demonym'] as const;
export type PostingRole = (typeof POSTING_ROLES)[number];

/** The types of a gazetteer place. The order is the encoding of index and pack: only ever add at the end. */
export const PLACE_TYPES = ['city', 'capital', 'seat', 'section', 'division', 'county'] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** What a spelling is besides: bits of one number. */
export const SurfaceFlag = {
  /** Also an everyday English word: "Nice", "Reading". */
  commonWord: 1,
  /** Also a given name or a surname: "Victoria", "Jackson". */
  personName: 2,
  /** An abbreviation: matches only in capitals. */
  abbreviation: 4,
} as const;

/** A source that details name by its key. */
export interface PackSource {
  title: string;
  url: string;
  /** The day up to which it speaks. */
  asOf: string;
}

/** What a pack says of itself. */
export interface PackHeader {
  name: string;
  /** At most 50 characters; another content has another version. */
  version: string;
  /** The latest day for which anything in it was checked. */
  date: string;
  /** The terms under which it may be passed on, in words. */
  licence?: string | undefined;
  sources: Record<string, PackSource>;
}

/** A described entity. */
export interface PackRecord {
  id: string;
  kind: EntityKind;
  /** ISO 3166-1 alpha-2 of the country it belongs to. */
  country?: string;
  /** 0 to 1: how likely it is meant when its name stands alone. */
  prior: number;
  /** Spellings by which it is found. */
  names: PackName[];
  detail: RecordDetail;
}
export interface PackName {
  surface: string;
  role: PostingRole;
  /** 0 to 1: how likely the spelling means this entity, beside others. */
  prior: number;
}

/** A gazetteer place. `division` is an index into the divisions. */
export interface PackPlace {
  name: string;
  aliases: string[];
  lat: number;
  lon: number;
  /** 0 where the gazetteer has none. */
  geonames: number;
  division: number;
  population: number;
  type: PlaceType;
}

/** A first-order division, or (without `place`) "somewhere in the country". `place` is an index into the places. */
export interface PackDivision {
  country: string;
  place?: number;
}

/** ISO 3166-1 alpha-2, and the id of the state's record where there is one. */
export interface PackCountry {
  code: string;
  record?: string;
}

/** All that a pack holds, as its maker gives it. */
export interface PackContent extends PackHeader {
  records: PackRecord[];
  places: PackPlace[];
  divisions: PackDivision[];
  countries: PackCountry[];
  /** SurfaceFlag bits of a spelling. */
  flagsOf: (surface: string) => number;
}
