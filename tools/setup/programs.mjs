/**
 * The installed programs that the commands call, as arguments for Node: no shell and no second process between, so that arguments and
 * signals pass unchanged. `tsx` runs the TypeScript file that comes next.
 */
export const PROGRAMS = {
  biome: ['node_modules/@biomejs/biome/bin/biome'],
  knip: ['node_modules/knip/bin/knip.js'],
  playwright: ['node_modules/@playwright/test/cli.js'],
  tsc: ['node_modules/typescript/bin/tsc'],
  tsx: ['--import', 'tsx'],
  vitest: ['node_modules/vitest/vitest.mjs'],
  wxt: ['node_modules/wxt/bin/wxt.mjs'],
};

const TRIAL = { CROSSREAD_TRIAL: '1' };
/** Where the runners write what they counted. */
export const REPORTS = '.output/reports';

const vitest = (project) => ({ program: 'vitest', args: ['run', '--project', project, '--passWithNoTests'], report: 'vitest' });

/**
 * One step each: what it runs, and what it needs first. `after`: it makes sense only where that step has passed. `unless`: a reason
 * to skip it, or undefined.
 */
export const STEPS = {
  biome: { program: 'biome', args: ['ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), '--max-diagnostics=30', '.'] },
  types: { program: 'tsc', args: ['--noEmit'] },
  knip: { program: 'knip', args: [] },
  unit: vitest('unit'),
  dom: { ...vitest('dom'), needs: { chromium: true } },
  'trial build': { program: 'wxt', args: ['build', '-b', 'chrome'], env: TRIAL, needs: { pack: true } },
  'store build': { program: 'wxt', args: ['build', '-b', 'chrome'], needs: { pack: true } },
  budgets: { ...vitest('budgets'), after: 'trial build' },
  e2e: {
    program: 'playwright',
    args: ['test', '-c', 'tests/e2e/playwright.config.ts', '--pass-with-no-tests'],
    report: 'playwright',
    after: 'trial build',
    needs: { chromium: true },
  },
  'trial build for Firefox': {
    program: 'wxt',
    args: ['build', '-b', 'firefox', '--mv3'],
    env: TRIAL,
    needs: { pack: true, firefox: true },
    unless: noFirefox,
  },
  firefox: { ...vitest('firefox'), after: 'trial build for Firefox', needs: { firefox: true }, unless: noFirefox },
};

function noFirefox() {
  return process.env.CROSSREAD_FIREFOX ? undefined : 'no Firefox on this machine';
}
