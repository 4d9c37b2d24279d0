import { totalmem } from 'node:os';
import { isStopping, runNode, SetupProblem } from './setup/children.mjs';
import { stampPack } from './setup/knowledge-pack.mjs';
import { PROGRAMS, STEPS } from './setup/programs.mjs';
import { runSteps } from './setup/run-steps.mjs';
import { setUp } from './setup.mjs';

/**
 * `node tools/run.mjs NAME [ARGS]`: what every npm script calls, so that each sets itself up. Plain JavaScript, since it runs before
 * anything is installed.
 */
const CHECK = ['biome', 'types', 'knip'];
const FIREFOX = ['trial build for Firefox', 'firefox'];

/** Hands the terminal over to one program, with the arguments of the command line behind its own. */
async function handOver(program, args, env = {}) {
  return (await runNode([...PROGRAMS[program], ...args], { stdio: 'inherit', env })).code;
}

/** One step by itself; with arguments (a file, a filter) they go to its program. */
const step = (name) => (args) => {
  const { program, args: own, env } = STEPS[name];
  return args.length === 0 ? runSteps([name]) : handOver(program, [...own, ...args], env);
};

async function buildBoth(args) {
  if (args.length > 0) return handOver('wxt', ['build', ...args]);
  const chromium = await handOver('wxt', ['build', '-b', 'chrome']);
  return chromium === 0 ? handOver('wxt', ['build', '-b', 'firefox', '--mv3']) : chromium;
}

async function compileKnowledge(args) {
  const code = await handOver('tsx', ['tools/knowledge/compile.ts', ...args]);
  if (code === 0) stampPack();
  return code;
}

/** Making a pack of some million entities takes more memory than Node gives itself. */
const wikidata = async (args) => {
  const heapMb = Math.floor((0.75 * totalmem()) / 2 ** 20);
  const program = [`--max-old-space-size=${heapMb}`, ...PROGRAMS.tsx, ...args];
  return (await runNode(program, { stdio: 'inherit' })).code;
};

async function bench(args) {
  const { args: build, env } = STEPS['trial build'];
  const code = await handOver('wxt', build, env);
  if (code !== 0) return code;
  for (const name of ['library', 'stories']) {
    const failed = await handOver('tsx', [`bench/${name}.ts`, ...args]);
    if (failed !== 0) return failed;
  }
  return handOver('tsx', ['bench/living.ts', ...args]);
}

async function endToEnd(args) {
  for (const name of ['trial build', 'store build']) {
    const code = await handOver('wxt', STEPS[name].args, STEPS[name].env);
    if (code !== 0) return code;
  }
  return step('e2e')(args);
}

/** Browsers are looked for only where saved pages are opened in them. */
const opensIn = (browser, args) => args.includes('--browsers') || args.includes(`--${browser}`);
const pagesNeeds = (args) => ({ pack: true, chromium: opensIn('chromium', args), firefox: opensIn('firefox', args) });

async function pages(args) {
  const isBuilt = args.some((argument) => argument.startsWith('--builds'));
  const builds = [opensIn('chromium', args) && 'trial build', opensIn('firefox', args) && 'trial build for Firefox'];
  for (const name of builds.filter((build) => build && !isBuilt)) {
    const code = await handOver('wxt', STEPS[name].args, STEPS[name].env);
    if (code !== 0) return code;
  }
  return handOver('tsx', ['tools/pages/run.ts', ...args]);
}

/** `--library`: the reader's data under stress, instead of spoiled pages. */
const soak = (args) => handOver('tsx', [args.includes('--library') ? 'tools/soak/library/run.ts' : 'tools/soak/run.ts', ...args]);

const COMMANDS = {
  start: { needs: { pack: true, chromium: true }, run: (args) => handOver('tsx', ['tools/start/start.ts', ...args]) },
  test: { needs: { pack: true, chromium: true, firefox: true }, run: () => runSteps(Object.keys(STEPS)) },
  check: { needs: { pack: true }, run: () => runSteps(CHECK) },
  build: { needs: { pack: true }, run: buildBoth },
  knowledge: { needs: {}, run: compileKnowledge },
  'knowledge:check': { needs: { pack: true }, run: (args) => handOver('tsx', ['tools/knowledge/reference/check.ts', ...args]) },
  'knowledge:wikidata': { needs: {}, run: (args) => wikidata(['tools/knowledge/wikidata/run.ts', ...args]) },
  recogniser: { needs: { pack: true }, run: (args) => handOver('tsx', ['tools/recogniser/train.ts', ...args]) },
  annotate: { needs: { pack: true }, run: (args) => handOver('tsx', ['tools/annotate.ts', ...args]) },
  compare: { needs: { pack: true }, run: (args) => handOver('tsx', ['tools/compare.ts', ...args]) },
  'accuracy:claims': { needs: { pack: true }, run: (args) => handOver('tsx', ['tools/claims/run.ts', ...args]) },
  accuracy: { needs: { pack: true }, run: (args) => handOver('tsx', ['tools/accuracy/run.ts', ...args]) },
  pages: { needs: pagesNeeds, run: pages },
  anchoring: { needs: {}, run: (args) => handOver('tsx', ['tools/anchoring/run.ts', ...args]) },
  bench: { needs: { pack: true, chromium: true }, run: bench },
  'bench:wikidata': { needs: { pack: true }, run: (args) => wikidata(['--expose-gc', 'bench/wikidata.ts', ...args]) },
  soak: { needs: { pack: true, chromium: true }, run: soak },
  'test:unit': { needs: { pack: true }, run: step('unit') },
  'test:dom': { needs: { chromium: true }, run: step('dom') },
  'test:e2e': { needs: { pack: true, chromium: true }, run: endToEnd },
  'test:firefox': { needs: { pack: true, firefox: true }, run: () => runSteps(FIREFOX) },
  format: { needs: {}, run: (args) => handOver('biome', ['check', '--write', ...(args.length > 0 ? args : ['.'])]) },
};

async function main([name = '', ...args]) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new SetupProblem(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  await setUp(typeof command.needs === 'function' ? command.needs(args) : command.needs);
  return isStopping() ? 130 : command.run(args);
}

try {
  const code = await main(process.argv.slice(2));
  // Stopped by a signal: the exit code says so already.
  if (!isStopping()) process.exitCode = code;
} catch (error) {
  if (!isStopping()) process.exitCode = 1;
  console.error(error instanceof SetupProblem ? `\n${error.message}` : error);
}
