import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const TRIAL_DIR = resolve('.output/trial/chrome-mv3');

export class BuildFailed extends Error {}

/** Builds the extension for trying it in Chromium (loopback hosts in the manifest); answers its folder. What WXT says is shown only where it fails. `signal` ends it. */
export async function buildTrial(signal: AbortSignal): Promise<string> {
  const child = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome'], {
    env: { ...process.env, CROSSREAD_TRIAL: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let said = '';
  const keep = (chunk: Buffer) => {
    said += chunk.toString('utf8');
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((done, reject) => child.on('close', done).on('error', reject));
  if (code !== 0) throw new BuildFailed(`${said}\nThe extension could not be built: see above.`);
  return TRIAL_DIR;
}
