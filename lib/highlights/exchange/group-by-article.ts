import { parseAddress } from '../../article/identity';
import type { Highlight } from '../highlight';

/** The highlights of one article with what is known of it. Absent is what nobody knows. */
export interface ArticleGroup {
  articleId: string;
  /** Only where it is a web address: anything else must not become a link. */
  link?: string;
  address: string;
  title?: string;
  outlet?: string;
  author?: string;
  published?: string;
  /** In the order of the text. */
  highlights: Highlight[];
}

/** Groups by article, in the order in which the articles first come. */
export function groupByArticle(highlights: readonly Highlight[]): ArticleGroup[] {
  const groups = new Map<string, Highlight[]>();
  for (const highlight of highlights) {
    const group = groups.get(highlight.articleId);
    if (group) group.push(highlight);
    else groups.set(highlight.articleId, [highlight]);
  }
  return [...groups].map(([articleId, members]) => groupOf(articleId, members));
}

function groupOf(articleId: string, members: readonly Highlight[]): ArticleGroup {
  const known = (name: 'title' | 'outlet' | 'author' | 'published') => {
    const value = members.find((member) => member[name])?.[name];
    return value ? { [name]: value } : {};
  };
  const address = members.find(({ url }) => url !== '')?.url ?? '';
  const link = parseAddress(address)?.href;
  return {
    articleId,
    address,
    ...(link === undefined ? {} : { link }),
    ...known('title'),
    ...known('outlet'),
    ...known('author'),
    ...known('published'),
    highlights: [...members].sort((a, b) => a.selector.position.start - b.selector.position.start || a.createdAt - b.createdAt),
  };
}
