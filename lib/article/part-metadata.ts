import { type Article, MAX_STATEMENT_UTF16 } from './article';
import type { ArticleMetadata } from './metadata';

/** Attributes in which sites that append one article to another keep each one's address. */
const ADDRESS_ATTRIBUTES = ['data-url', 'data-href', 'data-permalink', 'data-canonical-url', 'data-article-url', 'itemid'];

/** The address that a part of a page calls its own, without fragment; undefined where it has none on the same host. */
export function addressOfPart(root: Element, pageAddress: string): string | undefined {
  const link = root.querySelector(':is(h1, h2) a[href]')?.getAttribute('href');
  for (const stated of [...ADDRESS_ATTRIBUTES.map((name) => root.getAttribute(name)), link]) {
    if (!stated || stated.length > 2_000 || !URL.canParse(stated, pageAddress)) continue;
    const address = new URL(stated, pageAddress);
    address.hash = '';
    if (address.pathname !== '/' && address.host === new URL(pageAddress).host) return address.href;
  }
  return undefined;
}

/** What a page with several articles says about one of them. The head of the page is the first one's: only outlet and language hold. */
export function readPartMetadata(root: Element, { outlet, language }: Pick<Article, 'outlet' | 'language'>): ArticleMetadata {
  const title = root.querySelector('h1, h2')?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 500);
  const value = root.querySelector('time[datetime]')?.getAttribute('datetime')?.slice(0, MAX_STATEMENT_UTF16);
  return {
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(language ? { language } : {}),
    dates: { published: value ? [{ basis: 'time', value }] : [], modified: [] },
    titles: title ? [title] : [],
    descriptions: [],
  };
}
