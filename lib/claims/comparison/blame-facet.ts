import type { Claim } from '../claim';
import { type ComparedArticle, type ComparedMention, type ComparisonWorld, cellOfClaim, type Facet } from './comparison';
import { countSources, sourceOf } from './sources';

interface Blame {
  article: ComparedArticle;
  claim: Claim;
  /** Whom the claim holds responsible. */
  target: ComparedMention;
}

const BLAMES = /\b(?:blam(?:ed|es|ing)|accus(?:ed|es|ing))\b/i;
const CLAIMS_ITSELF = /\bclaimed responsibility\b/i;

/**
 * Who is said to be responsible. Agreement where all name the same; that two parties blame each other is no contradiction of the outlets,
 * so anything else is left to the reader.
 */
export function blameFacet(articles: readonly ComparedArticle[], { copies = [] }: ComparisonWorld): Facet | undefined {
  const blames = articles.flatMap((article): Blame[] => {
    for (const claim of article.claims) {
      const target = targetOf(claim, article);
      if (target) return [{ article, claim, target }];
    }
    return [];
  });
  if (blames.length < 2) return undefined;
  const targets = new Set(blames.map(({ target: { id } }) => id));
  return {
    key: 'attribution/responsible',
    label: 'said to be responsible',
    kind: 'attribution',
    verdict: targets.size === 1 ? 'agree' : 'cannot-tell',
    cells: blames.map(({ article, claim, target }) => cellOfClaim(claim, article, article.text.slice(target.start, target.end))),
    sources: countSources(
      blames.map(({ claim, article }) => sourceOf(claim, article)),
      copies,
    ),
  };
}

function targetOf(claim: Claim, article: ComparedArticle): ComparedMention | undefined {
  const named = article.mentions.filter(
    ({ start, end, kind, id }) => id !== undefined && kind !== 'place' && kind !== 'office' && start >= claim.start && end <= claim.end,
  );
  if (CLAIMS_ITSELF.test(claim.quote)) return claim.negated ? undefined : named[0];
  const cue = BLAMES.exec(claim.quote);
  if (!cue || claim.negated) return undefined;
  const after = claim.start + cue.index + cue[0].length;
  return named.find(({ start }) => start >= after && start < after + 40);
}
