import type { Knowledge } from '../../knowledge/knowledge';
import type { Casing, Span } from '../spot';
import type { Token } from '../tokens';
import { type Candidate, CandidateFinder } from './candidates';
import type { NameDocument, NameGroup } from './features';
import { KnownClasses } from './known-class';
import type { LexiconTable } from './lexicon';
import { WordFacts } from './word-facts';

/** The words of a candidate as one key; capitals and hyphens do not count. */
function keyOf({ first, last }: Candidate, tokens: readonly Token[]): string {
  let key = tokens[first]?.text ?? '';
  for (let i = first + 1; i < last; i++) key += ` ${tokens[i]?.text}`;
  return key.toLowerCase();
}

/** The names of a text, by their spelling, with all that their features look at. */
export function readNames(
  text: string,
  tokens: Token[],
  casings: Casing[],
  spans: readonly Span[],
  knowledge: Knowledge,
  lexicon: LexiconTable,
): { document: NameDocument; groups: Map<string, NameGroup> } {
  const startsAt = new Map(spans.map((span) => [span.first, span]));
  const words = new WordFacts(tokens, lexicon);
  const candidates = new CandidateFinder(tokens, casings, startsAt, knowledge, words).find();
  const document = { text, tokens, words, known: new KnownClasses(startsAt, knowledge) };
  return { document, groups: groupCandidates(candidates, tokens) };
}

/** Gathers the mentions of each spelling. */
function groupCandidates(candidates: readonly Candidate[], tokens: readonly Token[]): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  const firstWords = new Set<string>();
  const lastWords = new Set<string>();
  for (const candidate of candidates) {
    const key = keyOf(candidate, tokens);
    const group = groups.get(key);
    if (group) group.candidates.push(candidate);
    else groups.set(key, { candidates: [candidate], endsLonger: false, beginsLonger: false });
    if (candidate.last - candidate.first > 1) {
      firstWords.add(tokens[candidate.first]?.text.toLowerCase() ?? '');
      lastWords.add(tokens[candidate.last - 1]?.text.toLowerCase() ?? '');
    }
  }
  for (const [key, group] of groups) {
    if (key.includes(' ')) continue;
    group.endsLonger = lastWords.has(key);
    group.beginsLonger = firstWords.has(key);
  }
  return groups;
}
