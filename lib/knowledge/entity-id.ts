/**
 * The id of an entity: its kind, and letters, digits and hyphens, "person/bashar-al-assad". At most 255 bytes of UTF-8, since an index counts them in
 * one byte.
 */
export const ENTITY_ID = /^[a-z]+\/(?:[a-z0-9-]{1,230}|[\p{L}\p{N}-]{1,58})$/u;
