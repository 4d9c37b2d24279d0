import type { KeptHead, ShelfState } from '../../lib/store/library-shelf';

/** What stories are made of: what is kept, and what was only read where the reader wants that compared too. */
export function comparedHeads({ kept, read }: Pick<ShelfState, 'kept' | 'read'>): KeptHead[] {
  const keptIds = new Set(kept.map(({ articleId }) => articleId));
  return [...kept, ...read.filter(({ articleId }) => !keptIds.has(articleId))];
}
