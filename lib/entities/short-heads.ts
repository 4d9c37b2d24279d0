import { type RoleStatus, roleStatus } from '../knowledge/as-of';
import type { Knowledge } from '../knowledge/knowledge';
import type { NameMatch } from '../knowledge/name-match';
import type { HeldRole } from '../knowledge/record-detail';
import type { Context } from './context';
import { inTheNews } from './in-the-news';
import { isHeadIn, type LanguageRules } from './languages/language-rules';
import { rolesOf, WordRole } from './names/word-roles';
import type { Span } from './spot';
import { TITLE_WORDS } from './title-words';
import type { Token } from './tokens';

/** "President Assad" with no full name: the title picks one holder. */
const AFTER_TITLE = 0.75;
/** The bare name of somebody who heads a state that the text names. */
const HEAD_OF_NAMED_STATE = 0.6;

/** The bare name of the only bearer who headed the state that the text is about not long before, or was to soon. */
const HEAD_LATELY = 0.55;
/** So much of the text's countries is what it is about. */
const AT_HOME_SHARE = 0.3;

/** What a bare family name is weighed by. */
interface Around {
  knowledge: Knowledge;
  context: Context;
  day: string;
  rules: LanguageRules | undefined;
}

/** Whom a family name means that the text nowhere gives in full, by the title before it or by the state that the text is about. */
export function headCalledSo(
  span: Span,
  short: readonly NameMatch[],
  tokens: readonly Token[],
  { knowledge, context, day, rules }: Around,
): { match: NameMatch; confidence: number } | undefined {
  // Of other languages only titles of heads tell whom a bare family name means: a "Kollege Moreno" is anybody.
  const isNamingTitle = (word: string): boolean => (rules ? isHeadIn(rules, word) : TITLE_WORDS.has(word));
  const title = tokens[span.first - 1];
  const titled = title !== undefined && tokens[span.first]?.gap === 'space' && isNamingTitle(title.text.toLowerCase());
  const isLocal = (match: NameMatch): boolean => context.countries.has(knowledge.country(match.entity) ?? -1);
  // "back in May": whoever is called so needs a title or a full name.
  if (!titled && !tokens[span.last - 1]?.possessive && isNoName(tokens[span.last - 1])) return undefined;
  /** Whether an office of the bearer goes with the title, or leads a state where there is none, and stands so on the day. */
  const fits = (match: NameMatch, isNear: (status: RoleStatus) => boolean): boolean =>
    (knowledge.detail(match.entity)?.roles ?? []).some((role) => {
      // The offices' own titles are English.
      const titles = knowledge.detail(knowledge.find(role.office) ?? -1)?.titles;
      const suits =
        titled && !rules
          ? !title.possessive && titles?.some((words) => words.split(' ').at(-1) === title.text.toLowerCase())
          : isHead(role, knowledge);
      return suits === true && isNear(roleStatus(role, day));
    });
  const holds = (match: NameMatch): boolean => fits(match, (status) => status === 'holds');
  const heads = short.filter((match) =>
    titled
      ? holds(match) || (isLocal(match) && fits(match, (status) => status !== 'not-yet'))
      : !rules?.familyNamesAreWords && isLocal(match) && holds(match),
  );
  const [only] = heads;
  if (heads.length === 1 && only) return { match: only, confidence: titled ? AFTER_TITLE : HEAD_OF_NAMED_STATE };
  // "President Bongo": whoever holds the office goes before those who held it.
  const local = titled ? heads.filter(isLocal) : [];
  const holding = local.filter(holds);
  const [titledOne, ...more] = holding.length > 0 ? holding : local;
  if (titledOne && more.length === 0) return { match: titledOne, confidence: AFTER_TITLE };
  if (titled || rules || heads.length > 0) return undefined;
  const lately = short.filter((match) => isAtHome(match.entity, knowledge, context) && wasHeadLately(match.entity, knowledge, day));
  const [headOnce] = lately;
  return headOnce && lately.length === 1 ? { match: headOnce, confidence: HEAD_LATELY } : undefined;
}

/** Does the text speak of the person's country more than of others? */
function isAtHome(person: number, knowledge: Knowledge, context: Context): boolean {
  return (context.countries.get(knowledge.country(person) ?? -1) ?? 0) >= AT_HOME_SHARE;
}

/** A month or another word that has its capital for what it is. */
const isNoName = (word: Token | undefined): boolean => (rolesOf(word?.text.toLowerCase() ?? '') & WordRole.noName) !== 0;

/** Did the person head a state or its government not long before the day, or come to it soon after? */
function wasHeadLately(person: number, knowledge: Knowledge, day: string): boolean {
  return (knowledge.detail(person)?.roles ?? []).some((role) => isHead(role, knowledge) && inTheNews(role, day) === 'lately');
}

function isHead({ office }: HeldRole, knowledge: Knowledge): boolean {
  const post = knowledge.detail(knowledge.find(office) ?? -1);
  return post?.function !== undefined && post.function !== 'other';
}
