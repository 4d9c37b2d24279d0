import type { Span } from './spot';
import type { Token } from './tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of reports on matches; a text is one that has several kinds of them. */
const SPORT = words(`
  match tournament coach striker midfielder league cup championship championships quarterback innings wicket wickets rugby football soccer cricket
  basketball baseball hockey playoff playoffs fixture semifinal semifinals halftime kickoff referee scored scorer touchdown touchdowns inning
  batsman bowler teammates teammate midfield defender goalkeeper qualifier qualifiers stadium half-time full-back fly-half winger unbeaten
`);
const KINDS_OF_SPORT_WORDS = 4;
/** Behind a team, in the forms that follow a subject. */
const PLAYS = words(`
  beat beats defeated defeats thrashed hammered drew draws won wins win lost loses lose scored scores trailed trail trails face faces faced play
  plays played conceded equalised equalized qualified advanced crashed eased edged stunned kicked batted bowled were
`);
/** Before a team that is played against. */
const AGAINST = words(
  'beat beats beating defeated defeating over against versus v vs face faces facing thrashed hammered edged stunned past',
);
/** Behind a team whose people they are. */
const TEAM_PEOPLE = words(`
  great captain coach manager striker midfielder defender goalkeeper batsman bowler international internationals squad side team fans legend winger forward
  fly-half lock skipper player players star
`);
const AUXILIARY = /^(?:have|had|has|will|would|could|can|never|also|then|twice|again|only|ever)$/;
const IN_A_PLACE = /^(?:in|at|near|from|to|across|outside|around|throughout|of)$/;

/** Does the text report on sport? */
function isAboutSport(tokens: readonly Token[]): boolean {
  const seen = new Set<string>();
  for (const { text } of tokens) {
    if (!SPORT.has(text)) continue;
    seen.add(text);
    if (seen.size >= KINDS_OF_SPORT_WORDS) return true;
  }
  return false;
}

/**
 * In a report on sport: which of the names of places stand for those who play for them. One that does so once does so wherever nothing says that
 * the place is meant. `names` are places' names as they stand in the text.
 */
export function teamsAmong(names: readonly Span[], tokens: readonly Token[]): ReadonlySet<Span> {
  const sure = names.filter((span) => isTeam(span, tokens));
  if (sure.length === 0 || !isAboutSport(tokens)) return new Set();
  const wordsOf = ({ first, last }: Span) => tokens.slice(first, last).map(({ text }) => text);
  const called = new Set(sure.map((span) => wordsOf(span).join(' ')));
  return new Set(names.filter((span) => called.has(wordsOf(span).join(' ')) && !isBehindPreposition(span, tokens)));
}

function isBehindPreposition({ first }: Span, tokens: readonly Token[]): boolean {
  return tokens[first]?.gap === 'space' && IN_A_PLACE.test(tokens[first - 1]?.text.toLowerCase() ?? '');
}

/** Does a place's name stand for those who play for it? "England beat Samoa", "a win over Samoa", "Scotland great". */
function isTeam(span: Span, tokens: readonly Token[]): boolean {
  if (isBehindPreposition(span, tokens)) return false;
  const { first, last } = span;
  const [one, end, before] = [tokens[first], tokens[last - 1], tokens[first - 1]];
  if (!one || !end) return false;
  const beforeWord = before && one.gap === 'space' ? before.text.toLowerCase() : '';
  if (AGAINST.has(beforeWord)) return true;
  const after = tokens[last];
  if (after?.gap !== 'space' || end.possessive) return false;
  if (TEAM_PEOPLE.has(after.text)) return true;
  // "with England easing to a victory".
  if (beforeWord === 'with' && /ing$/.test(after.text)) return true;
  if (after.text === 'and' && tokens[last + 1]?.capital) return playsNext(tokens, last + 2, /^(?:meet|met|drew|draw|play|played|face)$/);
  const together = beforeWord === 'and' && tokens[first - 2]?.capital === true;
  return playsNext(tokens, last, together ? /^(?:meet|met|drew|draw|play|played|face)$/ : undefined);
}

/** Is the next verb one of sport, behind auxiliaries and adverbs? */
function playsNext(tokens: readonly Token[], index: number, verbs?: RegExp): boolean {
  for (let i = index; i < index + 3; i++) {
    const token = tokens[i];
    if (token?.gap !== 'space') return false;
    if (AUXILIARY.test(token.text)) continue;
    return verbs ? verbs.test(token.text) : PLAYS.has(token.text);
  }
  return false;
}
