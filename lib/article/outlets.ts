import { OUTLETS_OF_AFRICA_MIDDLE_EAST } from './outlets-africa-middle-east';
import { OUTLETS_OF_AMERICAS } from './outlets-americas';
import { OUTLETS_OF_ASIA_PACIFIC } from './outlets-asia-pacific';
import { OUTLETS_OF_EUROPE } from './outlets-europe';

/**
 * Well-known news outlets: host without "www." and the name that readers know. Subdomains count with their parent unless they
 * stand there themselves. An outlet is listed because it publishes news for the public, not because its news is approved of.
 * The list names outlets, asks for permissions and counts for a page; whether it is an article is decided by the page as well.
 * One table for each part of the world, written from general knowledge, so that a reader who misses an outlet knows where to look.
 */
const LINES = [OUTLETS_OF_AFRICA_MIDDLE_EAST, OUTLETS_OF_AMERICAS, OUTLETS_OF_ASIA_PACIFIC, OUTLETS_OF_EUROPE].flatMap((table) =>
  table.trim().split('\n'),
);

/** Outlet names by host without "www.". */
export const OUTLETS: ReadonlyMap<string, string> = new Map(
  LINES.map((line) => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)];
  }),
);

const isUnderAnother = (host: string): boolean => {
  const labels = host.split('.');
  return labels.slice(1, -1).some((_, index) => OUTLETS.has(labels.slice(index + 1).join('.')));
};

/** Match patterns for all outlets and their subdomains, as optional permissions take them; a subdomain goes with its parent. */
export const OUTLET_PATTERNS: readonly string[] = [...OUTLETS.keys()]
  .filter((host) => !isUnderAnother(host))
  .map((host) => `https://*.${host}/*`);
