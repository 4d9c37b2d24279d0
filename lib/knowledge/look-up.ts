import { fold } from './fold';
import type { EntityKind } from './kinds';
import type { Knowledge } from './knowledge';
import { shortNote } from './short-note';

/** An entity that some words may name. */
export interface NameFound {
  id: string;
  name: string;
  kind: EntityKind;
  /** Its share of what the words may mean, 0 to 1, before any context. */
  confidence: number;
  /** What tells it from others of the name. */
  note?: string | undefined;
}

/** More namesakes than this are no answer to read. */
export const MOST_NAMESAKES = 12;

/** Words around a name that are none of it: the article, and the ending of a possessive. */
const keysOf = (words: string): string[] => {
  const bare = words.trim().replace(/['’]s$/i, '');
  const keys = [words, bare, bare.replace(/^the\s+/i, '')].map(fold).filter((key) => key !== '');
  return [...new Set(keys)];
};

/** Whom or what the knowledge has under exactly these words, likeliest first; empty where it knows none. No context is weighed. */
export function lookUpName(knowledge: Knowledge, words: string): NameFound[] {
  for (const key of keysOf(words)) {
    const all = knowledge.lookUp(key);
    if (all.length === 0) continue;
    const told = all.filter(({ byReader }) => byReader);
    const matches = told.length > 0 ? told : all;
    const weighed = matches.map(({ entity, prior }) => ({ entity, weight: prior * knowledge.prior(entity) }));
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
    return weighed
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_NAMESAKES)
      .map(({ entity, weight }) => ({
        id: knowledge.id(entity),
        name: knowledge.name(entity),
        kind: knowledge.kind(entity),
        confidence: weight / total,
        note: shortNote(knowledge, entity),
      }));
  }
  return [];
}
