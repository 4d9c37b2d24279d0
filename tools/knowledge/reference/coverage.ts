import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { annotate } from '../../../lib/entities/annotate';
import type { Mention } from '../../../lib/entities/mention';
import type { EntityKind } from '../../../lib/knowledge/kinds';
import { readNodeKnowledge } from '../../node-knowledge';

const EVENTS = join(import.meta.dirname, '../../../../shared/corpora/events-dev.jsonl');
const MOST_UNKNOWN = 100;
/** For articles without a date of their own. */
const SOME_DAY = '2015-01-01';

const article = z.object({ text: z.string(), date: z.string().nullish() });

function tally(mentions: readonly Mention[], kinds: Map<EntityKind, { known: number; all: number }>, unknown: Map<string, number>): void {
  for (const { id, kind, surface } of mentions) {
    const count = kinds.get(kind) ?? { known: 0, all: 0 };
    kinds.set(kind, { known: count.known + (id === undefined ? 0 : 1), all: count.all + 1 });
    if (id === undefined) unknown.set(surface, (unknown.get(surface) ?? 0) + 1);
  }
}

const share = ({ known, all }: { known: number; all: number }): string =>
  `${known} of ${all} (${((100 * known) / Math.max(1, all)).toFixed(1)} %)`;

/** Section of docs/knowledge.md: what share of the marks in real news is known; undefined where the articles do not lie beside the checkout. */
export async function coverageSection(): Promise<string | undefined> {
  if (!existsSync(EVENTS)) return undefined;
  const knowledge = await readNodeKnowledge();
  const lines = readFileSync(EVENTS, 'utf8').split('\n').filter(Boolean);
  const kinds = new Map<EntityKind, { known: number; all: number }>();
  const unknown = new Map<string, number>();
  for (const line of lines) {
    const { text, date } = article.parse(JSON.parse(line));
    tally(annotate(text, knowledge, date?.slice(0, 10) ?? SOME_DAY), kinds, unknown);
  }
  const all = [...kinds.values()].reduce((sum, { known, all: count }) => ({ known: sum.known + known, all: sum.all + count }), {
    known: 0,
    all: 0,
  });
  const names = [...unknown].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_UNKNOWN);
  return `## How much of the news it knows

${lines.length} articles of some hundred events lie beside the checkout. Of the names that the engine marks in them, these have an entity of the pack:

| kind | known |
|---|---|
${[...kinds].map(([kind, count]) => `| ${kind} | ${share(count)} |`).join('\n')}
| all | ${share(all)} |

The ${names.length} most frequent of the others, with how often they stand there: ${names.map(([name, count]) => `${name.replace(/\s+/g, ' ')} ${count}`).join(', ')}.`;
}
