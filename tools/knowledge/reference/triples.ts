import { firstDay, lastDay } from '../../../lib/dates';
import { roleStatus } from '../../../lib/knowledge/as-of';
import { completeFrom, isSamePerson, type KnownHolder } from './compare';
import type { Statement } from './statement';

/** Somebody who held a head's office on a day, as a record says. */
export interface Triple {
  statement: Statement;
  day: string;
  /** Within 60 days of a change of office. */
  nearChange: boolean;
}

export type TripleVerdict = 'right' | 'unknown' | 'contradicted';

const NEAR_DAYS = 60;
const DAY_MS = 86_400_000;

const time = (day: string): number => Date.parse(day.endsWith('-31') && Number.isNaN(Date.parse(day)) ? `${day.slice(0, 8)}28` : day);
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The days for which a record is sure: after the last day that its beginning can mean, before the first that its end can. */
function sureDays({ since, until, asOf }: Statement): { from: number; to: number } | undefined {
  if (since === undefined) return undefined;
  const from = time(lastDay(since)) + DAY_MS;
  const to = until === undefined ? time(asOf) : time(firstDay(until)) - DAY_MS;
  return from <= to ? { from, to } : undefined;
}

/** Triples drawn from the records, no statement twice as long as there are others; every tenth near a change. The same for the same seed. */
export function drawTriples(statements: readonly Statement[], count: number, random: () => number): Triple[] {
  const usable = statements.flatMap((statement) => {
    const days = sureDays(statement);
    return days ? [{ statement, days }] : [];
  });
  const shuffled = usable.map((one) => ({ one, key: random() })).sort((a, b) => a.key - b.key);
  return shuffled.slice(0, count).map(({ one: { statement, days } }, index): Triple => {
    const nearChange = index % 10 === 0;
    const last = nearChange ? Math.min(days.to, days.from + NEAR_DAYS * DAY_MS) : days.to;
    return { statement, day: dayOf(days.from + random() * (last - days.from)), nearChange };
  });
}

/** What the knowledge says of a triple. `contradicted`: that the person did not hold such an office then. */
export function judgeTriple({ statement, day }: Triple, heads: readonly KnownHolder[]): TripleVerdict {
  const asked = heads.filter(({ office }) => statement.functions === undefined || statement.functions.includes(office.function));
  const own = asked.filter((holder) => isSamePerson(statement, holder));
  // Before the day from which all holders are listed there may have been an earlier term.
  const said = own.map(({ from, to, office }) =>
    day < completeFrom(office) ? 'unknown' : roleStatus({ from, to, checked: office.checked }, day),
  );
  if (said.includes('holds')) return 'right';
  return said.length > 0 && said.every((status) => status !== 'unknown') ? 'contradicted' : 'unknown';
}
