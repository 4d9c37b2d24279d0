import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { annotate } from '../../lib/entities/annotate';
import { readNodeKnowledge } from '../node-knowledge';
import { compromiseMentions } from './compromise-baseline';
import { type GoldDocument, readGold, SHARED } from './gold';

const OUT = '.output/accuracy';
const DOCUMENT = 'docs/accuracy.md';
const GOLD = 'mentions-dev.jsonl';
/** Documents without a date are judged as of this day; names do not depend on it, titles do. */
const NO_DATE = '2020-01-01';

const measure = z.object({ p: z.number().optional(), r: z.number(), f1: z.number().optional(), gold: z.number() });
const rowSchema = z.object({
  corpus: z.string(),
  docs: z.number(),
  spotting: measure.optional(),
  strict: measure.optional(),
  linking: measure.optional(),
  toponyms: measure.optional(),
  places: measure.optional(),
  interval: z.tuple([z.number(), z.number()]),
  falsePlaces: z.number().optional(),
});
type Row = z.infer<typeof rowSchema>;
type Measure = z.infer<typeof measure>;

interface System {
  name: string;
  mentions: (document: GoldDocument) => object[];
}

/** Runs a system over the gold documents, scores it, and says how many characters it read a millisecond. */
function score(system: System, documents: GoldDocument[]): { rows: Row[]; charactersPerMs: number } {
  const file = join(OUT, `${system.name}.jsonl`);
  let [characters, ms] = [0, 0];
  const lines = documents.map((document, index) => {
    if (index % 200 === 0) process.stderr.write(`\r${system.name}: ${index} of ${documents.length}   `);
    const start = performance.now();
    const mentions = system.mentions(document);
    ms += performance.now() - start;
    characters += document.text.length;
    return JSON.stringify({ id: `${document.corpus}/${document.doc_id}`, mentions });
  });
  process.stderr.write(`\r${system.name}: ${documents.length} documents            \n`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  const printed = execFileSync('node', [join(SHARED, 'eval/score.mjs'), join(SHARED, 'corpora', GOLD), file], { encoding: 'utf8' });
  const rows = printed
    .split('\n')
    .filter(Boolean)
    .map((line) => rowSchema.parse(JSON.parse(line)));
  return { rows, charactersPerMs: Math.round(characters / ms) };
}

const number = (value: number | undefined) => (value === undefined ? '' : value.toFixed(1));
const triple = (value: Measure | undefined) =>
  value ? (value.f1 === undefined ? `R ${number(value.r)}` : `${number(value.p)} / ${number(value.r)} / **${number(value.f1)}**`) : '';

function table(rows: Row[], others: Row[]): string {
  const lines = rows.map((row) => {
    const other = others.find((candidate) => candidate.corpus === row.corpus);
    const main = row.spotting ?? row.toponyms;
    const theirs = other?.spotting ?? other?.toponyms;
    return `| ${row.corpus} | ${row.docs} | ${triple(main)} | ${row.interval.map(number).join(' to ')} | ${triple(theirs)} | ${triple(row.linking)} | ${triple(row.places)} | ${number(row.falsePlaces)} |`;
  });
  return [
    '| set | documents | names found | 95 % interval | compromise | right entity | right place | place marks on no toponym, % |',
    '|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

const documents = readGold(GOLD);
if (!documents) {
  console.log(`Skipped: the gold documents (${SHARED}/corpora/${GOLD}) are not beside this checkout; nothing was measured.`);
} else {
  mkdirSync(OUT, { recursive: true });
  const knowledge = await readNodeKnowledge();
  const ours = score(
    { name: 'crossread', mentions: (document) => annotate(document.text, knowledge, document.date?.slice(0, 10) || NO_DATE) },
    documents,
  );
  const compromise = score({ name: 'compromise', mentions: (document) => compromiseMentions(document.text) }, documents);
  const { version, records, places } = knowledge.pack.directory;
  const text = `# Accuracy

Written by \`npm run accuracy\`; do not edit by hand. Public gold sets, development halves; compromise 14.17 runs on the same
texts and is scored by the same program in the same run. Cells are precision / recall / **F1** in percent, or recall alone where
a set labels only some of its names. The interval (bootstrap over documents) belongs to "names found": people, organizations and places for the
news sets, toponyms for LGL, GeoVirus and GeoWebNews. "Right entity" asks for the right identity of names that have one,
"right place" for the right point within 161 km.

${table(ours.rows, compromise.rows)}

Speed in this run, Node ${process.versions.node}, one thread: Crossread ${ours.charactersPerMs} characters a millisecond with linking, compromise ${compromise.charactersPerMs} without:
${(ours.charactersPerMs / compromise.charactersPerMs).toFixed(0)} times as fast.

Knowledge pack ${version}: ${records} curated entities, ${places} gazetteer places.

What is missing, largest first: names that the knowledge does not have are not recognised at all yet (most people and
local organizations of ordinary news, hence the recall on News-Fair-v2, GUM-news and RSS-500); surnames of such people are
sometimes read as small towns of their name; "City, State abbreviation" (Athens, Ga.) is not understood; namesakes are told apart by
the countries that an article names and by size, not yet by everything else in the article (LGL's small towns); the point of a
large state or division is its middle as we have it, which may lie over 161 km from the gold's.
`;
  writeFileSync(DOCUMENT, text);
  console.log(table(ours.rows, compromise.rows));
  console.log(`${DOCUMENT} written. ${ours.charactersPerMs} characters a millisecond; compromise ${compromise.charactersPerMs}.`);
}
