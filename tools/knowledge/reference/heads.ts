import { mulberry32 } from '../../random';
import type { SourceFile } from '../read-sources';
import { compare, type Disagreement, headsByCountry } from './compare';
import { readReference } from './read-reference';
import type { Statement } from './statement';
import { drawTriples, judgeTriple, type Triple, type TripleVerdict } from './triples';

const TRIPLES = 500;
const SEED = 20261128;

/** What the comparison with the public records came to. */
export interface HeadsCheck {
  statements: number;
  agreeing: number;
  open: Statement[];
  explained: number;
  unexplained: Disagreement[];
  /** Explanations of disagreements that are no more. */
  idle: string[];
  triples: { triple: Triple; verdict: TripleVerdict }[];
}

const keyOf = ({ record, country, name }: { record: string; country: string; name: string }): string => `${record}, ${country}: ${name}`;

export function checkHeads(folder: string, files: readonly SourceFile[]): HeadsCheck {
  const states = files.flatMap(({ content }) => content.states);
  const people = new Map(files.flatMap(({ content }) => content.people).map((person) => [person.id, person]));
  const isoOf = (country: string) => states.find(({ name, official, aliases }) => [name, official, ...aliases].includes(country))?.iso2;
  const statements = readReference(folder, isoOf);
  const heads = headsByCountry(states, people);
  const of = (country: string) => heads.get(country) ?? [];

  const results = statements.map((statement) => ({ statement, result: compare(statement, of(statement.country)) }));
  const found = results.flatMap(({ result }): Disagreement[] => (result === undefined || result === 'not-covered' ? [] : [result]));
  const explained = new Set(files.flatMap(({ content }) => content.explained).map(keyOf));
  const disputed = new Set(found.map(({ statement }) => keyOf(statement)));
  const unexplained = found.filter(({ statement }) => !explained.has(keyOf(statement)));
  return {
    statements: statements.length,
    agreeing: results.filter(({ result }) => result === undefined).length,
    open: results.flatMap(({ statement, result }) => (result === 'not-covered' ? [statement] : [])),
    explained: found.length - unexplained.length,
    unexplained,
    idle: [...explained].filter((key) => !disputed.has(key)),
    triples: drawTriples(statements, TRIPLES, mulberry32(SEED).next).map((triple) => ({
      triple,
      verdict: judgeTriple(triple, of(triple.statement.country)),
    })),
  };
}

/** Section of docs/knowledge.md. */
export function headsSection({ statements, agreeing, open, explained, unexplained, triples }: HeadsCheck): string {
  const count = (verdict: TripleVerdict, near?: boolean) =>
    triples.filter((one) => one.verdict === verdict && (near === undefined || one.triple.nearChange === near)).length;
  const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
  const near = triples.filter(({ triple }) => triple.nearChange).length;
  return `## Beside public records

Heads of state and government since 2000, of REIGN (March 2021, to the month), the CIA World Factbook (January 2026), a list of 30 states and unions (August
2026) and the presidents of the United States. Of ${statements} statements ${agreeing} agree, ${open.length} speak of days for which the knowledge does not claim to have all
holders, ${explained + unexplained.length} disagree; ${explained} of these are explained in the files (\`explained\`), ${unexplained.length} are open.

${triples.length} holders on a day, drawn from these records by seed, every tenth within 60 days of taking office: ${count('right')} (${percent(count('right'), triples.length)}) are known to hold it
on that day, of ${count('unknown')} nothing is claimed, ${count('contradicted')} are contradicted; of the ${near} near a change ${count('right', true)} (${percent(count('right', true), near)}) are
known and ${count('contradicted', true)} contradicted.`;
}
