import type { NameMatch } from '../knowledge/name-match';
import { SurfaceFlag } from '../knowledge/pack-content';
import type { LanguageRules } from './languages/language-rules';
import { isLanguageName, isPartOfName } from './languages/neighbours';
import { BESIDE_PLACE } from './neighbour-words';
import type { SpanIndex } from './span-index';
import type { Span } from './spot';
import type { Token } from './tokens';

/** Taken off where an adjective names a language, a people that is none of the state's, or somebody. */
const NO_STATE = -0.6;
/** What follows a noun and no adjective. */
const BEHIND_NOUNS = /^(?:and|or|but|at|in|on|to|of|for|from|with|by|who|was|is|were|are|had|has|have|said|says|did|does|will|would)$/;

/** What speaks against the state that an adjective belongs to; 0 for names. */
export function demonymPenalty(
  span: Span,
  match: NameMatch,
  tokens: readonly Token[],
  spans: SpanIndex,
  rules: LanguageRules | undefined,
): number {
  if (match.role !== 'demonym') return 0;
  if (rules) return isLanguageName(span, tokens, rules) || isPartOfName(span, tokens) ? NO_STATE : 0;
  return (isLanguage(span, tokens) ? NO_STATE : 0) + (isNoState(span, match, tokens, spans) ? NO_STATE : 0);
}

/** "spoke in Arabic", "Spanish-language". */
function isLanguage(span: Span, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[span.first - 1], tokens[span.last]];
  const spoken =
    before &&
    /^(?:in|speak|speaks|speaking|spoke|spoken|into|learn|learning)$/.test(before.text) &&
    (after === undefined || after.gap !== 'space' || !after.capital);
  const inLanguage = before?.text === 'in' && after?.gap === 'space' ? false : spoken;
  return inLanguage === true || (after !== undefined && /^(?:language|languages|speaking|speaker|speakers)$/.test(after.text));
}

/** "African American" is neither Africa nor the United States; "Finn's song" is somebody of that name, "the Finn" is not. */
function isNoState(span: Span, match: NameMatch, tokens: readonly Token[], spans: SpanIndex): boolean {
  const [before, after, last] = [tokens[span.first - 1], tokens[span.last], tokens[span.last - 1]];
  const american = /^Americans?$/;
  if (after?.gap === 'space' && american.test(after.text) && !last?.possessive) return true;
  const isBehindDemonym = () => spans.endingAt(span.first)?.matches.some(({ role }) => role === 'demonym') === true;
  if (before?.capital && tokens[span.first]?.gap === 'space' && american.test(last?.text ?? '') && isBehindDemonym()) return true;
  // "Nail Polish": with a capital word before it, a word of everyday is rather one.
  const isWord = (match.flags & SurfaceFlag.commonWord) !== 0;
  const isBehindName = before?.capital && tokens[span.first]?.gap === 'space' && !spans.endingAt(span.first) && before.gap !== 'sentence';
  if (isWord && isBehindName) return !BESIDE_PLACE.has(before.text.toLowerCase());
  if (!(match.flags & SurfaceFlag.personName) || /^(?:a|an|the|every|no)$/i.test(before?.text ?? '')) return false;
  return !(after?.gap === 'space' && !after.capital && !last?.possessive && !BEHIND_NOUNS.test(after.text));
}
