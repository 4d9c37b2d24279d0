import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { buildTrial } from '../start/build-trial';
import { launchExtension } from '../start/launch-extension';
import { judgeTimes, slowBeyondSize } from './judge';
import { HANG_MS, Lane } from './lane';
import { tryLive } from './live';
import { makeCase } from './make-case';
import { Progress } from './progress';
import { allPages, type SavedPages } from './saved-pages';
import { today, writeSoak } from './soak-page';
import { type SoakServer, serveSoak } from './soak-server';
import type { TabResult } from './tab';

/**
 * `npm run soak [-- --cases N --seed S --only K --live N]`: saved pages, spoiled in ways decided by seed and number alone, read in real tabs.
 * A case that fails is named with all that was done to it, and its page written to .output/soak/.
 */
const CASES = 5_000;
const { values: flags } = parseArgs({
  options: {
    cases: { type: 'string', default: String(CASES) },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    live: { type: 'string', default: '100' },
  },
});
const OUT = '.output/soak';
const LANES = 2;
/** How many times longer a late case may take when it runs alone. */
const PATIENCE = 3;
/** The clock of every case, so that a case means the same next year. */
const NOW = '2026-11-24T12:00:00Z';
/** A live page larger than this takes the browser itself long; UTF-16 code units. */
const MAX_LIVE_UTF16 = 3_000_000;

function whole(name: 'cases' | 'seed' | 'live' | 'only', least = 0): number {
  const value = Number(flags[name]);
  if (!Number.isSafeInteger(value) || value < least) throw new Error(`--${name} wants a whole number, ${least} or more.`);
  return value;
}

const seed = whole('seed');
const numbers = flags.only === undefined ? Array.from({ length: whole('cases', 1) }, (_, number) => number) : [whole('only')];
/** Ctrl-C: what is under way is finished, the rest left. */
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());

class Soak {
  readonly results: TabResult[] = [];
  readonly failures: number[] = [];
  private passed = 0;
  private live = 0;
  /** Numbers of cases that were not done in time. */
  private readonly late: number[] = [];
  private readonly progress = new Progress(numbers.length, process.stderr);

  constructor(
    private readonly saved: SavedPages,
    private readonly browser: Browser,
    private readonly server: SoakServer,
  ) {}

  private fail(number: number, problems: readonly string[], kind = 'case'): void {
    this.failures.push(number);
    const soakCase = makeCase(seed, number, this.saved.pages);
    const file = `${OUT}/${kind}-${seed}-${number}.html`;
    writeFileSync(file, soakCase.spoil(this.saved.read(soakCase.page.name)));
    this.progress.clear();
    console.log(`FAILED ${kind} ${number} (--seed ${seed} --only ${number}): ${soakCase.page.name}`);
    console.log(`  ${soakCase.mutations.join(', ')}; address "${soakCase.url}"; ${file}`);
    for (const problem of problems) console.log(`  ${problem.slice(0, 1_500).replaceAll('\n', '\n    ')}`);
  }

  private lane(): Lane {
    return new Lane(this.browser, this.server.origin, { seed, pages: this.saved.pages, now: NOW });
  }

  private count(result: TabResult): void {
    this.results.push(result);
    if (result.problems.length > 0) this.fail(result.number, result.problems);
    else this.passed += 1;
    this.progress.show(this.results.length, this.failures.length);
  }

  /** The cases in tabs, each lane taking the next one. */
  async inTabs(): Promise<void> {
    const queue = numbers.values();
    const lanes = Array.from({ length: Math.min(LANES, numbers.length) }, () => this.lane());
    await Promise.all(
      lanes.map(async (lane) => {
        for (const number of queue) {
          const result = await lane.run(number);
          if (ending.signal.aborted) return;
          if (result.hung) this.late.push(number);
          else this.count(result);
        }
      }),
    );
    this.progress.clear();
  }

  /** On a busy machine anything may be late. What was gets a second chance alone, with more patience; then it is a hang. */
  async retryLate(): Promise<void> {
    if (this.late.length > 0) console.log(`Late, and tried once more: ${this.late.join(', ')}`);
    const lane = this.lane();
    for (const number of this.late) {
      if (ending.signal.aborted) return;
      this.count(await lane.run(number, PATIENCE * HANG_MS));
    }
  }

  /** Says what is slow; what is slow beyond its size, and again when measured alone, fails. */
  async judge(): Promise<void> {
    const timing = judgeTimes(this.results);
    const lane = this.lane();
    for (const { result, ratio } of slowBeyondSize(timing)) {
      if (ending.signal.aborted || result.problems.length > 0) continue;
      const again = await lane.run(result.number);
      const least = Math.min(ratio, again.hung ? ratio : again.spentMs / timing.medianMs);
      if (least < ratio / 2) continue;
      this.passed -= 1;
      this.fail(result.number, [`takes ${Math.round(least)} x the median time, more than its size explains`]);
    }
    console.log(`Median time of a case ${timing.medianMs.toFixed(1)} ms; the slowest took ${timing.slowestRatio.toFixed(0)} x that.`);
    for (const { result, ratio, perSize } of timing.slow.slice(0, 10)) {
      const { mutations } = makeCase(seed, result.number, this.saved.pages);
      const size = `${(result.sourceUtf16 / 1e6).toFixed(1)} MB`;
      console.log(
        `  slow: case ${result.number}, ${ratio.toFixed(0)} x (${perSize.toFixed(1)} x for its ${size}): ${mutations.join(', ')}`,
      );
    }
  }

  /** Some of the cases as pages in a browser with the built extension. */
  async asLivePages(count: number): Promise<void> {
    const suitable = this.results.filter(({ isArticleHere, sourceUtf16 }) => isArticleHere && sourceUtf16 < MAX_LIVE_UTF16);
    const chosen = suitable.toSorted((a, b) => a.number - b.number).slice(0, count);
    if (chosen.length === 0 || ending.signal.aborted) return;
    this.live = chosen.length;
    console.log(`${chosen.length} of them as live pages, with the built extension …`);
    const extension = await launchExtension({ extensionDir: await buildTrial(ending.signal), headless: true });
    try {
      for (const { number } of chosen) {
        if (ending.signal.aborted) break;
        const problems = await tryLive(this.browser, extension, this.server.origin, number).catch((error) => [String(error)]);
        if (ending.signal.aborted) break;
        if (problems.length > 0) this.fail(number, problems, 'live');
        else this.passed += 1;
      }
    } finally {
      await extension.context.close();
    }
  }

  /** For docs/soak.md. */
  private report(withText: number): string {
    const { medianMs, slowestRatio } = judgeTimes(this.results);
    return `## Spoiled pages

Measured ${today()}, seed ${seed}: ${this.results.length} pages made from ${this.saved.pages.length} saved ones, with bytes, tags, nesting, attributes and
metadata changed by chance, each read in a real tab; ${this.live} of them opened as live pages with the built extension.
${withText} still had an article's text. ${this.passed} passed, ${this.failures.length} failed: a failure is whatever throws, does not end, takes far longer than its
size explains, or changes the page. Median time of a page ${medianMs.toFixed(1)} ms; the slowest took ${slowestRatio.toFixed(0)} times that.`;
  }

  /** The last lines. Answers the exit code. */
  close(): number {
    const withText = this.results.filter(({ textUtf16 }) => textUtf16 > 0).length;
    console.log(`${withText} of ${this.results.length} cases still had an article's text.`);
    if (!ending.signal.aborted && numbers.length >= CASES) writeSoak('pages', this.report(withText));
    if (ending.signal.aborted) console.log(`Stopped after ${this.results.length} of ${numbers.length} cases.`);
    console.log(`${this.passed} passed, ${this.failures.length} failed`);
    return ending.signal.aborted ? 130 : this.failures.length > 0 ? 1 : 0;
  }
}

async function main(): Promise<number> {
  mkdirSync(OUT, { recursive: true });
  const saved = allPages();
  const names = new Set(saved.pages.map(({ name }) => name));
  const spoiled = (number: number) => {
    const soakCase = makeCase(seed, number, saved.pages);
    return soakCase.spoil(saved.read(soakCase.page.name));
  };
  const server = await serveSoak({
    page: (name) => (names.has(name) ? saved.read(name) : undefined),
    live: (path) => (/-\d+$/.test(path) ? spoiled(Number(/\d+$/.exec(path)?.[0])) : undefined),
  });
  const executablePath = process.env.CROSSREAD_CHROMIUM;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-background-networking'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    console.log(`${numbers.length} cases of ${saved.pages.length} saved pages, seed ${seed}`);
    const soak = new Soak(saved, browser, server);
    await soak.inTabs();
    await soak.retryLate();
    await soak.judge();
    await soak.asLivePages(whole('live'));
    return soak.close();
  } finally {
    await browser.close();
    await server.close();
  }
}

process.exitCode = await main();
