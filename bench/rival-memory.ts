import { readFileSync } from 'node:fs';
import { readerOf, SYSTEMS } from './rival-speed';

/** `node --expose-gc --import tsx bench/rival-memory.ts SYSTEM TEXTS.json` prints the MB that it holds, see rival-speed.ts. */
const held = (): number => {
  // Buffers go when those who held them have gone.
  for (let round = 0; round < 2; round++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

const [, , asked, file = ''] = process.argv;
const name = SYSTEMS.find((system) => system === asked);
if (!name) throw new Error(`There is no system "${asked}".`);
const texts = JSON.parse(readFileSync(file, 'utf8')) as string[];
const before = held();
const read = await readerOf(name);
for (const text of texts) read(text);
console.log((held() - before).toFixed(1));
