import type { Span } from './spot';
import type { Token } from './tokens';
import { isToldOfPast } from './told-past';

/** A title that the text gives to a person: "Syrian President" before the name, ", the president of Syria," behind it. */
export interface ClaimedTitle {
  /** Title words, lower case, without country: "president", "prime minister". */
  title: string;
  /** Entities named with the title: the state or organization whose office it is, as candidate entity indexes; empty where none is named. */
  owners: number[];
  qualifier?: 'former' | 'acting' | 'elect' | 'then';
  /** The text speaks of the office's end or of a time gone by: no mistake can be made of it. */
  past?: true;
  /** UTF-16 offsets of the title as written, owner included. */
  start: number;
  end: number;
}

const FORMER = new Set(
  `former ex onetime deposed ousted exiled toppled fallen late retired outgoing disgraced erstwhile overthrown previous past
  jailed imprisoned convicted fugitive captured detained slain assassinated impeached`.split(/\s+/),
);
const ELECT = new Set(['elect', 'designate', 'incoming', 'future', 'presumptive', 'nominee', 'candidate']);
const ACTING = new Set(['acting', 'interim', 'caretaker', 'transitional']);
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
/** The longest titles: "minister for foreign affairs and trade". */
const LONGEST = 7;

interface Around {
  tokens: Token[];
  /** Possible owners of an office named by a span: state, organization, group. */
  ownersAt: (firstToken: number) => { span: Span; entities: number[] } | undefined;
  ownersEnding: (lastToken: number) => { span: Span; entities: number[] } | undefined;
  isTitle: (words: string) => boolean;
}

/** The title that the text claims for the person named by `span`, or undefined. */
export function claimedTitle(span: Span, around: Around): ClaimedTitle | undefined {
  return ruleBefore(span, around) ?? titleBefore(span, around) ?? titleBehind(span, around) ?? titleBeforeComma(span, around);
}

const isOneClause = (token: Token | undefined) =>
  token !== undefined && (token.gap === 'space' || token.gap === 'hyphen' || token.gap === 'dot');

/** `acrossComma`: the title ends at a comma before the name. */
function titleBefore(span: Span, { tokens, ownersEnding, isTitle }: Around, acrossComma = false): ClaimedTitle | undefined {
  // The longest run of words right before the name that is a title.
  let titleFirst = -1;
  let title = '';
  for (
    let first = span.first - 1;
    first >= Math.max(0, span.first - LONGEST) && (isOneClause(tokens[first + 1]) || (acrossComma && first + 1 === span.first));
    first--
  ) {
    // "the president's Christian": the title is somebody else's.
    if (first === span.first - 1 && tokens[first]?.possessive && !acrossComma) return undefined;
    if (ownersEnding(first + 1) && first + 1 !== span.first && titleFirst === first + 1) break;
    const words = wordsOf(tokens, first, span.first);
    if (isTitle(words)) [titleFirst, title] = [first, words];
  }
  if (titleFirst < 0) return undefined;
  let cursor = titleFirst;
  const owners: number[] = [];
  const owner = isOneClause(tokens[cursor]) ? ownersEnding(cursor) : undefined;
  if (owner) {
    owners.push(...owner.entities);
    cursor = owner.span.first;
  }
  let qualifier: ClaimedTitle['qualifier'];
  // "former two-term U.S. President": back over the words of one noun phrase.
  for (let back = 1; back <= 5 && isOneClause(tokens[cursor - back + 1]); back++) qualifier ??= qualifierOf(tokens[cursor - back]?.text);
  // "President-elect", "vice president" where only "president" is known as a title: another office.
  if (
    /^(?:vice|deputy|assistant|associate|co|first|second|lieutenant)$/i.test(tokens[titleFirst - 1]?.text ?? '') &&
    isOneClause(tokens[titleFirst])
  )
    return undefined;
  // "lawmaker and party chief X": a title that anybody may bear, with the words of an owner that we do not know.
  if (owners.length === 0 && GENERIC.test(title) && isOneClause(tokens[titleFirst]) && tokens[titleFirst - 1]?.capital) return undefined;
  const past = isToldOfPast(tokens, cursor, span.last, owners.length > 0);
  const start = tokens[cursor]?.start ?? 0;
  return {
    title,
    owners,
    start,
    end: tokens[span.first - 1]?.end ?? start,
    ...(qualifier ? { qualifier } : {}),
    ...(past ? { past } : {}),
  };
}

/** "Syria's president, Bashar al-Assad"; "the president of Syria, Bashar al-Assad": only where the office's owner is named. */
function titleBeforeComma(span: Span, around: Around): ClaimedTitle | undefined {
  const { tokens, ownersEnding } = around;
  if (tokens[span.first]?.gap !== 'comma') return undefined;
  const owner = ownersEnding(span.first);
  let end = span.first;
  if (owner) {
    end = owner.span.first - (tokens[owner.span.first - 1]?.text === 'the' ? 1 : 0);
    if (tokens[end - 1]?.text !== 'of') return undefined;
    end--;
  }
  const claim = titleBefore({ ...span, first: end }, around, true);
  if (!claim || (claim.owners.length === 0 && !owner)) return undefined;
  return { ...claim, owners: owner?.entities ?? claim.owners, end: tokens[span.first - 1]?.end ?? claim.end };
}

/** "Bashar al-Assad, the president of Syria,"; "Jens Stoltenberg, the NATO chief"; "Assad, Syria's president". */
function titleBehind(span: Span, { tokens, ownersAt, isTitle }: Around): ClaimedTitle | undefined {
  if (tokens[span.last]?.gap !== 'comma' || tokens[span.last - 1]?.possessive) return undefined;
  let cursor = span.last;
  if (tokens[cursor]?.text === 'the' || tokens[cursor]?.text === 'a') cursor++;
  let qualifier = qualifierOf(tokens[cursor]?.text);
  if (qualifier) cursor++;
  if (tokens[cursor]?.text === 'the') cursor++;
  const owners: number[] = [];
  const before = ownersAt(cursor);
  if (before) {
    owners.push(...before.entities);
    cursor = before.span.last;
    qualifier ??= qualifierOf(tokens[cursor]?.text);
    if (qualifierOf(tokens[cursor]?.text)) cursor++;
  }
  for (let last = Math.min(tokens.length, cursor + LONGEST); last > cursor; last--) {
    if (!wholeRun(tokens, cursor, last) || !isTitle(wordsOf(tokens, cursor, last))) continue;
    const [of, maybeThe] = [tokens[last], tokens[last + 1]];
    const after = of?.gap === 'space' && of.text === 'of' ? ownersAt(maybeThe?.text === 'the' ? last + 2 : last + 1) : undefined;
    // "president of the company": an office that is not known.
    if (of?.gap === 'space' && of.text === 'of' && !after) return undefined;
    // "the president said", "president and founder": a new clause or more titles; only the end of the apposition is safe.
    const end = after ? tokens[after.span.last] : of;
    if (end && end.gap === 'space' && !/^(?:who|and|since|from|until|at|on|in)$/.test(end.text)) return undefined;
    if (end && /^(?:until|from|at|in)$/.test(end.text)) return undefined;
    if (end && !['comma', 'sentence', 'block', 'space'].includes(end.gap)) return undefined;
    owners.push(...(after?.entities ?? []));
    return {
      title: wordsOf(tokens, cursor, last),
      owners,
      start: tokens[span.last]?.start ?? 0,
      end: tokens[(after?.span.last ?? last) - 1]?.end ?? 0,
      ...(qualifier ? { qualifier } : {}),
    };
  }
  return undefined;
}

/** "the Syrian government, under Bashar al-Assad", with or without a title before the name: whoever heads the state. */
function ruleBefore(span: Span, { tokens, ownersEnding, isTitle }: Around): ClaimedTitle | undefined {
  let name = span.first;
  for (let first = span.first - 1; first > span.first - 4 && isOneClause(tokens[first + 1]); first--)
    if (isTitle(wordsOf(tokens, first, span.first))) name = first;
  const under = tokens[name - 1];
  const led = under?.text === 'by' && /^(?:led|headed|run|ruled)$/.test(tokens[name - 2]?.text ?? '');
  if (tokens[name]?.gap !== 'space' || !(under?.text === 'under' || led)) return undefined;
  const rule = name - (led ? 3 : 2);
  if (!RULE.has(tokens[rule]?.text.toLowerCase() ?? '')) return undefined;
  const owner = ownersEnding(rule);
  if (!owner) return undefined;
  const qualifier = qualifierOf(tokens[owner.span.first - 1]?.text);
  return {
    title: 'head',
    owners: owner.entities,
    start: tokens[owner.span.first]?.start ?? 0,
    end: tokens[span.first - 1]?.end ?? 0,
    ...(qualifier ? { qualifier } : {}),
    ...(isToldOfPast(tokens, owner.span.first, span.last, true) ? { past: true } : {}),
  };
}

function qualifierOf(word: string | undefined): ClaimedTitle['qualifier'] {
  const lower = word?.toLowerCase() ?? '';
  if (FORMER.has(lower)) return 'former';
  if (ELECT.has(lower)) return 'elect';
  if (ACTING.has(lower)) return 'acting';
  return lower === 'then' ? 'then' : undefined;
}

function wordsOf(tokens: Token[], first: number, last: number): string {
  let words = '';
  for (let i = first; i < last; i++)
    words += (i === first ? '' : tokens[i]?.gap === 'hyphen' ? '-' : ' ') + (tokens[i]?.text.toLowerCase() ?? '');
  return words;
}

function wholeRun(tokens: Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (!isOneClause(tokens[i])) return false;
  return true;
}
