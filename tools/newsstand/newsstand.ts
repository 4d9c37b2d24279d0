import { type LoopbackServer, serveLoopback } from './loopback-server';

/** One article of the newsstand: three invented outlets on one real event, written for trying Crossread. */
export interface NewsstandArticle {
  outlet: string;
  path: string;
  file: string;
}

export const NEWSSTAND_ARTICLES: readonly NewsstandArticle[] = [
  { outlet: 'The Valley Courier', path: '/valley-courier/world/2026/01/20/prison-break-strains-truce', file: 'valley-courier.html' },
  {
    outlet: 'Harbor Wire',
    path: '/harbor-wire/article/syria-isis-detainees-shaddadi-81-recaptured-20260120',
    file: 'harbor-wire.html',
  },
  { outlet: 'Northern Star', path: '/northern-star/2026/01/20/most-escaped-isis-prisoners-back-in-custody', file: 'northern-star.html' },
];

/** Where people find the newsstand, unless another program is there. */
const USUAL_PORT = 8461;

const PAGES = new URL('./pages/', import.meta.url);

/** The file behind a path of the newsstand; "/" is its table of contents, which is no article. */
function newsstandFile(path: string): URL | undefined {
  const file = path === '/' ? 'index.html' : NEWSSTAND_ARTICLES.find((article) => article.path === path)?.file;
  return file === undefined ? undefined : new URL(file, PAGES);
}

export const serveNewsstand = (port = USUAL_PORT): Promise<LoopbackServer> => serveLoopback(newsstandFile, port);
