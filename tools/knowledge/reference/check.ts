import { readSources } from '../read-sources';
import { compare, type Disagreement, headsByCountry } from './compare';
import { readReference, referenceFolder } from './read-reference';
import { drawTriples, judgeTriple, type TripleVerdict } from './triples';

/**
 * `npm run knowledge:check`: compares heads of state and government with public records that lie beside the checkout, and prints every disagreement that
 * knowledge/*.yaml does not explain under `explained`. `--open` lists what the knowledge does not cover, too.
 */
const TRIPLES = 500;
const SEED = 20261128;

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function run(folder: string): void {
  const { files } = readSources('knowledge');
  const states = files.flatMap(({ content }) => content.states);
  const people = new Map(files.flatMap(({ content }) => content.people).map((person) => [person.id, person]));
  const isoOf = (country: string) => states.find(({ name, official, aliases }) => [name, official, ...aliases].includes(country))?.iso2;
  const statements = readReference(folder, isoOf);
  const heads = headsByCountry(states, people);
  const of = (country: string) => heads.get(country) ?? [];

  const results = statements.map((statement) => ({ statement, result: compare(statement, of(statement.country)) }));
  const open = results.filter(({ result }) => result === 'not-covered');
  const found = results.flatMap(({ result }): Disagreement[] => (result === undefined || result === 'not-covered' ? [] : [result]));
  const explained = files.flatMap(({ content }) => content.explained);
  const isExplained = ({ statement }: Disagreement) =>
    explained.some((one) => one.record === statement.record && one.country === statement.country && one.name === statement.name);
  const unexplained = found.filter((one) => !isExplained(one));
  const idle = explained.filter(
    (one) =>
      !found.some(({ statement: { record, country, name } }) => one.record === record && one.country === country && one.name === name),
  );

  for (const { statement, message } of unexplained) console.log(`${statement.record}, ${statement.country}: ${statement.name} ${message}`);
  for (const { record, country, name } of idle) console.log(`Explained, but no disagreement any more: ${record}, ${country}: ${name}`);
  if (process.argv.includes('--open'))
    for (const {
      statement: { record, country, name, since, until },
    } of open)
      console.log(`Not covered: ${record}, ${country}: ${name}, ${since ?? '?'} to ${until ?? 'now'}`);

  console.log(
    `${statements.length} statements: ${statements.length - open.length - found.length} agree, ${open.length} are not covered, ${found.length} disagree,`,
  );
  console.log(`of these ${found.length - unexplained.length} explained.`);
  const triples = drawTriples(statements, TRIPLES, randomFrom(SEED));
  const judged = triples.map((triple) => ({ triple, verdict: judgeTriple(triple, of(triple.statement.country)) }));
  const count = (verdict: TripleVerdict, near?: boolean) =>
    judged.filter((one) => one.verdict === verdict && (near === undefined || one.triple.nearChange === near)).length;
  console.log(
    `${triples.length} holders on a day, drawn by seed: ${count('right')} right, ${count('unknown')} unknown, ${count('contradicted')} contradicted; ` +
      `of ${triples.filter(({ nearChange }) => nearChange).length} near a change ${count('right', true)} right, ${count('contradicted', true)} contradicted.`,
  );
  for (const {
    triple: { statement, day },
    verdict,
  } of judged)
    if (verdict === 'contradicted') console.log(`Contradicted: ${statement.record}, ${statement.country}: ${statement.name} on ${day}`);
  if (unexplained.length + idle.length > 0) process.exitCode = 1;
}

const folder = referenceFolder();
if (folder === undefined) console.log('There are no public records beside this checkout (../shared/reference): nothing to compare with.');
else run(folder);
