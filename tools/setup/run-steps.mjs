import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { isStopping, runNode } from './children.mjs';
import { PROGRAMS, REPORTS, STEPS } from './programs.mjs';

/** Counts by a runner, or by a step that only passes or fails. */
const none = () => ({ passed: 0, failed: 0, skipped: 0 });
const seconds = (sinceMs) => `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;
const reportPath = (name) => `${REPORTS}/${name}.json`;

/** Reads the JSON report of Vitest or Playwright. A runner that wrote none has not come far enough to count anything. */
function readCounts(kind, path) {
  if (!existsSync(path)) return none();
  const report = JSON.parse(readFileSync(path, 'utf8'));
  if (kind === 'vitest') {
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests };
  }
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

function reporting(step, path) {
  if (step.report === 'vitest') return { args: ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`], env: {} };
  if (step.report === 'playwright') return { args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: path } };
  return { args: [], env: {} };
}

/** Into a file or a log, colours are noise. */
const PLAIN = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

async function runStep(name) {
  const step = STEPS[name];
  const path = reportPath(name);
  rmSync(path, { force: true });
  const extra = reporting(step, path);
  const { code } = await runNode([...PROGRAMS[step.program], ...step.args, ...extra.args], {
    env: { ...PLAIN, ...step.env, ...extra.env },
    grouped: true,
  });
  const counts = step.report === undefined ? none() : readCounts(step.report, path);
  // A step that fails without a failed test (types, a broken configuration, a crash) still counts.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * Runs steps one after another (two cores: side by side they would only slow one another down), prints each one's time, and at the end
 * `N passed, N failed`, with `, N skipped` where something was.
 * @param {string[]} names of STEPS
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(names) {
  mkdirSync(REPORTS, { recursive: true });
  const total = none();
  const failed = [];
  const lines = [];
  const begun = Date.now();
  for (const name of names) {
    if (isStopping()) return 130;
    const step = STEPS[name];
    const skip = step.unless?.() ?? (failed.includes(step.after) ? `"${step.after}" failed` : undefined);
    if (skip !== undefined) {
      total.skipped += 1;
      lines.push(`  skipped  ${name}: ${skip}`);
      console.log(`\n── ${name}: skipped, ${skip}`);
      // What comes after a step that was not run cannot run either.
      if (failed.includes(step.after)) failed.push(name);
      continue;
    }
    console.log(`\n── ${name}`);
    const started = Date.now();
    const counts = await runStep(name);
    for (const key of Object.keys(total)) total[key] += counts[key];
    if (counts.failed > 0) failed.push(name);
    const line = `${counts.failed > 0 ? 'FAILED ' : 'ok     '}  ${name} (${seconds(started)})`;
    lines.push(`  ${line}`);
    console.log(`── ${line}`);
  }
  if (isStopping()) return 130;
  console.log(`\n${lines.join('\n')}\n  ${seconds(begun)} in all\n`);
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  return total.failed > 0 ? 1 : 0;
}
