import { createServer, type ServerResponse } from 'node:http';
import { createViteServer } from 'vitest/node';

export interface SoakServer {
  /** "http://localhost:PORT" */
  origin: string;
  close(): Promise<void>;
}

export interface Served {
  /** Source of a saved page, undefined where there is none of that name. */
  page(name: string): string | undefined;
  /** Source of a live page by its path. */
  live(path: string): string | undefined;
}

/** A live page is only looked at: none of its scripts, of its forwarding and of what it would load. */
const LIVE_POLICY = "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline'";

function answer(response: ServerResponse, body: string | undefined, headers: Record<string, string> = {}): void {
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body ?? '');
}

/**
 * Serves on loopback: a blank page, the saved pages, the live ones, and the project's own code, by Vite, for the tabs to import.
 */
export async function serveSoak(served: Served): Promise<SoakServer> {
  const vite = await createViteServer({
    configFile: false,
    root: process.cwd(),
    cacheDir: '.output/soak/vite',
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { include: ['zod', 'zod/mini'], noDiscovery: true },
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/favicon.ico') response.writeHead(204).end();
    else if (path === '/') answer(response, '<!doctype html><title>Soak</title>');
    else if (path.startsWith('/soak-page/')) answer(response, served.page(decodeURIComponent(path.slice('/soak-page/'.length))));
    else if (path.startsWith('/world/')) answer(response, served.live(path), { 'content-security-policy': LIVE_POLICY });
    else vite.middlewares(request, response, () => answer(response, undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No free port on loopback.');
  return {
    origin: `http://localhost:${address.port}`,
    async close() {
      await vite.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
