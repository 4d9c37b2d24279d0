import type { Knowledge } from '../../knowledge/knowledge';
import type { NameMatch } from '../../knowledge/name-match';
import { keyOfSpan, type Span } from '../spot';
import type { Token } from '../tokens';
import type { LanguageNames } from './language-names';
import { rulesOf } from './language-rules';

/**
 * Takes towns of the gazetteer away that nothing in the article says are places. 120,000 towns share their names with everyday words of other
 * languages ("Ende", "Auch", "Para") and with companies and families; in English the recogniser tells, here only the words around do: somewhere in the
 * article the name stands behind "in", or before the state or region that it lies in, or has several words and lies in a state that is named. What the knowledge files or the language's own list name stays, and
 * so do capitals.
 */
export function evidentPlaces(tokens: readonly Token[], spans: readonly Span[], knowledge: Knowledge, names: LanguageNames): Span[] {
  const { locative } = rulesOf(names.language);
  const keys = spans.map((span) => keyOfSpan(tokens, span));
  const owned = spans.map((_, index) => new Set(names.own(keys[index] ?? '').map(({ entity }) => entity)));
  const isNamed = (match: NameMatch, index: number): boolean =>
    knowledge.isRecord(match.entity) ||
    owned[index]?.has(match.entity) === true ||
    (match.prior === 1 && knowledge.isNationalCapital(match.entity));
  const states = new Set(
    spans.flatMap(({ matches }) => matches.filter(({ entity }) => knowledge.kind(entity) === 'state').map(({ entity }) => entity)),
  );
  const evident = new Set<string>();
  for (const [index, span] of spans.entries()) {
    const before = tokens[span.first - 1];
    const isBehindLocative = before !== undefined && tokens[span.first]?.gap === 'space' && locative.has(before.text.toLowerCase());
    if (isBehindLocative && !goesOn(tokens, span)) evident.add(keys[index] ?? '');
    if (span.last - span.first > 1 && isInNamedState(span, states, knowledge)) evident.add(keys[index] ?? '');
    const next = spans[index + 1];
    if (next && next.first === span.last && isInside(tokens, span, next, knowledge)) evident.add(keys[index] ?? '');
  }
  return spans.flatMap((span, index) => {
    const isEvident = evident.has(keys[index] ?? '');
    const matches = span.matches.filter((match) => isEvident || isNamed(match, index));
    return matches.length === 0 ? [] : [matches.length === span.matches.length ? span : { ...span, matches }];
  });
}

/** "in Kirchen Raum": a longer name, or a noun. */
const goesOn = (tokens: readonly Token[], span: Span): boolean =>
  tokens[span.last]?.capital === true && tokens[span.last]?.gap === 'hyphen';

/** "Punta Arenas", where Chile is named. */
const isInNamedState = (span: Span, states: ReadonlySet<number>, knowledge: Knowledge): boolean =>
  span.matches.some(({ entity }) => states.has(knowledge.stateOf(knowledge.country(entity) ?? -1) ?? -1));

/** "Uyuni, Bolivia", "Springfield (Illinois)". */
function isInside(tokens: readonly Token[], span: Span, next: Span, knowledge: Knowledge): boolean {
  const gap = tokens[next.first]?.gap;
  if (gap !== 'comma' && gap !== 'other') return false;
  return span.matches.some(({ entity }) => {
    const country = knowledge.country(entity);
    const division = knowledge.place(entity)?.division;
    const state = country === undefined ? undefined : knowledge.stateOf(country);
    return next.matches.some((container) => container.entity === division || container.entity === state);
  });
}
