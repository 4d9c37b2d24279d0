import { fold } from '../../../lib/knowledge/fold';
import { ENTITY_KINDS, type EntityKind } from '../../../lib/knowledge/kinds';
import type { KeptEntity } from './kept-entity';

/** Ids are at most 255 bytes in a pack; this is long enough to be read. */
const LONGEST_SLUG = 80;

const slug = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');

/** An id of an entity that is known by its Wikidata item: person/emmanuel-macron-q3052772; q3052772 alone where the name has no Latin letter. */
export function wikidataId(kind: EntityKind, name: string, item: string): string {
  const readable = slug(name);
  return `${kind}/${readable === '' ? '' : `${readable}-`}${item.toLowerCase()}`;
}

/** The entity's own id: that of the knowledge files where they describe the same item. */
export const idOf = ({ kind, name, id }: Pick<KeptEntity, 'kind' | 'name' | 'id'>, curated: ReadonlyMap<string, string>): string =>
  curated.get(id) ?? wikidataId(kind, name, id);

/** The kind that an id states: where the knowledge files know an entity, they decide what it is. */
export function kindOf(id: string, otherwise: EntityKind): EntityKind {
  return ENTITY_KINDS.find((kind) => id.startsWith(`${kind}/`)) ?? otherwise;
}

/** The page where a reader can check what was taken from an item. */
export const pageOf = (item: string): string => `https://www.wikidata.org/wiki/${item}`;
