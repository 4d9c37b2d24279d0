import { blameFacet } from './blame-facet';
import type { ComparedArticle, ComparisonWorld, Facet, Verdict } from './comparison';
import { placeFacet } from './place-facets';
import { measureFacets } from './measure-facets';
import { peopleFacets } from './quantity-facets';
import { statementFacets } from './statement-facets';
import { timeFacet } from './time-facets';

/** What a reader wants to see first. */
const ORDER: readonly Verdict[] = ['conflict', 'update', 'scope', 'cannot-tell', 'agree', 'only'];

/**
 * Lines up what the articles of one story claim. Facets come conflicts first; cells in the order of `articles`. Pure; the cost grows with the number
 * of pairs of claims of different articles, of which each article gives at most 150.
 */
export function compareArticles(articles: readonly ComparedArticle[], world: ComparisonWorld): Facet[] {
  const people = peopleFacets(articles, world);
  const around = people.flatMap(({ facet, leads, all }) => {
    const key = facet.key.replace('quantity/', '');
    return [placeFacet(articles, facet.label, key, all, world), timeFacet(articles, facet.label, key, [...leads, ...all], world)];
  });
  const facets = [...people.map(({ facet }) => facet), ...around, ...measureFacets(articles, world), blameFacet(articles, world), ...statementFacets(articles, world)];
  return facets.filter((facet) => facet !== undefined).sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}
