import type { Facet } from '../../lib/claims/comparison/comparison';
import { READ_BY_HAND } from './read-by-hand';
import type { AttributionScores, Share } from './measure-attribution';
import type { StoryRow } from './measure-stories';
import type { VerdictRow } from './measure-verdicts';

export interface Measured {
  stories: readonly StoryRow[];
  attribution: AttributionScores;
  copies: Share;
  falseCopies: Share & { examples: [string, string][] };
  verdicts: readonly VerdictRow[];
  facets: readonly Facet[];
}

const percent = ({ right, all }: Share): string => `${((100 * right) / Math.max(1, all)).toFixed(1)} % (${right} of ${all})`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const VERDICTS = ['conflict', 'update', 'scope', 'agree', 'cannot-tell', 'only'] as const;

function facetTable(facets: readonly Facet[]): string {
  const kinds = [...new Set(facets.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => [kind, ...VERDICTS.map((verdict) => facets.filter((facet) => facet.kind === kind && facet.verdict === verdict).length)]);
  return table(['facet', ...VERDICTS], rows);
}

/** The page docs/claims.md. */
export function claimsReport({ stories, attribution, copies, falseCopies, verdicts, facets }: Measured): string {
  return `# Claims, stories, verdicts: how well they are read

Written by \`npm run accuracy:claims\`; do not edit by hand. Public research sets, development halves, kept beside the project and never in it.
How it is decided: [adr/0014](adr/0014-claims-and-verdicts.md).

## Stories

Pairs of articles of one event that lie in one story; all ${stories.reduce((sum, { articles }) => sum + articles, 0)} articles in one library, one setting for all.

${table(
  ['set', 'articles', 'precision', 'recall', 'F1'],
  stories.map(({ corpus, articles, pairPrecision, pairRecall, pairF1 }) => [corpus, articles, pairPrecision, pairRecall, `**${pairF1}**`]),
)}

ECB+ has look-alike events (two earthquakes, two trials) and no dates; NewsWCL50 has five events of five articles, so that one wrong merger costs it 20 points.

## Who says it

PolNeAR, 400 articles of United States outlets. A speaker is right where he overlaps the labelled source or has its name. A source counts as named
where it has a capitalised word that is no pronoun.

${table(
  ['what', 'right speaker'],
  [
    ['direct quotes with a named source', percent(attribution.direct)],
    ['all attributed content with a named source', percent(attribution.content)],
    ['precision: of the claims with a named speaker, those on a content labelled with that source', percent(attribution.precision)],
  ],
)}

## Wire copies

${table(
  ['what', 'share'],
  [
    ['pairs with more than half of the shorter text in common, found', percent(copies)],
    ['seeded pairs of different articles on one event, called copies', percent(falseCopies)],
  ],
)}

${READ_BY_HAND.copies}

## Verdicts

Nine quantities of several articles each, labelled by hand. The articles are grouped by the engine itself.

${table(
  ['event', 'quantity', 'label', 'ours', ''],
  verdicts.map(({ event, quantity, gold, ours, right }) => [event.replaceAll('_', ' '), quantity, gold, ours, right ? 'right' : 'wrong']),
)}

All facets of the development events:

${facetTable(facets)}

${READ_BY_HAND.conflicts}

## Quantities

${READ_BY_HAND.quantities}
`;
}
