import type { Knowledge } from '../knowledge/knowledge';
import { type Choice, MARK_THRESHOLD } from './choose';
import type { Context } from './context';
import { isTitleIn, type LanguageRules } from './languages/language-rules';
import { headCalledSo } from './short-heads';
import type { Span } from './spot';
import { TITLE_WORDS } from './title-words';
import type { Token } from './tokens';

/** A short form after its full name in the same text is nearly as sure as the name. */
const AFTER_FULL_NAME = 0.92;

/**
 * Resolves spans that are only known as short forms ("Assad", "Xi"): by the full names of the text, wherever they stand (a
 * headline comes before its body), else by a title before the name, else by an office held on the day.
 */
export function chooseShortForm(
  span: Span,
  tokens: Token[],
  knowledge: Knowledge,
  context: Context,
  named: ReadonlyMap<number, number>,
  day: string,
  rules?: LanguageRules,
): Choice | undefined {
  const isTitle = (word: string): boolean => (rules ? isTitleIn(rules, word) : TITLE_WORDS.has(word));
  const short = span.matches.filter((match) => match.role === 'short');
  const choice = (entity: number, confidence: number): Choice | undefined => {
    const match = short.find((candidate) => candidate.entity === entity);
    if (!match || confidence < MARK_THRESHOLD) return undefined;
    const others = short
      .filter((other) => other !== match)
      .slice(0, 5)
      .map((other) => ({ entity: other.entity, confidence: 0.3 }));
    return { span, match, confidence, others };
  };
  if (partOfLongerName(span, tokens, isTitle)) return undefined;
  // Several bearers of one family name: whoever was named in full most recently before, else first after.
  const present = short.filter((match) => named.has(match.entity));
  const nearest = present.sort((a, b) => distance(named, a.entity, span) - distance(named, b.entity, span))[0];
  if (nearest) return choice(nearest.entity, present.length === 1 ? AFTER_FULL_NAME : AFTER_FULL_NAME - 0.2);

  const head = headCalledSo(span, short, tokens, { knowledge, context, day, rules });
  return head && choice(head.match.entity, head.confidence);
}

function distance(named: ReadonlyMap<number, number>, entity: number, span: Span): number {
  const at = named.get(entity) ?? 0;
  return at <= span.first ? span.first - at : 100_000 + at;
}

/** "Assad" in "Hafez Assad" is not Bashar: another capitalised word, not a title and not a sentence's first, stands before. */
function partOfLongerName(span: Span, tokens: Token[], isTitle: (word: string) => boolean): boolean {
  const before = tokens[span.first - 1];
  const after = tokens[span.last];
  if (after?.capital && after.gap === 'space' && !tokens[span.last - 1]?.possessive) return true;
  if (!before?.capital || tokens[span.first]?.gap !== 'space' || before.possessive) return false;
  return !isTitle(before.text.toLowerCase()) && before.gap !== 'sentence' && before.gap !== 'block';
}
