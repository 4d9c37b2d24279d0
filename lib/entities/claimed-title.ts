import type { Span } from './spot';
import { titleBehind } from './title-behind';
import type { Around, ClaimedTitle } from './title-claim';
import { isOneClause, isOtherOffice, isSetOff, LONGEST_TITLE, qualifierBefore, qualifierOf, titleWords } from './title-phrase';

/** "the Syrian government, under Bashar al-Assad". */
const RULE = new Set([
  'government',
  'regime',
  'rule',
  'administration',
  'leadership',
  'dictatorship',
  'presidency',
  'authorities',
  'army',
  'forces',
  'state',
]);
/** Titles of every kind of body. */
const GENERIC = /^(?:leader|chief|director|head|chair|chairman|commander|secretary)$/;
const ARTICLE = /^(?:the|a|an|its|their|his|her|our)$/i;

/** The title that the text claims for the person named by `span`, or undefined. */
export function claimedTitle(span: Span, around: Around): ClaimedTitle | undefined {
  return ruleBefore(span, around) ?? titleBefore(span, around) ?? titleBehind(span, around) ?? titleOfOwner(span, around);
}

interface BeforeOptions {
  /** The title ends at a comma or dash before the name. */
  setOff?: boolean;
  /** The owner is named behind the title: "the leader of Hezbollah". */
  owned?: boolean;
}

function titleBefore(span: Span, around: Around, { setOff = false, owned = false }: BeforeOptions = {}): ClaimedTitle | undefined {
  const { tokens, ownersEnding } = around;
  const found = longestTitle(span, around, setOff);
  if (!found) return undefined;
  const { first: titleFirst, title } = found;
  const owner = isOneClause(tokens[titleFirst]) ? ownersEnding(titleFirst) : undefined;
  const owners = owner?.entities ?? [];
  const first = owner?.span.first ?? titleFirst;
  const beside = tokens[titleFirst - 1];
  // "vice president" where only "president" is known as a title: another office.
  if (isOtherOffice(tokens, titleFirst) || isOtherOffice(tokens, first)) return undefined;
  // "lawmaker and party chief X": a title that anybody may bear, with the words of an owner that we do not know.
  if (
    owners.length === 0 &&
    !owned &&
    GENERIC.test(title) &&
    isOneClause(tokens[titleFirst]) &&
    beside?.capital &&
    !ARTICLE.test(beside.text)
  )
    return undefined;
  const qualifier = qualifierBefore(tokens, first);
  const start = tokens[first]?.start ?? 0;
  return {
    title,
    owners,
    ...(owner?.place === undefined ? {} : { place: owner.place }),
    isOwned: owned || owner !== undefined,
    first,
    last: span.last,
    start,
    end: tokens[span.first - 1]?.end ?? start,
    ...(qualifier ? { qualifier } : {}),
    // "the Ukrainian president Blinken met".
    ...(/^the$/i.test(tokens[first - 1]?.text ?? '') && !tokens[titleFirst]?.capital ? { isLoose: true } : {}),
  };
}

/** The longest run of words right before the name that is a title. */
function longestTitle(
  span: Span,
  { tokens, ownersEnding, isTitle }: Around,
  setOff: boolean,
): { first: number; title: string } | undefined {
  let found: { first: number; title: string } | undefined;
  const least = Math.max(0, span.first - LONGEST_TITLE);
  for (let first = span.first - 1; first >= least && (isOneClause(tokens[first + 1]) || (setOff && first + 1 === span.first)); first--) {
    // "the president's Christian": the title is somebody else's.
    if (first === span.first - 1 && tokens[first]?.possessive && !setOff) return undefined;
    if (ownersEnding(first + 1) && first + 1 !== span.first && found?.first === first + 1) break;
    const title = titleWords(tokens, first, span.first);
    if (isTitle(title)) found = { first, title };
  }
  return found;
}

/**
 * "Syria's president, Bashar al-Assad"; "the president of Syria, Bashar al-Assad"; "President of Syria Bashar al-Assad": only where the
 * office's owner is named.
 */
function titleOfOwner(span: Span, around: Around): ClaimedTitle | undefined {
  const { text, tokens, ownersEnding } = around;
  const setOff = isSetOff(text, tokens[span.first - 1], tokens[span.first]);
  if (!setOff && !isOneClause(tokens[span.first])) return undefined;
  const owner = ownersEnding(span.first);
  let end = span.first;
  if (owner) {
    if (tokens[owner.span.last - 1]?.possessive) return undefined;
    end = owner.span.first - (tokens[owner.span.first - 1]?.text === 'the' ? 1 : 0);
    if (tokens[end - 1]?.text !== 'of') return undefined;
    end--;
  }
  // Without a comma only a title in capitals is the name's own.
  if (!setOff && (!owner || !tokens[end - 1]?.capital)) return undefined;
  const claim = titleBefore({ ...span, first: end }, around, { setOff: true, owned: owner !== undefined });
  if (!claim || (claim.owners.length === 0 && claim.place === undefined && !owner)) return undefined;
  const of = owner
    ? { owners: owner.entities, ...(owner.place === undefined ? {} : { place: owner.place, isPlaceSure: true as const }) }
    : {};
  // "As president of Syria, he signed": what somebody did while in office.
  const isWhile = tokens[claim.first - 1]?.text.toLowerCase() === 'as';
  return { ...claim, ...of, isLoose: true, ...(isWhile ? { isOfPast: true as const } : {}), end: tokens[span.first - 1]?.end ?? claim.end };
}

/** "the Syrian government, under Bashar al-Assad", with or without a title before the name: whoever heads the state. */
function ruleBefore(span: Span, { tokens, ownersEnding, isTitle }: Around): ClaimedTitle | undefined {
  let name = span.first;
  for (let first = span.first - 1; first > span.first - 4 && isOneClause(tokens[first + 1]); first--)
    if (isTitle(titleWords(tokens, first, span.first))) name = first;
  const under = tokens[name - 1];
  const led = under?.text === 'by' && /^(?:led|headed|run|ruled)$/.test(tokens[name - 2]?.text ?? '');
  if (tokens[name]?.gap !== 'space' || !(under?.text === 'under' || led)) return undefined;
  const rule = name - (led ? 3 : 2);
  if (!RULE.has(tokens[rule]?.text.toLowerCase() ?? '')) return undefined;
  const owner = ownersEnding(rule);
  if (!owner || owner.entities.length === 0) return undefined;
  const first = owner.span.first;
  const qualifier = qualifierOf(tokens[first - 1]?.text);
  return {
    title: 'head',
    owners: owner.entities,
    isOwned: true,
    first,
    last: span.last,
    start: tokens[first]?.start ?? 0,
    end: tokens[span.first - 1]?.end ?? 0,
    ...(qualifier ? { qualifier } : {}),
  };
}
