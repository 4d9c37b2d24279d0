import { type RoleStatus, roleStatus } from '../knowledge/as-of';
import type { Knowledge } from '../knowledge/knowledge';
import type { NameMatch } from '../knowledge/name-match';
import type { Context } from './context';
import { isHeadIn, type LanguageRules } from './languages/language-rules';
import type { Span } from './spot';
import { TITLE_WORDS } from './title-words';
import type { Token } from './tokens';

/** "President Assad" with no full name: the title picks one holder. */
const AFTER_TITLE = 0.75;
/** The bare name of somebody who heads a state that the text names. */
const HEAD_OF_NAMED_STATE = 0.6;

/** Family names that are months more often. */
const MONTHS = new Set(['March', 'April', 'May', 'June', 'August']);
/** The bare name of the only bearer who headed the state that the text is about not long before, or was to soon. */
const HEAD_LATELY = 0.55;
/** So much of the text's countries is what it is about. */
const AT_HOME_SHARE = 0.3;
/** As long a head of state stays in the news under the bare name; a candidate comes into it some months before. */
const LATELY_YEARS = 5;
const SOON_YEARS = 1;

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
  if (!titled && !tokens[span.last - 1]?.possessive && MONTHS.has(tokens[span.last - 1]?.text ?? '')) return undefined;
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
  if (heads.length === 1 && only) return { match: only, confidence: titled ? AFTER_TITLE : HEAD_OF_NAMED_STATE };
  // "President Bongo": whoever holds the office goes before those who held it.
  const local = titled ? heads.filter(isLocal) : [];
  const holding = local.filter(holds);
  const [titledOne, ...more] = holding.length > 0 ? holding : local;
  if (titledOne && more.length === 0) return { match: titledOne, confidence: AFTER_TITLE };
  if (titled || rules || heads.length > 0) return undefined;
  const inTheNews = short.filter((match) => isAtHome(match.entity, knowledge, context) && wasHeadLately(match.entity, knowledge, day));
  const [headOnce] = inTheNews;
  return headOnce && inTheNews.length === 1 ? { match: headOnce, confidence: HEAD_LATELY } : undefined;
}

/** Does the text speak of the person's country more than of others? */
function isAtHome(person: number, knowledge: Knowledge, context: Context): boolean {
  return (context.countries.get(knowledge.country(person) ?? -1) ?? 0) >= AT_HOME_SHARE;
}

/** Did the person head a state or its government not long before the day, or come to it soon after? */
function wasHeadLately(person: number, knowledge: Knowledge, day: string): boolean {
  const year = Number(day.slice(0, 4));
  return (knowledge.detail(person)?.roles ?? []).some((role) => {
    const office = knowledge.detail(knowledge.find(role.office) ?? -1);
    if (office?.function === undefined || office.function === 'other') return false;
    const [from, to] = [Number(role.from?.slice(0, 4) ?? Number.NaN), Number(role.to?.slice(0, 4) ?? Number.NaN)];
    return (year >= to && year - to <= LATELY_YEARS) || (year <= from && from - year <= SOON_YEARS);
  });
}
