import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';

export interface LoopbackServer {
  /** "http://localhost:PORT", without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Listens on loopback only. Answers the port, or undefined where it is taken by another program. */
function listen(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error));
    server.once('error', onError);
    // Not by the name "localhost": that may mean ::1 where IPv6 is switched off. Browsers asked for localhost try both addresses.
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : undefined);
    });
  });
}

/**
 * Serves files to browsers on this machine.
 * @param fileOf the file for the path of an address ("/a/b", decoded, without query), or undefined: 404.
 * @param port tried first; where it is taken, and for 0, any free one.
 */
export async function serveLoopback(fileOf: (path: string) => URL | undefined, port = 0): Promise<LoopbackServer> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/favicon.ico') {
      // Browsers ask by themselves; an answer keeps the console free of an error that is nobody's.
      response.writeHead(204).end();
      return;
    }
    const file = fileOf(path);
    const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || body === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
      return;
    }
    const ending = file.pathname.split('.').pop() ?? '';
    response.writeHead(200, { 'content-type': TYPES[ending] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(body);
  });
  const used = (await listen(server, port)) ?? (await listen(server, 0));
  if (used === undefined) throw new Error('No free port on loopback.');
  return {
    origin: `http://localhost:${used}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open; without this close would wait for them.
        server.closeAllConnections();
      }),
  };
}
