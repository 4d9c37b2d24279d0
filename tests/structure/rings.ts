import { at, importsOf, isTest, type SourceFile } from './source-tree';
import { globalUses } from './syntax';

/**
 * The rings of the house, from the inside out. A file may import from its own ring and from those inside of it.
 * `domain`: pure. `protocol`: the shapes of messages and settings. `shell`: whatever touches page, browser or storage.
 */
const RINGS = ['domain', 'protocol', 'shell', 'components', 'entrypoints'] as const;
type Ring = (typeof RINGS)[number] | 'workshop' | 'tests';

const PROTOCOL = ['lib/messages.ts', 'lib/settings.ts'];
const SHELL = ['lib/messaging.ts', 'lib/settings-store.ts'];
const SHELL_FOLDERS = /^lib\/(page|store|background)\//;

function ringOf(path: string): Ring {
  if (isTest(path)) return 'tests';
  if (/^(tools|bench)\//.test(path)) return 'workshop';
  if (path.startsWith('entrypoints/')) return 'entrypoints';
  if (path.startsWith('components/')) return 'components';
  if (PROTOCOL.includes(path)) return 'protocol';
  return SHELL.includes(path) || SHELL_FOLDERS.test(path) ? 'shell' : 'domain';
}

function mayImport(from: Ring, to: Ring): boolean {
  if (from === 'tests') return true;
  if (to === 'tests') return false;
  // Tools and benchmarks run the engine without a browser: what they may use is lib.
  if (from === 'workshop') return to !== 'components' && to !== 'entrypoints';
  return to !== 'workshop' && RINGS.indexOf(from) >= RINGS.indexOf(to);
}

/** Imports that go from an inner ring to an outer one. */
export function upwardImports(sources: readonly SourceFile[]): string[] {
  const known = new Set(sources.map(({ path }) => path));
  return sources.flatMap((source) =>
    importsOf(source, known)
      .files.filter((file) => !mayImport(ringOf(source.path), ringOf(file)))
      .map((file) => `${source.path} (${ringOf(source.path)}) imports ${file} (${ringOf(file)})`),
  );
}

const OUTSIDE_PACKAGES = /^(wxt|webextension-polyfill|dexie|react|react-dom|@floating-ui|node:)/;
const OUTSIDE_GLOBALS = [
  'browser',
  'chrome',
  'document',
  'window',
  'self',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'navigator',
  'location',
  'fetch',
  'process',
];

/** Domain code that reaches for the browser, the page, the database or Node instead of being handed what it needs. */
export function impureDomains(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => ringOf(path) === 'domain')
    .flatMap((source) => {
      const { packages } = importsOf(source, new Set());
      const imported = packages.filter((name) => OUTSIDE_PACKAGES.test(name)).map((name) => `${source.path} imports ${name}`);
      const used = globalUses(source.program).filter(({ name }) => OUTSIDE_GLOBALS.includes(name));
      return [...imported, ...used.map(({ name, start }) => at(source, start, `uses the global "${name}"`))];
    });
}

/** Circles of imports, each as "a -> b -> a", found by a depth-first search with the way back kept. */
export function importCycles(sources: readonly SourceFile[]): string[] {
  const known = new Set(sources.map(({ path }) => path));
  const graph = new Map(sources.map((source) => [source.path, importsOf(source, known).files]));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const seen = way.indexOf(path);
    if (seen >= 0) {
      cycles.push([...way.slice(seen), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
