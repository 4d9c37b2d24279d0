import { spawnSync } from 'node:child_process';

export const SYSTEMS = ['Crossread', 'compromise', 'wink-nlp'] as const;
export type SystemName = (typeof SYSTEMS)[number];
type Reader = (text: string) => unknown;

/** Makes a system ready, loading nothing of the others. compromise is asked for people, places and organizations; wink-nlp runs its default pipe. */
export async function readerOf(name: SystemName): Promise<Reader> {
  if (name === 'compromise') {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const document = nlp(text);
      return [document.people().json(), document.organizations().json(), document.places().json()];
    };
  }
  if (name === 'wink-nlp') {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const wink = winkNLP(model);
    return (text) => wink.readDoc(text).entities().out();
  }
  const { bundledEngine } = await import('./bundled-engine');
  const { readNodeKnowledge } = await import('../tools/node-knowledge');
  const { readNodeRecogniser } = await import('../tools/node-recogniser');
  const { openEngine } = await bundledEngine();
  return openEngine((await readNodeKnowledge()).index, readNodeRecogniser());
}

/** Milliseconds of work: processor time, so that what else the machine does falls on nobody. */
const spentMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Work until a system is warm, and in each of its turns: less would measure how the engine that runs JavaScript gets to know the code. */
const WARM_MS = 3000;
const TURN_MS = 1000;
const TURNS = 3;

/** Reads all texts, again and again, until that has taken so long. */
function readFor(leastMs: number, texts: readonly string[], read: Reader): { passes: number; ms: number } {
  const start = spentMs();
  let passes = 0;
  do {
    for (const text of texts) read(text);
    passes++;
  } while (spentMs() - start < leastMs);
  return { passes, ms: spentMs() - start };
}

/** Characters a millisecond of each system on the same texts, in turns, so that a busy hour of the machine falls on all. */
export function charactersPerMs(texts: readonly string[], readers: readonly Reader[]): number[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const totals = readers.map((read) => {
    readFor(WARM_MS, texts, read);
    return { passes: 0, ms: 0 };
  });
  for (let turn = 0; turn < TURNS; turn++)
    for (const [index, read] of readers.entries()) {
      const { passes, ms } = readFor(TURN_MS, texts, read);
      const total = totals[index];
      if (total) Object.assign(total, { passes: total.passes + passes, ms: total.ms + ms });
    }
  return totals.map(({ passes, ms }) => (characters * passes) / ms);
}

/** Milliseconds of work for one text, after as long a time that warms: a mean over so many times that they take at least `leastMs`. */
export function workMs(read: Reader, text: string, leastMs: number): number {
  readFor(leastMs, [text], read);
  const { passes, ms } = readFor(leastMs, [text], read);
  return ms / passes;
}

/** MB that a process of its own holds after a collection, with the system ready and `texts` read, above what it held before. */
export function memoryMb(name: SystemName, file: string): number {
  const child = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'bench/rival-memory.ts', name, file], { encoding: 'utf8' });
  const measured = Number(child.stdout.trim().split('\n').at(-1));
  if (!Number.isFinite(measured)) throw new Error(`The memory of ${name} could not be measured: ${child.stderr}`);
  return measured;
}
