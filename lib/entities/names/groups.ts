import type { Token } from '../tokens';
import type { Candidate } from './candidates';
import type { NameGroup } from './features';

/** The words of a candidate as one key; capitals and hyphens do not count. */
export function keyOf({ first, last }: Candidate, tokens: readonly Token[]): string {
  let key = tokens[first]?.text ?? '';
  for (let i = first + 1; i < last; i++) key += ` ${tokens[i]?.text}`;
  return key.toLowerCase();
}

/** Gathers the mentions of each spelling. */
export function groupCandidates(candidates: readonly Candidate[], tokens: readonly Token[]): Map<string, NameGroup> {
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
