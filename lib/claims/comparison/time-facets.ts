import { firstDay, lastDay } from '../../dates';
import type { Claim } from '../claim';
import { type ComparedArticle, type ComparisonWorld, cellOfClaim, type Facet, type Verdict } from './comparison';
import type { Figure } from './figures';
import { countSources, sourceOf } from './sources';

interface Dated {
  article: ComparedArticle;
  claim: Claim;
  date: string;
}

const DAY_MS = 86_400_000;

/** When what is counted happened, by the sentences that count it. */
export function timeFacet(
  articles: readonly ComparedArticle[],
  label: string,
  key: string,
  figures: readonly Figure[],
  { copies = [] }: ComparisonWorld,
): Facet | undefined {
  const dated = articles.flatMap((article): Dated[] => {
    const claim = figures.find(
      (figure) => figure.article.id === article.id && figure.claim.date !== undefined && saysOneThing(figure.claim),
    )?.claim;
    return claim?.date === undefined ? [] : [{ article, claim, date: claim.date }];
  });
  if (dated.length < 2) return undefined;
  return {
    key: `time/${key}`,
    label: `when: ${label}`,
    kind: 'time',
    verdict: timeVerdict(dated),
    cells: dated.map(({ article, claim, date }) => cellOfClaim(claim, article, date)),
    sources: countSources(
      dated.map(({ claim, article }) => sourceOf(claim, article)),
      copies,
    ),
  };
}

/** A sentence that counts what happened to several ("90 of the 120 who fled were caught by Tuesday") dates any of it. */
const saysOneThing = ({ quantities }: Claim): boolean => new Set(quantities.flatMap(({ state }) => state ?? [])).size <= 1;

/** Days that touch agree. A day apart may be a time zone, and more may be another moment of the same event: a date alone never makes a conflict. */
function timeVerdict(dated: readonly Dated[]): Verdict {
  const pairs = dated.flatMap(({ date: a }, index) => dated.slice(index + 1).map(({ date: b }) => overlap(a, b)));
  return pairs.every(Boolean) ? 'agree' : 'cannot-tell';
}

function overlap(a: string, b: string): boolean {
  const [one, two] = [daysOf(a), daysOf(b)];
  return one[0] <= two[1] && two[0] <= one[1];
}

function daysOf(date: string): [number, number] {
  const [from = '', to = from] = date.split('/');
  return [
    Date.parse(firstDay(from)) / DAY_MS,
    Date.parse(`${lastDay(to).slice(0, 8)}${lastDay(to).slice(8) === '31' && to.length < 10 ? '28' : lastDay(to).slice(8)}`) / DAY_MS,
  ];
}
