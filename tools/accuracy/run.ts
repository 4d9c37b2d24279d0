import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { annotate } from '../../lib/entities/annotate';
import type { Mention } from '../../lib/entities/mention';
import type { Recogniser } from '../../lib/entities/names/recogniser-file';
import type { PackKnowledge } from '../../lib/knowledge/knowledge';
import { readNodeKnowledge } from '../node-knowledge';
import { readNodeRecogniser } from '../node-recogniser';
import { OPEN_SETS, readTraining } from '../recogniser/training';
import { Breakdown } from './breakdown';
import { compromiseMentions } from './compromise-baseline';
import { ErrorCount } from './error-count';
import { type GoldDocument, readGold, SHARED } from './gold';
import { LINKING_SETS, LinkReliability } from './link-reliability';
import { type LinkedDocument, readLinkedDocuments } from './linked-documents';
import { Reliability } from './reliability';
import { WorldRegions } from './world-regions';

const OUT = '.output/accuracy';
const DOCUMENT = 'docs/accuracy.md';
const GOLD = 'mentions-dev.jsonl';
/** A set that labels "Turkey" and not "Turkish". */
const NO_ADJECTIVES = 'GeoVirus';
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

/** Runs a system over the gold documents and scores it. */
function score(system: System, documents: GoldDocument[]): Row[] {
  const file = join(OUT, `${system.name}.jsonl`);
  const lines = documents.map((document, index) => {
    if (index % 200 === 0) process.stderr.write(`\r${system.name}: ${index} of ${documents.length}   `);
    return JSON.stringify({ id: `${document.corpus}/${document.doc_id}`, mentions: system.mentions(document) });
  });
  process.stderr.write(`\r${system.name}: ${documents.length} documents            \n`);
  writeFileSync(file, `${lines.join('\n')}\n`);
  const printed = execFileSync('node', [join(SHARED, 'eval/score.mjs'), join(SHARED, 'corpora', GOLD), file], { encoding: 'utf8' });
  return printed
    .split('\n')
    .filter(Boolean)
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

/** For each set a recogniser that has not seen it: of the sets that it learns from, each is left out in turn. */
function recognisers(knowledge: PackKnowledge): (corpus: string) => Recogniser {
  const shipped = readNodeRecogniser();
  const training = readTraining(knowledge);
  const made = new Map<string, Recogniser>();
  return (corpus) => {
    if (!training || !OPEN_SETS.includes(corpus)) return shipped;
    const known = made.get(corpus) ?? { lexicon: training.lexicon, model: training.fit(corpus) };
    made.set(corpus, known);
    return known;
  };
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

/** Links by how sure they are, with what the engine that ships says. */
function linkReliability(documents: readonly LinkedDocument[], knowledge: PackKnowledge): LinkReliability {
  const reliability = new LinkReliability(knowledge);
  const recogniser = readNodeRecogniser();
  for (const { text, date, spans, evaluation_span: range } of documents) {
    const isScored = ({ start, end }: { start: number; end: number }) => start >= (range?.[0] ?? 0) && end <= (range?.[1] ?? text.length);
    reliability.add(annotate(text, knowledge, date?.slice(0, 10) || NO_DATE, { recogniser }).filter(isScored), spans);
  }
  return reliability;
}

/** Why the counts are what they are. */
const CAUSES = `The largest class on places is the point of states, regions and first-order divisions: ours is the middle as the knowledge has it, theirs another one
(Canada, Russia, Texas), and the mark itself is right. Towns of one name are told apart by the states and countries that an article names; where a
local paper names neither, the largest is taken or nothing is decided. Names of companies, sites and parties that stand alone ("the ACLU",
"Conservatives") are the largest class on the news sets: nothing in the sentence says that they are organizations, and the knowledge has few of
them. GUM-news lists only names that have an article in Wikipedia, so many of its "marks where nothing is labelled" are names all the same, and GeoVirus
leaves out adjectives ("the Turkish government"). Teams named like their country count as wrong kind. Places named by a longer name ("Irving Police
Department") are given to the longer one; LGL and GUM-news ask for the place inside.`;

const documents = readGold(GOLD);
if (!documents) {
  console.log(`Skipped: the gold documents (${SHARED}/corpora/${GOLD}) are not beside this checkout; nothing was measured.`);
} else {
  mkdirSync(OUT, { recursive: true });
  const knowledge = await readNodeKnowledge();
  const recogniserFor = recognisers(knowledge);
  const reliability = new Reliability();
  const errors = new ErrorCount();
  const breakdown = new Breakdown(new WorldRegions(knowledge));
  const read = new Map<GoldDocument, Mention[]>();
  const ours = score(
    {
      name: 'crossread',
      mentions: (document) => {
        const day = document.date?.slice(0, 10) || NO_DATE;
        const mentions = annotate(document.text, knowledge, day, { recogniser: recogniserFor(document.corpus) });
        reliability.add(document, mentions);
        errors.add(document, mentions);
        breakdown.add(document, mentions);
        read.set(document, mentions);
        return mentions;
      },
    },
    documents,
  );
  const isAdjective = ({ reading }: Mention) => reading === 'demonym';
  const bare = score(
    { name: 'crossread-without-adjectives', mentions: (document) => (read.get(document) ?? []).filter((mention) => !isAdjective(mention)) },
    documents.filter(({ corpus }) => corpus === NO_ADJECTIVES),
  ).find(({ corpus }) => corpus === NO_ADJECTIVES);
  const compromise = score({ name: 'compromise', mentions: (document) => compromiseMentions(document.text) }, documents);
  const links = linkReliability(readLinkedDocuments(LINKING_SETS) ?? [], knowledge);
  links.draw();
  const { version, records, places } = knowledge.index.directory;
  const text = `# Accuracy

Written by \`npm run accuracy\`; do not edit by hand. Public gold sets, development halves; compromise 14.17 runs on the same
texts and is scored by the same program in the same run. Cells are precision / recall / **F1** in percent, or recall alone where
a set labels only some of its names. The interval (bootstrap over documents) belongs to "names found": people, organizations and places for the
news sets, toponyms for LGL, GeoVirus and GeoWebNews. "Right entity" asks for the right identity of names that have one,
"right place" for the right point within 161 km.

${table(ours, compromise)}

${NO_ADJECTIVES} does not label adjectives ("the Turkish government"), which Crossread marks as the state. Without these marks: names found
${triple(bare?.toponyms)}, right place ${triple(bare?.places)}.

The recogniser of unknown names is fitted on GeoVirus, MEANTIME-en, GUM-news and RE3D, whose texts are openly licensed, and on sentences and
names of the project; each of these four sets is measured with a recogniser that was fitted without it, the others with the one that ships.

Speed beside compromise and wink-nlp: [rivals.md](rivals.md).

## By part of the world

Toponyms of LGL, GeoVirus and GeoWebNews that have a point, by where that lies.

${breakdown.regionTable()}

## By outlet

Outlets with eighty labels or more, where a set tells the outlet. Found and right as above, each label by itself (the scorer's one-to-one matching, slightly
simplified).

${breakdown.outletTable()}

## How sure

Marks by what the engine says of its certainty, and how many of them are right: names that the knowledge does not have (News-Fair-v2, RE3D: a
name of that kind), and linked towns (LGL, GeoVirus, GeoWebNews: within 161 km, where the gold has a point). Below 0.5 nothing is linked: the
mark lists what it could be.

${reliability.table()}

All links on names that have an identity (${LINKING_SETS.join(', ')}): people, organizations and places, right where the identity is or,
of towns, the point (states and regions have one point of many, and sets of points say nothing of them).

${links.table()}

![How sure it said it was, and how often it was right](pictures/accuracy-reliability.svg)

Knowledge pack ${version}: ${records} curated entities, ${places} gazetteer places.

## What is left

Errors by class.

${errors.table()}

${CAUSES}
`;
  writeFileSync(DOCUMENT, text);
  console.log(table(ours, compromise));
  console.log(`${DOCUMENT} written.`);
}
