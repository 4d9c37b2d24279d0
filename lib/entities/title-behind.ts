import type { Span } from './spot';
import type { Around, ClaimedTitle, Owner } from './title-claim';
import { isOneClause, isSetOff, isWholeRun, LONGEST_TITLE, qualifierOf, titleWords } from './title-phrase';
import type { Token } from './tokens';

/** What may follow an apposition or predicate without a comma; with "until", "at" or "in" the text itself limits the title's time. */
const GOES_ON = /^(?:who|and|since|but|on)$/;
const MOST_OWNER_WORDS = 4;
/** Before a name they make a question or a condition of "X is president". */
const NOT_STATED = /^(?:if|whether|when|once|unless|until|while|where|that|like|as)$/i;

/**
 * "Bashar al-Assad, the president of Syria,"; "Jens Stoltenberg, the NATO chief"; "Assad, Syria's president"; "Assad – Syria's president –";
 * "Assad is the president of Syria"; "Assad, who is the president of Syria".
 */
export function titleBehind(span: Span, around: Around): ClaimedTitle | undefined {
  const { text, tokens } = around;
  if (tokens[span.last - 1]?.possessive) return undefined;
  const phrase = predicateAt(span, tokens);
  if (phrase !== undefined) return read(span, around, phrase, true);
  return isSetOff(text, tokens[span.last - 1], tokens[span.last]) ? read(span, around, span.last, false) : undefined;
}

/** Where what the person is said to be begins, if the text says it with a verb in the present. */
function predicateAt({ first, last }: Span, tokens: readonly Token[]): number | undefined {
  let verb = last;
  if (tokens[verb]?.gap === 'comma' && tokens[verb]?.text === 'who') verb++;
  else if (tokens[verb]?.gap !== 'space') return undefined;
  if (tokens[verb]?.text === 'is' || tokens[verb]?.text === 'remains') {
    if (NOT_STATED.test(tokens[first - 1]?.text ?? '') && tokens[first]?.gap === 'space') return undefined;
    return tokens[verb + 1]?.gap === 'space' ? verb + 1 : undefined;
  }
  return undefined;
}

/** The noun phrase that begins at `first`. A predicate says whose office it is, an apposition need not. */
function read(span: Span, around: Around, first: number, isPredicate: boolean): ClaimedTitle | undefined {
  const { tokens, ownersAt, isTitle } = around;
  let cursor = first;
  if (tokens[cursor]?.text === 'the' || (tokens[cursor]?.text === 'a' && !isPredicate)) cursor++;
  let qualifier = qualifierOf(tokens[cursor]?.text);
  if (qualifier) cursor++;
  if (tokens[cursor]?.text === 'the') cursor++;
  const before = ownersAt(cursor);
  const behindOther = before ? undefined : behindPossessive(tokens, cursor);
  if (behindOther !== undefined) cursor = behindOther;
  if (before) {
    cursor = before.span.last;
    qualifier ??= qualifierOf(tokens[cursor]?.text);
    if (qualifierOf(tokens[cursor]?.text)) cursor++;
  }
  for (let last = Math.min(tokens.length, cursor + LONGEST_TITLE); last > cursor; last--) {
    if (!isWholeRun(tokens, cursor, last) || !isTitle(titleWords(tokens, cursor, last))) continue;
    const after = ownerBehind(tokens, last, ownersAt);
    if (after === 'unknown') return undefined;
    const end = after?.span.last ?? last;
    if (!endsHere(tokens, end, after !== undefined)) return undefined;
    const owners = [...(before?.entities ?? []), ...(after?.entities ?? [])];
    const place = after?.place ?? before?.place;
    if (isPredicate && owners.length === 0 && place === undefined) return undefined;
    // "talks with Blair, the king of Jordan and": a list as well as an apposition.
    const isList = !isPredicate && tokens[end]?.text === 'and';
    return {
      title: titleWords(tokens, cursor, last),
      owners,
      ...(place === undefined ? {} : { place, isPlaceSure: true as const }),
      isOwned: owners.length > 0 || place !== undefined,
      first: span.first,
      last: end,
      start: tokens[first]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      ...(qualifier ? { qualifier } : {}),
      ...(isList ? { isOfPast: true as const } : {}),
      ...(isPredicate ? {} : { isLoose: true as const }),
      ...(behindOther === undefined || after ? {} : { isUnowned: true as const }),
    };
  }
  return undefined;
}

/** Behind "President Obama's" and the like: somebody or something in capitals that owns what follows. */
function behindPossessive(tokens: readonly Token[], first: number): number | undefined {
  for (let i = first; i < first + MOST_OWNER_WORDS && tokens[i]?.capital && (i === first || isOneClause(tokens[i])); i++)
    if (tokens[i]?.possessive) return i + 1;
  return undefined;
}

/** The owner behind a title: "of Syria". `unknown`: "president of the company", an office that is not known. */
function ownerBehind(tokens: readonly Token[], last: number, ownersAt: Around['ownersAt']): Owner | 'unknown' | undefined {
  const of = tokens[last];
  if (of?.gap !== 'space' || of.text !== 'of') return undefined;
  return ownersAt(tokens[last + 1]?.text === 'the' ? last + 2 : last + 1) ?? 'unknown';
}

/** "the president said", "president and founder": a new clause or more titles; only the end of the phrase is safe. */
function endsHere(tokens: readonly Token[], end: number, isOwned: boolean): boolean {
  const next = tokens[end];
  // "the president of Turkey's football federation".
  if (isOwned && tokens[end - 1]?.possessive) return false;
  if (!next) return true;
  if (next.gap === 'space') return GOES_ON.test(next.text);
  return next.gap === 'comma' || next.gap === 'sentence' || next.gap === 'block' || next.gap === 'other';
}
