import { type RoleStatus, roleStatus } from '../knowledge/as-of';
import type { Knowledge } from '../knowledge/knowledge';
import type { NameMatch } from '../knowledge/name-match';
import { type Choice, MARK_THRESHOLD } from './choose';
import type { Context } from './context';
import { isHeadIn, isTitleIn, type LanguageRules } from './languages/language-rules';
import type { Span } from './spot';
import { TITLE_WORDS } from './title-words';
import type { Token } from './tokens';

/** A short form after its full name in the same text is nearly as sure as the name. */
const AFTER_FULL_NAME = 0.92;
/** "President Assad" with no full name: the title picks one holder. */
const AFTER_TITLE = 0.75;
/** The bare name of somebody who heads a state that the text names. */
const HEAD_OF_NAMED_STATE = 0.6;

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
  // Of other languages only titles of heads tell whom a bare family name means: a "Kollege Moreno" is anybody.
  const isNamingTitle = (word: string): boolean => (rules ? isHeadIn(rules, word) : TITLE_WORDS.has(word));
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

  const title = tokens[span.first - 1];
  const titled = title !== undefined && tokens[span.first]?.gap === 'space' && isNamingTitle(title.text.toLowerCase());
  const isLocal = (match: NameMatch): boolean => context.countries.has(knowledge.country(match.entity) ?? -1);
  /** Whether an office of the bearer goes with the title, or leads a state where there is none, and stands so on the day. */
  const fits = (match: NameMatch, isNear: (status: RoleStatus) => boolean): boolean =>
    (knowledge.detail(match.entity)?.roles ?? []).some((role) => {
      const office = knowledge.detail(knowledge.find(role.office) ?? -1);
      const leads = office?.function !== undefined && office.function !== 'other';
      // The offices' own titles are English.
      const suits =
        titled && !rules
          ? !title.possessive && office?.titles?.some((words) => words.split(' ').at(-1) === title.text.toLowerCase())
          : leads;
      return suits === true && isNear(roleStatus(role, day));
    });
  const holds = (match: NameMatch): boolean => fits(match, (status) => status === 'holds');
  const heads = short.filter((match) =>
    titled
      ? holds(match) || (isLocal(match) && fits(match, (status) => status !== 'not-yet'))
      : !rules?.familyNamesAreWords && isLocal(match) && holds(match),
  );
  const [only] = heads;
  if (heads.length === 1 && only) return choice(only.entity, titled ? AFTER_TITLE : HEAD_OF_NAMED_STATE);
  // "President Bongo": whoever holds the office goes before those who held it.
  const local = titled ? heads.filter(isLocal) : [];
  const holding = local.filter(holds);
  const [titledOne, ...more] = holding.length > 0 ? holding : local;
  if (titledOne && more.length === 0) return choice(titledOne.entity, AFTER_TITLE);
  return undefined;
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
