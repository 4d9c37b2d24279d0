import type { Knowledge } from '../../knowledge/knowledge';
import type { SpanIndex } from '../span-index';
import type { Casing } from '../spot';
import type { Token } from '../tokens';
import { type Candidate, CandidateFinder } from './candidates';
import type { NameDocument, NameGroup } from './features';
import { KnownClasses } from './known-class';
import type { LexiconTable } from './lexicon';
import { WordFacts } from './word-facts';

/** The names of a text, with all that their features look at. */
export function readNames(
  text: string,
  tokens: Token[],
  casings: Casing[],
  spans: SpanIndex,
  knowledge: Knowledge,
  lexicon: LexiconTable,
): { document: NameDocument; groups: NameGroup[] } {
  const words = new WordFacts(tokens, lexicon);
  const candidates = new CandidateFinder(tokens, casings, spans, knowledge, words).find();
  return { document: { text, tokens, words, known: new KnownClasses(spans, knowledge) }, groups: groupCandidates(candidates, words) };
}

/** Gathers the mentions of each spelling; capitals and hyphens do not count. Spellings are told apart by 32-bit hashes of their words. */
function groupCandidates(candidates: readonly Candidate[], words: WordFacts): NameGroup[] {
  const groups = new Map<number, NameGroup>();
  const firstWords = new Set<number>();
  const lastWords = new Set<number>();
  for (const candidate of candidates) {
    const { first, last } = candidate;
    const key = words.hashOf(first, last);
    const group = groups.get(key);
    if (group) group.candidates.push(candidate);
    else groups.set(key, { candidates: [candidate], endsLonger: false, beginsLonger: false });
    if (last - first === 1) continue;
    firstWords.add(words.hash(first));
    lastWords.add(words.hash(last - 1));
  }
  for (const group of groups.values()) {
    const [candidate] = group.candidates;
    if (!candidate || candidate.last - candidate.first > 1) continue;
    group.endsLonger = lastWords.has(words.hash(candidate.first));
    group.beginsLonger = firstWords.has(words.hash(candidate.first));
  }
  return [...groups.values()];
}
