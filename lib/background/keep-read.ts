import { fingerprint } from '../article/fingerprint';
import { readSettings } from '../settings-store';
import type { KeptStore } from '../store/kept-articles';
import type { ReadArticles } from '../store/read-articles';

/** Keeps articles that were only read; those that are kept already, or are gone, are passed over. */
export async function keepRead(articleIds: readonly string[], { read, kept }: { read: ReadArticles; kept: KeptStore }): Promise<void> {
  const { articleDays } = await readSettings();
  for (const { id: _id, articleId: _article, version: _version, keptAt: _kept, seenAt: _seen, ...seen } of await read.erase(articleIds)) {
    const { url: address, title, published, text } = seen;
    const identity = { address, fingerprint: fingerprint(text), ...(title ? { title } : {}), ...(published ? { published } : {}) };
    await kept.keep(identity, articleDays, seen);
  }
}
