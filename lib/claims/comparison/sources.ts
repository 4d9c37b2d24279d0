import type { Claim } from '../claim';
import type { ComparedArticle } from './comparison';

/** Words of a speaker's phrase that do not tell who it is. */
const EMPTY = new Set('the a an of for in at to and his her its their said says mr mrs ms dr'.split(' '));

/** Who stands behind a claim: its speaker, by id or by the words that name him; without one the article's own outlet. */
export interface Source {
  article: string;
  id?: string;
  words: ReadonlySet<string>;
}

export function sourceOf(claim: Claim, article: ComparedArticle): Source {
  const speaker = claim.attribution?.antecedent ?? claim.attribution?.speaker;
  return { ...sourceOfWords(article.id, speaker?.surface), ...(speaker?.id ? { id: speaker.id } : {}) };
}

/** Likewise where only the words are left. */
export function sourceOfWords(article: string, speaker: string | undefined): Source {
  // Articles read out of somebody's knowledge of the world ("analysts say") are no one source.
  const words = new Set((speaker?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word)));
  return { article, words };
}

/** Speakers whom every outlet has its own of. */
const ANYBODY =
  /^(officials?|police|witness(es)?|analysts?|experts?|residents?|sources?|commanders?|he|she|they|it|who|spokes(man|woman|person)|people|authorities|reports?|media)$/;

/** Whether two claims rest on one source: the same named speaker, or one article a copy of the other. */
function isOneSource(a: Source, b: Source, copies: readonly (readonly [string, string])[] = []): boolean {
  if (a.article === b.article) return true;
  if (copies.some(([one, two]) => (one === a.article && two === b.article) || (one === b.article && two === a.article))) return true;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (small.size === 0 || [...small].every((word) => ANYBODY.test(word))) return false;
  return [...small].every((word) => large.has(word));
}

/** The number of independent sources among these. */
export function countSources(sources: readonly Source[], copies: readonly (readonly [string, string])[] = []): number {
  const groups: Source[][] = [];
  for (const source of sources) {
    const known = groups.find((group) => group.some((other) => isOneSource(source, other, copies)));
    if (known) known.push(source);
    else groups.push([source]);
  }
  return groups.length;
}
