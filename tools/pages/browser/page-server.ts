import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { makeCertificate } from './certificate';

export interface ServedPage {
  address: string;
  html: string;
}

export interface PageServer {
  httpPort: number;
  httpsPort: number;
  /** Serves this page from now on, at its own address and nowhere else. */
  show(page: ServedPage): void;
  /** Addresses that were asked for since the last call, apart from the page itself and the site's icon, which browsers want unasked. */
  takeRequests(): string[];
  close(): Promise<void>;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
    });
  });
}

/** Hosts of its maker that Firefox asks by itself, whatever is opened, and that no setting keeps it from. */
const BROWSERS_OWN = /\.services\.mozilla\.com$/;

/** Browsers go to the secure address of some hosts by themselves. */
const withoutScheme = (address: string): string => address.replace(/^https?:/, '').replace(/#.*$/, '');

/** The page as text says what it is coded in; it was saved as UTF-8. No script of its own runs, so that nothing but Crossread can change it. */
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'", 'cache-control': 'no-store' };

/**
 * One page of the web at its true address, on loopback: the browser is told that every host lives here. Whatever else is asked for
 * (pictures, styles, frames) is not there, and that is said at once.
 */
export async function servePages(): Promise<PageServer> {
  let shown: ServedPage | undefined;
  let requests: string[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const address = `${scheme}://${request.headers.host ?? ''}${request.url ?? '/'}`;
    if (shown !== undefined && withoutScheme(new URL(shown.address).href) === withoutScheme(address)) {
      response.writeHead(200, HEADERS).end(shown.html);
      return;
    }
    if (!address.endsWith('/favicon.ico') && !BROWSERS_OWN.test(request.headers.host ?? '')) requests.push(address);
    // 204 leaves a frame empty, where 404 would fill it with the browser's own page.
    response.writeHead(204).end();
  };
  const http = createHttpServer(answer('http'));
  const https = createHttpsServer(makeCertificate(), answer('https'));
  const [httpPort, httpsPort] = [await listen(http), await listen(https)];
  const end = (server: typeof http | typeof https) =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    httpPort,
    httpsPort,
    show: (page) => {
      shown = page;
    },
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: async () => {
      await Promise.all([end(http), end(https)]);
    },
  };
}
