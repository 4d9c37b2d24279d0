import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../../lib/knowledge/fold';
import { readSources } from '../read-sources';
import { type CardText, cardTexts } from './card-text';
import { drawIds } from './draw-cards';
import { readReference, referenceFolder } from './read-reference';
import { reviewSection } from './reviews';

/**
 * `tsx tools/knowledge/reference/sample-cards.ts [--seed S] [--cards N]` prints cards drawn by seed, of each kind as many, with what the public records
 * beside the checkout say of the same; what a reader finds wrong goes into knowledge/reviewed-cards.yaml. `--rate` prints only what that file says.
 */
const DEFAULT = { seed: 2026, cards: 100 };
const MOST_LINES = 4;
const LONGEST_LINE = 300;

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const given = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isInteger(given) || given < 0) throw new Error(`--${name} wants a whole number`);
  return given;
}

/** The lines of the records that name somebody or something in full. */
function searchRecords(folder: string | undefined): (card: CardText) => string[] {
  if (folder === undefined) return () => [];
  const lines = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ file, line, key: ` ${fold(line)} ` })),
    );
  return ({ names, id }) => {
    // Names of one word are in every other line of the records.
    const keys = names.filter((name) => name.includes(' ') || id.startsWith('state/')).map((name) => ` ${fold(name)} `);
    return lines
      .filter(({ key }) => keys.some((name) => key.includes(name)))
      .slice(0, MOST_LINES)
      .map(({ file, line }) => `${file}: ${line.slice(0, LONGEST_LINE)}`);
  };
}

function print(cards: ReadonlyMap<string, CardText>, ids: readonly string[]): void {
  const folder = referenceFolder();
  const recorded = searchRecords(folder);
  const isoOf = (country: string) => [...cards.values()].find(({ iso2, names }) => iso2 && names.includes(country))?.iso2;
  const heads = folder === undefined ? [] : readReference(folder, isoOf);
  ids.forEach((id, index) => {
    const card = cards.get(id);
    if (!card) return;
    console.log(`\n${index + 1}. ${id}: ${card.names.join(' | ')}`);
    for (const line of card.lines) console.log(`   ${line}`);
    for (const line of recorded(card)) console.log(`   > ${line}`);
    if (card.iso2 === undefined) return;
    for (const { record, country, name, since, until } of heads)
      if (country === card.iso2) console.log(`   > ${record}: ${name}, ${since ?? '?'} to ${until ?? 'then'}`);
  });
}

const { files, problems } = readSources('knowledge');
if (problems.length > 0) throw new Error('The knowledge files have problems: see `npm run knowledge`.');
if (!process.argv.includes('--rate')) {
  const cards = cardTexts(files);
  print(cards, drawIds([...cards.keys()], option('cards', DEFAULT.cards), option('seed', DEFAULT.seed)));
}
console.log(`\n${reviewSection(files) ?? 'No cards have been reviewed yet.'}`);
