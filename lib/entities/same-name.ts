import type { Mention } from './mention';

/** What tells whether two mentions of one article name the same: the entity, else the name in full as the article gives it. */
export const nameKey = ({ id, kind, fullName, surface }: Mention): string => id ?? `${kind} ${(fullName ?? surface).toLowerCase()}`;
