import { type PostingRole, SurfaceFlag } from './pack-content';

/** One thing that a spelling may mean. */
export interface NameMatch {
  /** Entity index within this knowledge. */
  entity: number;
  role: PostingRole;
  /** 0 to 1: how likely this spelling means this entity, before any context. */
  prior: number;
  /** The pack's own spelling. */
  surface: string;
  /** SurfaceFlag bits. */
  flags: number;
  /** The reader has said that this spelling means this entity. */
  byReader?: true;
}

/** "TASS" and "Tass" name one agency: what holds for both spellings holds, and capitals throughout are among what may stand there. */
export function eitherSpelling(one: NameMatch, other: NameMatch): NameMatch {
  const { surface } = other.flags & SurfaceFlag.abbreviation ? other : one;
  return { ...one, surface, flags: one.flags & other.flags };
}
