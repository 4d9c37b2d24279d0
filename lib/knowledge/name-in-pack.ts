import type { PackKnowledge } from './knowledge';

/** What a pack itself calls an entity; undefined where it only adds to another pack's. */
export function nameInPack(pack: PackKnowledge, local: number): string | undefined {
  if (!pack.isRecord(local)) return pack.name(local);
  const detail = pack.detail(local);
  return detail === undefined ? pack.id(local) : detail.name || undefined;
}
