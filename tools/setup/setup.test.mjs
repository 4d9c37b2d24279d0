import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { SetupProblem } from './children.mjs';
import { checkNode } from './dependencies.mjs';

describe('Node', () => {
  it.each(['18.20.4', '20.18.3'])('%s is refused in words', (version) => expect(() => checkNode(version)).toThrow(SetupProblem));
  it.each(['20.19.0', '22.0.0', '26.1.0'])('%s will do', (version) => expect(() => checkNode(version)).not.toThrow());
});

describe('commands', () => {
  it('an unknown one is named, and ends with 1', async () => {
    const child = spawn(process.execPath, ['tools/run.mjs', 'dance'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(said).toContain('There is no command "dance". There are: start, test,');
  });
});

/** Signals to process groups are a matter of POSIX. */
describe.skipIf(process.platform === 'win32')('ending', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-children-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['SIGINT', 'SIGTERM'])('%s ends what was started, and what that started', async (signal) => {
    const children = JSON.stringify(pathToFileURL('tools/setup/children.mjs').href);
    const grandchild =
      "require('node:child_process').spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)'], { stdio: 'inherit' });";
    writeFileSync(
      join(folder, 'parent.mjs'),
      `import { run } from ${children}; await run(process.execPath, ['-e', ${JSON.stringify(`${grandchild} setInterval(() => {}, 1000)`)}], { grouped: true });`,
    );
    const launcher = spawn(process.execPath, [join(folder, 'parent.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(launcher.stdout, 'data');
    launcher.kill(signal);
    // `close` comes when nobody holds the output any more: the grandchild, which does, has ended too.
    const [code] = await once(launcher, 'close');
    expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
  });
});
