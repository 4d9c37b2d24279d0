import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode, SetupProblem, say } from './children.mjs';
import { PROGRAMS } from './programs.mjs';

/** What the compiler makes. */
const MADE = ['public/knowledge.pack', 'public/countries-50m.json', 'public/names/ar.json'];
const STAMP = '.output/knowledge.stamp';
/** Whatever decides the pack's content: the facts, the compiler with the pack format, and the versions of the data packages. */
const SOURCES = ['knowledge', 'tools/knowledge', 'lib/knowledge', 'lib/entities/languages'];
const COMPILER = 'tools/knowledge/compile.ts';

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.(test\.ts|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function stampNow() {
  const hash = createHash('sha256');
  for (const file of [...SOURCES.flatMap(filesUnder), 'package-lock.json'])
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const isCurrent = (stamp) => [...MADE, STAMP].every((path) => existsSync(path)) && readFileSync(STAMP, 'utf8') === stamp;

/** Writes the stamp after the pack was compiled, here or by `npm run knowledge`. */
export function stampPack(stamp = stampNow()) {
  mkdirSync('.output', { recursive: true });
  writeFileSync(STAMP, stamp);
}

/** Compiles the knowledge pack where its sources have changed since. Throws SetupProblem. */
export async function ensurePack() {
  const stamp = stampNow();
  if (isCurrent(stamp)) return;
  say('Compiling the knowledge pack …');
  const started = Date.now();
  const { code } = await runNode([...PROGRAMS.tsx, COMPILER], { stdio: ['ignore', 2, 2], grouped: true });
  if (code !== 0) throw new SetupProblem('The knowledge pack could not be compiled: see above.');
  stampPack(stamp);
  say(`Knowledge pack compiled in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
