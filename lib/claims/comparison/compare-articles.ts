import { applyCorrections, type Corrected } from './apply-corrections';
import { blameFacet } from './blame-facet';
import type { ComparedArticle, ComparisonWorld, Facet, Verdict } from './comparison';
import type { Correction } from './corrections';
import { measureFacets } from './measure-facets';
import { placeFacet } from './place-facets';
import { peopleFacets } from './quantity-facets';
import { type ReaderClaim, readerClaimFacets, withReaderClaims } from './reader-claims';
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
  const facets = [
    ...people.map(({ facet }) => facet),
    ...around,
    ...measureFacets(articles, world),
    blameFacet(articles, world),
    ...statementFacets(articles, world),
  ];
  return inOrder(facets.filter((facet) => facet !== undefined));
}

const inOrder = (facets: readonly Facet[]): Facet[] => facets.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));

/** What the reader added to what was read. */
export interface ReaderInput {
  claims: readonly ReaderClaim[];
  corrections: readonly Correction[];
}

/** The comparison as the reader made it: with the claims that he added, and corrected; what he corrected that nothing fits any more is answered too. */
export function compareForReader(
  articles: readonly ComparedArticle[],
  world: ComparisonWorld,
  { claims, corrections }: ReaderInput,
): Corrected {
  const complete = articles.map((article) => withReaderClaims(article, claims));
  const read = compareArticles(complete, world);
  const { facets, lost } = applyCorrections([...read, ...readerClaimFacets(complete, claims, read)], corrections, world.copies);
  return { facets: inOrder(facets), lost };
}
