import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const OUT = '.output/bench';

/**
 * The engine as the extension gets it: bundled by the program that builds that. Code that runs through tsx has every function given its name when it is
 * made, which costs a seventh of the speed. Built in a process of its own, which leaves no memory and no threads behind in the one that measures.
 */
export async function bundledEngine(): Promise<typeof import('./engine')> {
  const args = ['build', '--ssr', 'bench/engine.ts', '--outDir', OUT, '--emptyOutDir', '--logLevel', 'error'];
  const built = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', ...args], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The engine could not be bundled: ${built.stderr}`);
  return import(pathToFileURL(`${OUT}/engine.js`).href);
}
