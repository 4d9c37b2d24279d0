import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, runNode, SetupProblem, say } from './children.mjs';
import { PROGRAMS } from './programs.mjs';

/** The oldest versions that the manifest admits: wxt.config.ts. */
const MINIMUM = { chromium: 128, firefox: 140 };
const DOWNLOAD_LIMIT_MS = 6 * 60_000;

const onPath = (names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name))).filter((path) => existsSync(path));

const windowsFolders = () =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter((folder) => folder !== undefined);
const macFolders = ['/Applications', join(homedir(), 'Applications')];

/**
 * Where browsers live that load an unpacked extension from the command line. Branded Google Chrome is not among them: from version
 * 137 it ignores --load-extension. Ubuntu's snap comes last, since it sees only part of the disk.
 */
function chromiumPlaces() {
  if (process.platform === 'win32') {
    const tails = [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome for Testing\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return tails.flatMap((tail) => windowsFolders().map((folder) => join(folder, tail)));
  }
  if (process.platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome for Testing', 'Microsoft Edge'];
    return names.flatMap((name) => macFolders.map((folder) => join(folder, `${name}.app/Contents/MacOS/${name}`)));
  }
  const found = onPath(['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge', 'microsoft-edge-stable']);
  return [...found.filter((path) => !path.startsWith('/snap/')), ...found.filter((path) => path.startsWith('/snap/'))];
}

function firefoxPlaces() {
  if (process.platform === 'win32')
    return ['Mozilla Firefox', 'Firefox Developer Edition'].flatMap((name) =>
      windowsFolders().map((folder) => join(folder, name, 'firefox.exe')),
    );
  if (process.platform === 'darwin')
    return ['Firefox', 'Firefox Developer Edition'].flatMap((name) =>
      macFolders.map((folder) => join(folder, `${name}.app/Contents/MacOS/firefox`)),
    );
  return onPath(['firefox-esr', 'firefox']);
}

/** Does the program start, and is it new enough? On Windows a browser asked for its version opens a window, so there it is believed. */
async function works(path, minimum) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const { code, stdout } = await run(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], timeoutMs: 20_000 });
  const major = Number(/(\d+)\.\d/.exec(stdout)?.[1]);
  if (code !== 0 || Number.isNaN(major)) return false;
  if (major >= minimum) return true;
  say(`${path} is version ${major}; Crossread needs ${minimum}. Looking further …`);
  return false;
}

async function firstThatWorks(paths, minimum) {
  for (const path of paths) if (await works(path, minimum)) return path;
  return undefined;
}

async function named(variable, minimum) {
  const path = process.env[variable];
  if (path === undefined || path === '') return undefined;
  if (await works(path, minimum)) return path;
  throw new SetupProblem(`${variable} is set to ${path}, which does not start or is too old. Correct it or unset it.`);
}

let listsFresh = false;
/** Installs a package of Debian or its descendants; only as root, where nobody has to be asked for a password. */
async function aptInstall(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`Installing ${name} with apt-get …`);
  const options = { stdio: ['ignore', 2, 2], env: { DEBIAN_FRONTEND: 'noninteractive' }, grouped: true };
  if (!listsFresh) listsFresh = (await run('apt-get', ['update', '-qq'], options)).code === 0;
  await run('apt-get', ['install', '-y', '-qq', name], options);
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

async function downloadChromium() {
  say('No Chromium, Chrome for Testing or Edge was found: downloading Chromium (about 170 MB, kept for next time) …');
  const options = { stdio: ['ignore', 2, 2], grouped: true, timeoutMs: DOWNLOAD_LIMIT_MS };
  await runNode([...PROGRAMS.playwright, 'install', '--no-shell', 'chromium'], options);
}

/** A Chromium that takes an unpacked extension: installed, else downloaded, else from apt. Throws SetupProblem. */
export async function ensureChromium() {
  const own = await named('CROSSREAD_CHROMIUM', MINIMUM.chromium);
  const look = async () => own ?? (await firstThatWorks([...chromiumPlaces(), await playwrightsOwn()], MINIMUM.chromium));
  let found = await look();
  if (found === undefined) {
    await downloadChromium();
    found = await look();
  }
  if (found === undefined) {
    await aptInstall('chromium');
    found = await look();
  }
  if (found !== undefined) return found;
  throw new SetupProblem(
    [
      'No browser was found that can load Crossread. Any one of these helps:',
      '  - install Chromium, Chrome for Testing or Microsoft Edge (Google Chrome itself no longer loads extensions from the command line);',
      '  - npx playwright install --with-deps chromium',
      '  - set CROSSREAD_CHROMIUM to the program of such a browser.',
    ].join('\n'),
  );
}

/** Where `@puppeteer/browsers` keeps what it has downloaded: firefox/PLATFORM-VERSION/… */
const FIREFOX_CACHE = join(homedir(), '.cache', 'crossread');

function downloadedFirefox() {
  const root = join(FIREFOX_CACHE, 'firefox');
  if (!existsSync(root)) return [];
  const tails = ['firefox/firefox', 'core/firefox.exe', 'Firefox.app/Contents/MacOS/firefox'];
  return readdirSync(root).flatMap((version) => tails.map((tail) => join(root, version, tail)));
}

/** A Firefox for the smoke test, or undefined: nothing else depends on it. Throws SetupProblem only where CROSSREAD_FIREFOX is wrong. */
export async function findOrGetFirefox() {
  const own = await named('CROSSREAD_FIREFOX', MINIMUM.firefox);
  const look = async () => own ?? (await firstThatWorks([...firefoxPlaces(), ...downloadedFirefox()], MINIMUM.firefox));
  let found = await look();
  if (found === undefined) {
    say('No Firefox was found: downloading it for the smoke test …');
    const options = { stdio: ['ignore', 2, 2], grouped: true, timeoutMs: DOWNLOAD_LIMIT_MS };
    await runNode(['node_modules/@puppeteer/browsers/lib/cjs/main-cli.js', 'install', 'firefox@stable', '--path', FIREFOX_CACHE], options);
    found = await look();
  }
  if (found === undefined) {
    await aptInstall('firefox-esr');
    found = await look();
  }
  return found;
}
