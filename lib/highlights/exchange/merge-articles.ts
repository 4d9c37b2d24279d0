import type { ExchangedArticle } from './contract';
import { isGreaterRow } from './same-row';

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** Words of a fingerprint: its first part (fingerprint.ts). */
const lengthOf = (fingerprint: string): number => Number.parseInt(fingerprint, 36) || 0;

function longerText(a: string, b: string): string {
  const difference = lengthOf(a) - lengthOf(b);
  return difference > 0 || (difference === 0 && a > b) ? a : b;
}

/**
 * What two libraries know of one article, under the id of the first: words of the one that met it first, the longer text, all addresses. But for the id the
 * same in either order, and nothing new the second time.
 */
export function mergeArticles(here: ExchangedArticle, there: ExchangedArticle): ExchangedArticle {
  const isFirst = here.firstSeen < there.firstSeen || (here.firstSeen === there.firstSeen && isGreaterRow(wordsOf(here), wordsOf(there)));
  const [first, second] = isFirst ? [here, there] : [there, here];
  return {
    ...second,
    ...first,
    id: here.id,
    addresses: union(first.addresses, second.addresses),
    hints: union(first.hints, second.hints),
    fingerprint: longerText(here.fingerprint, there.fingerprint),
    firstSeen: first.firstSeen,
    lastSeen: Math.max(here.lastSeen, there.lastSeen),
  };
}

const wordsOf = ({ title, outlet, published, addresses, hints }: ExchangedArticle) => [title, outlet, published, addresses, hints];
