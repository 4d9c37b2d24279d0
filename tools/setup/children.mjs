import { spawn } from 'node:child_process';

/**
 * Starts programs and makes sure that they end with us. Only processes started here are ever signalled.
 */
const POSIX = process.platform !== 'win32';
/** A child that ignores a polite request this long is ended, milliseconds. */
const PATIENCE_MS = 5_000;

/** @type {Set<{ child: import('node:child_process').ChildProcess, grouped: boolean }>} */
const running = new Set();
let stopping = false;

function signal({ child, grouped }, name) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (grouped) process.kill(-child.pid, name);
    else child.kill(name);
  } catch (error) {
    // ESRCH: it ended between our look and our signal, which is what we want.
    if (error.code !== 'ESRCH') throw error;
  }
}

function stopAll(name) {
  if (stopping) return;
  stopping = true;
  process.exitCode = name === 'SIGINT' ? 130 : 143;
  for (const entry of running) {
    // The terminal has sent Ctrl-C to a child of our own group already; twice would make it skip its cleaning up.
    if (name === 'SIGINT' && !entry.grouped && process.stdin.isTTY) continue;
    signal(entry, name);
  }
  setTimeout(() => {
    for (const entry of running) signal(entry, 'SIGKILL');
    process.exit();
  }, PATIENCE_MS).unref();
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stopAll(name));

/** True once Ctrl-C or a request to end came: start nothing new. */
export const isStopping = () => stopping;

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ stdio?: import('node:child_process').StdioOptions, env?: Record<string, string | undefined>, shell?: boolean, grouped?: boolean, timeoutMs?: number }} [options]
 *   `grouped`: in a process group of its own, so that what it starts ends with it; not for programs that read the terminal.
 * @returns {Promise<{ code: number, stdout: string }>} `stdout` where it was piped; code 127 where the program is not there.
 */
export function run(command, args, options = {}) {
  if (stopping) return Promise.resolve({ code: 130, stdout: '' });
  const grouped = POSIX && options.grouped === true;
  const child = spawn(command, args, {
    stdio: options.stdio ?? ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...options.env },
    shell: options.shell ?? false,
    detached: grouped,
    windowsHide: true,
  });
  const entry = { child, grouped };
  running.add(entry);
  const limit = options.timeoutMs === undefined ? undefined : setTimeout(() => signal(entry, 'SIGKILL'), options.timeoutMs);
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk;
  });
  return new Promise((resolve) => {
    const end = (code) => {
      clearTimeout(limit);
      running.delete(entry);
      resolve({ code, stdout });
    };
    child.on('error', () => end(127));
    child.on('close', (code, by) => end(code ?? (by === 'SIGINT' ? 130 : 143)));
  });
}

/** Runs a program by the Node at hand. @param {string[]} args its script first */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Progress of the set-up. To stderr: stdout belongs to the command that was asked for. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** A failure that a person can act on: the message is all there is to show. */
export class SetupProblem extends Error {}
