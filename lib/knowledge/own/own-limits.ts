/**
 * One thing that the reader says of one entity. `entity`: there is somebody or something of this name; `name`, `note`: what the reader calls it, and
 * notes on it; `description`: who or what it is in the reader's words; `alias`: this spelling names it; `never`: this spelling never means it.
 */
export const OWN_KINDS = ['entity', 'name', 'description', 'note', 'alias', 'never'] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** What a spelling means, or does not: said for every article, or for those of one outlet alone. */
export const isSpelling = (kind: OwnKind): boolean => kind === 'alias' || kind === 'never';

/** UTF-16 code units of an outlet's name. */
export const MAX_OUTLET_UTF16 = 120;

/** UTF-16 code units. */
export const MAX_OWN_TEXT_UTF16 = {
  entity: 120,
  name: 120,
  description: 500,
  note: 2_000,
  alias: 120,
  never: 120,
} as const satisfies Record<OwnKind, number>;
/** Spellings of one entity: all that is said of it stands in one record of a pack, which holds 65,535 bytes. */
export const MAX_OWN_SPELLINGS = 24;

/** All that one reader says: it is made into a pack at every start. */
export const MAX_OWN_STATEMENTS = 5_000;
