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
  const { annotate } = await import('../lib/entities/annotate');
  const { readNodeKnowledge } = await import('../tools/node-knowledge');
  const { readNodeRecogniser } = await import('../tools/node-recogniser');
  const knowledge = await readNodeKnowledge();
  const recogniser = readNodeRecogniser();
  return (text) => annotate(text, knowledge, '2020-01-01', { recogniser });
}

const BLOCK = 20;

/** Milliseconds of work: processor time, so that what else the machine does falls on nobody. */
const spentMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Characters a millisecond of each system on the same texts, in turns of twenty, after a first pass that warms all. */
export function charactersPerMs(texts: readonly string[], readers: readonly Reader[]): number[] {
  const times = readers.map(() => 0);
  for (const isMeasured of [false, true]) {
    for (let first = 0; first < texts.length; first += BLOCK) {
      const block = texts.slice(first, first + BLOCK);
      for (const [index, read] of readers.entries()) {
        const start = spentMs();
        for (const text of block) read(text);
        if (isMeasured) times[index] = (times[index] ?? 0) + spentMs() - start;
      }
    }
  }
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return times.map((time) => characters / time);
}

/** Milliseconds of work for one text, after a first time that warms: a mean over so many times that it takes at least `leastMs`. */
export function workMs(read: Reader, text: string, leastMs: number): number {
  read(text);
  const start = spentMs();
  let times = 0;
  do {
    read(text);
    times++;
  } while (spentMs() - start < leastMs);
  return (spentMs() - start) / times;
}

/** MB that a process of its own holds after a collection, with the system ready and `texts` read, above what it held before. */
export function memoryMb(name: SystemName, file: string): number {
  const child = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', 'bench/rival-memory.ts', name, file], { encoding: 'utf8' });
  const measured = Number(child.stdout.trim().split('\n').at(-1));
  if (!Number.isFinite(measured)) throw new Error(`The memory of ${name} could not be measured: ${child.stderr}`);
  return measured;
}
