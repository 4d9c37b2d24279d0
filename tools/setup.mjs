import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, findOrGetFirefox } from './setup/browsers.mjs';
import { runNode, SetupProblem, say } from './setup/children.mjs';
import { checkNode, ensureDependencies } from './setup/dependencies.mjs';
import { ensurePack } from './setup/knowledge-pack.mjs';
import { PROGRAMS } from './setup/programs.mjs';

/**
 * Makes a checkout ready for a command, doing nothing where nothing is missing: Node's version, packages, WXT's generated
 * types, and, as asked for, the knowledge pack and the browsers. Browsers are handed on as CROSSREAD_CHROMIUM and
 * CROSSREAD_FIREFOX in the environment.
 */
const WXT_TYPES = '.wxt/tsconfig.json';
const WXT_TYPES_ARE_FROM = ['wxt.config.ts', 'package-lock.json', 'entrypoints', 'public'];

/** When a file, or a folder's own list of entries two levels deep, last changed: milliseconds since 1970. */
function changedAt(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const inner = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Math.max(own.mtimeMs, ...inner.map((entry) => statSync(`${path}/${entry.name}`).mtimeMs));
}

async function ensureWxtTypes() {
  if (existsSync(WXT_TYPES) && WXT_TYPES_ARE_FROM.every((path) => changedAt(path) <= changedAt(WXT_TYPES))) return;
  const { code } = await runNode([...PROGRAMS.wxt, 'prepare', '--level', 'warn'], {
    stdio: ['ignore', 2, 2],
    grouped: true,
  });
  if (code !== 0) throw new SetupProblem('WXT could not prepare its types: see above.');
  // WXT leaves a file that would come out the same untouched; the time says that it was looked at.
  utimesSync(WXT_TYPES, new Date(), new Date());
}

/**
 * @param {{ pack?: boolean, chromium?: boolean, firefox?: boolean }} needs
 * @returns {Promise<void>} Throws SetupProblem with words for people.
 */
export async function setUp(needs = {}) {
  process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
  checkNode();
  await ensureDependencies();
  await ensureWxtTypes();
  if (needs.pack) {
    await ensurePack();
    // The pack's name is in the generated types too, and compiling it needs the others: so once more where it is new.
    await ensureWxtTypes();
  }
  if (needs.chromium) process.env.CROSSREAD_CHROMIUM = await ensureChromium();
  if (needs.firefox) {
    const firefox = await findOrGetFirefox();
    if (firefox === undefined)
      say('No Firefox could be found or installed: the smoke test in Firefox will be skipped. CROSSREAD_FIREFOX can name one.');
    else process.env.CROSSREAD_FIREFOX = firefox;
  }
}
