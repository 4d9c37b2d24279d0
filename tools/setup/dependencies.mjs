import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { run, SetupProblem, say } from './children.mjs';

/** The oldest Node that Vite and Vitest run on. */
const MINIMUM_NODE = [20, 19];
const STAMP = 'node_modules/.crossread-setup';
/** What npm itself writes down about the packages that it has laid out. */
const INSTALLED = 'node_modules/.package-lock.json';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  throw new SetupProblem(
    `Crossread needs Node ${MINIMUM_NODE.join('.')} or newer; this is Node ${version}. Get it from https://nodejs.org and try again.`,
  );
}

/** Of package.json only what decides which packages belong here: a changed script needs no new installation. */
function wanted() {
  const { dependencies = {}, devDependencies = {}, overrides = {} } = readJson('package.json');
  return { dependencies, devDependencies, overrides };
}

function stampNow() {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(wanted())).update(readFileSync('package-lock.json'));
  // Packages with compiled parts differ by machine and Node: a node_modules copied from elsewhere is outdated.
  hash.update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  return hash.digest('hex');
}

/** npm's `os` and `cpu` lists: either those that suit, or, with "!", those that do not. */
function suits(list, value) {
  if (list === undefined || list.includes(value)) return true;
  return list.every((entry) => entry.startsWith('!')) && !list.includes(`!${value}`);
}

/**
 * Packages with a compiled part come as one optional package for each kind of machine. A lock file written on one kind of machine may not
 * list those of another, and npm then leaves them out without a word.
 */
function lacksCompiledParts(locked, installed) {
  return Object.entries(locked).some(([path, entry]) => {
    if (!installed[path]) return false;
    const forHere = Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => name.includes(process.platform) && name.includes(process.arch) && !/wasm/.test(name),
    );
    const isThere = (name) => installed[`node_modules/${name}`] ?? installed[`${path}/node_modules/${name}`];
    return forHere.length > 0 && !forHere.some(isThere);
  });
}

/** Compares npm's own record of what is installed with package-lock.json: spares an installation that somebody made by hand. */
function isInstalledAsLocked() {
  if (!existsSync(INSTALLED)) return false;
  const locked = readJson('package-lock.json').packages;
  const installed = readJson(INSTALLED).packages;
  if (lacksCompiledParts(locked, installed)) return false;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const here = installed[path];
    if (here) return here.version === entry.version && here.integrity === entry.integrity;
    // May be missing: optional packages for other machines; which C library this one has is not known here.
    const elsewhere = !suits(entry.os, process.platform) || !suits(entry.cpu, process.arch) || entry.libc !== undefined;
    const optional = entry.optional === true || entry.devOptional === true || entry.peer === true;
    return optional && (elsewhere || entry.os === undefined);
  });
}

function checkLock() {
  if (!existsSync('package-lock.json'))
    throw new SetupProblem('package-lock.json is missing: get it back from the repository, or run "npm install".');
  const root = readJson('package-lock.json').packages[''];
  const { dependencies, devDependencies } = wanted();
  const same = (a, b) => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b ?? {}).sort());
  if (!same(dependencies, root.dependencies) || !same(devDependencies, root.devDependencies)) {
    throw new SetupProblem('package.json and package-lock.json name different packages. Run "npm install" and keep both files.');
  }
}

/** npm as it was called (`npm start` tells its own path), else the one on the PATH. */
function npm(args) {
  const own = process.env.npm_execpath;
  // Its words go to stderr: stdout belongs to the command that was asked for.
  const options = { stdio: ['ignore', 2, 2], grouped: true };
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) return run(process.execPath, [own, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Not `npm ci`: it refuses a lock file that leaves out the compiled parts for other kinds of machine. `--no-save` keeps to the lock file
 * and leaves it as it is.
 */
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

async function install(more = []) {
  const { code } = await npm([...INSTALL, ...more]);
  if (code === 127) throw new SetupProblem('npm was not found. It comes with Node: https://nodejs.org');
  if (code !== 0) throw new SetupProblem('The packages could not be installed: npm says why above. Is there a network connection?');
}

/** Installs the packages where they are missing or are not those of package-lock.json. Throws SetupProblem. */
export async function ensureDependencies() {
  checkLock();
  const stamp = stampNow();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  if (!isInstalledAsLocked()) {
    say(
      existsSync('node_modules')
        ? 'Packages are outdated: installing those of package-lock.json …'
        : 'First run: installing packages (a minute or two) …',
    );
    const started = Date.now();
    await install();
    if (lacksCompiledParts(readJson('package-lock.json').packages, readJson(INSTALLED).packages)) {
      say('The lock file does not list the compiled parts for this kind of machine: asking for them …');
      await install(['--no-package-lock']);
    }
    say(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  }
  writeFileSync(STAMP, stamp);
}
