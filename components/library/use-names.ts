import { useEffect, useMemo, useRef, useState } from 'react';
import type { ShelfState } from '../../lib/store/library-shelf';
import type { EntityName, LibraryWorld } from './library-world';

export type Names = ReadonlyMap<string, EntityName>;

/** Names of all entities in the library; each is asked for once. An entity that the knowledge no longer has is not among them. */
export function useNames(world: LibraryWorld, { highlights, kept }: ShelfState): Names {
  const [names, setNames] = useState<Names>(new Map());
  const asked = useRef(new Set<string>());
  const ids = useMemo(() => new Set([...highlights, ...kept].flatMap(({ about }) => about)), [highlights, kept]);

  useEffect(() => {
    const fresh = [...ids].filter((id) => !asked.current.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) asked.current.add(id);
    void world.names(fresh).then((found) => setNames((before) => new Map([...before, ...found.map((one) => [one.id, one] as const)])));
  }, [ids, world]);
  return names;
}

/** "person/bashar-al-assad" says enough where nothing better is known. */
export const nameOf = (names: Names, id: string): string => names.get(id)?.name ?? (id.split('/').at(-1) ?? id).replaceAll('-', ' ');
