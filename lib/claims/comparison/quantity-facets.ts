import type { ComparedArticle, ComparisonWorld, Facet } from './comparison';
import { figureVerdict, isLeading } from './figure-verdict';
import { cellOf, type Figure, figuresOf } from './figures';
import { countSources } from './sources';

/** A facet with the figures that it was made of: the leading one of each article, and all of them. */
export interface PeopleFacet {
  facet: Facet;
  leads: readonly Figure[];
  all: readonly Figure[];
}

/**
 * A facet for each thing that happened to people ("people killed"), with the leading figure of every article that has one. Leading is the
 * figure that the article says first, unless a wider or a narrower-bounded one of the same thing follows.
 */
export function peopleFacets(articles: readonly ComparedArticle[], { copies = [] }: ComparisonWorld): PeopleFacet[] {
  const byState = new Map<string, Figure[]>();
  for (const figure of articles.flatMap(figuresOf)) {
    const { state, kind } = figure.quantity;
    if (kind !== 'people' || state === undefined) continue;
    byState.set(state, [...(byState.get(state) ?? []), figure]);
  }
  return [...byState].flatMap(([state, figures]) => {
    const leads = leadingFigures(figures).flatMap((lead) => [lead, ...contradictions(lead, figures)]);
    // What one article says somewhere far down is not what the story is about.
    if (leads.length === 1 && leads[0] && !isLeading(leads[0])) return [];
    const facet: Facet = {
      key: `quantity/${state}`,
      label: labelOf(leads, state),
      kind: 'quantity',
      verdict: figureVerdict(leads),
      cells: leads.map(cellOf),
      sources: countSources(
        leads.map(({ source }) => source),
        copies,
      ),
    };
    return [{ facet, leads, all: figures }];
  });
}

function leadingFigures(figures: readonly Figure[]): Figure[] {
  const byArticle = new Map<string, Figure[]>();
  for (const figure of figures) byArticle.set(figure.article.id, [...(byArticle.get(figure.article.id) ?? []), figure]);
  return [...byArticle.values()].flatMap((own) => leadOf(own) ?? []);
}

/** An article that reports two hurt and quotes somebody that nobody was contradicts itself, and the reader should see both. */
const contradictions = (lead: Figure, figures: readonly Figure[]): Figure[] =>
  lead.quantity.low === 0 ? [] : figures.filter(({ article, quantity }) => article === lead.article && quantity.high === 0).slice(0, 1);

/** "Hundreds of prisoners" in the headline gives way to "between 300 and 500" below; "three soldiers" to "12 people". */
function leadOf(figures: readonly Figure[]): Figure | undefined {
  const [first] = figures;
  if (!first) return undefined;
  const wider = isWide(first) ? undefined : figures.find((figure) => isWide(figure) && figure.quantity.low >= first.quantity.low);
  const lead = wider ?? first;
  const tighter = figures.find(
    ({ quantity: { low, high }, group }) =>
      group === lead.group &&
      lead.quantity.approximation === 'order' &&
      low >= lead.quantity.low &&
      high !== null &&
      high <= (lead.quantity.high ?? 0) &&
      low !== lead.quantity.low,
  );
  const best = tighter ?? lead;
  // A headline or caption says it shortest; the text says who said so, and "at least".
  const equals = figures.filter(({ quantity: { low }, group }) => group === best.group && low === best.quantity.low);
  const careful = equals.find(({ quantity: { high } }) => high === null);
  return careful ?? equals.find(({ claim, quantity }) => isSentence(claim.quote) && quantity.high === best.quantity.high) ?? best;
}

const isSentence = (quote: string): boolean => /[.!?]["”’]?$/.test(quote);
const isWide = ({ group, narrowing }: Figure): boolean => group === 'any' && narrowing.length === 0;

/** The wording that most articles have, of the widest count there is: "prisoners escaped". */
function labelOf(figures: readonly Figure[], state: string): string {
  const counts = new Map<string, number>();
  const wide = figures.filter(isWide);
  for (const { quantity } of wide.length > 0 ? wide : figures) counts.set(quantity.unit, (counts.get(quantity.unit) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? `people ${state}`;
}
