/** The kinds of Entity. The order is the pack's encoding: only ever add at the end. */
export const ENTITY_KINDS = ['person', 'organization', 'group', 'state', 'place', 'office'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The types of Relation, read "from TYPE to". The order is the pack's encoding: only ever add at the end. */
export const RELATION_TYPES = [
  'leads',
  'part-of',
  'member-of',
  'ally-of',
  'backs',
  'fights',
  'opposes',
  'controls',
  'based-in',
  'successor-of',
  'split-from',
  'agreement-with',
  'sanctions',
  'claims',
  'monitors',
  'owns',
  'founded',
  'affiliated-with',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** What an office is to its state. */
export const OFFICE_FUNCTIONS = ['head-of-state', 'head-of-government', 'head-of-state-and-government', 'other'] as const;

/** Who is behind an outlet: an agency that sells to others, a public broadcaster, a state, or private owners. The order is the pack's encoding. */
export const OUTLET_KINDS = ['wire', 'public', 'state', 'private'] as const;
