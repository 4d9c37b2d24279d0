import type { ClaimedTitle } from './title-claim';
import type { Token } from './tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Whoever is the object of these is leaving the office, or long gone. */
const ENDS = words(`fired sacked dismissed ousted ousting oust toppled toppling topple overthrew overthrow overthrown deposed deposing
  replaced replacing replace succeeded succeeding succeed removed removing unseated assassinated killed jailed impeached defeated beat captured arrested
  predecessor predecessors successor successors previous last next`);
/** "the sacking of President X", "President X's resignation": the end of an office, or its time as one that is over. */
const ENDINGS =
  words(`fall ouster overthrow downfall removal resignation ousting toppling impeachment death killing assassination arrest capture
  era day days time times departure firing sacking dismissal successor successors predecessor predecessors execution murder funeral burial defeat exit
  exile extradition trial conviction sentencing imprisonment legacy memory`);
/** "President Obama's administration": its time, not today. */
export const TIMES = words(
  'administration administrations presidency term era tenure government cabinet executive reign rule premiership death overthrow ouster removal fall arrest election elections inauguration campaign campaigns victory win',
);
/** Leaving an office oneself; the words behind complete it. */
const LEFT: ReadonlyMap<string, RegExp | undefined> = new Map([
  ...['died', 'resigned', 'abdicated', 'fled', 'quit', 'retired'].map((word) => [word, undefined] as const),
  ['stepped', /^(?:down|aside)$/],
  ['stood', /^down$/],
  ['left', /^(?:office|power|the)$/],
  ['lost', /^(?:power|office|the|his|her|re-?election)$/],
  ['fell', /^(?:from)$/],
]);
/** Between a name and what became of the person. */
const AUXILIARY = words(
  'who has had have was were been is being got himself herself recently later suddenly abruptly then finally already eventually',
);
const PASSIVE = words('was were been being is got');
const APPOINTED_WITHIN = 7;
const APPOINTED = /^(?:appointed|named|nominated|picked|chosen|tapped|elevated|pardoned|appointee)$/;
const UNITS = words('years year decades decade months month centuries century weeks week');
const SHORT = words('months month weeks week');
const TIME_AGO = words('1910s 1920s 1930s 1940s 1950s 1960s 1970s 1980s 1990s 2000s 2010s');
const ARTICLE = /^(?:the|its|their|his|her|our|a|an|then|longtime|long-time)$/;
/** How far from a title the words of time may stand. */
const NEAR = 30;

const MOST_OWNER_WORDS = 3;
const isNameWord = (token: Token | undefined): boolean => token?.capital === true && token.gap !== 'sentence' && token.gap !== 'block';

type TitlePlace = Pick<ClaimedTitle, 'first' | 'last' | 'isOwned'>;

/** Does the text speak of an office's end, or of a time gone by, rather than claim that the title holds? Then a title is no mistake. */
export function isToldOfPast(tokens: readonly Token[], place: TitlePlace): boolean {
  return endsBefore(tokens, place) || endsBehind(tokens, place) || isSupposed(tokens, place) || timeNearby(tokens, place);
}

/** "the fall of President X", "sacked President X", "brought down President X", "his predecessor, President X". */
function endsBefore(tokens: readonly Token[], { first, isOwned }: TitlePlace): boolean {
  let skip = 0;
  // Back over the words of an owner that is not known: "the sacking of Acme President X".
  while (skip < MOST_OWNER_WORDS && tokens[first - skip]?.gap === 'space' && isNameWord(tokens[first - 1 - skip])) skip++;
  if (ARTICLE.test(tokens[first - 1 - skip]?.text ?? '')) skip++;
  const [one, two] = [lower(tokens, first - 1 - skip), lower(tokens, first - 2 - skip)];
  if (ENDS.has(one) || one === 'during' || one === 'under' || (one === 'down' && /^br(?:ought|ings?|inging)$/.test(two))) return true;
  if (one === 'confirmed') return true;
  // "appointed as deputy attorney general by President X".
  if (one === 'by' && !isOwned)
    for (let back = 2; back <= APPOINTED_WITHIN; back++) if (APPOINTED.test(lower(tokens, first - skip - back))) return true;
  if (one === 'of' || one === 'to') return ENDINGS.has(two) || (!isOwned && TIMES.has(two));
  return false;
}

/** "President X's resignation", "President X died", "President X, who was ousted". */
function endsBehind(tokens: readonly Token[], { last, isOwned }: TitlePlace): boolean {
  const next = lower(tokens, last);
  if (tokens[last - 1]?.possessive) return ENDINGS.has(next) || (!isOwned && TIMES.has(next));
  const sentence = tokens[last - 1]?.sentence;
  let isPassive = false;
  for (let i = last; i < last + 5 && tokens[i]?.sentence === sentence; i++) {
    const word = lower(tokens, i);
    if (AUXILIARY.has(word)) {
      isPassive ||= PASSIVE.has(word);
      continue;
    }
    if (LEFT.has(word)) return LEFT.get(word)?.test(lower(tokens, i + 1)) ?? true;
    return isPassive && ENDS.has(word);
  }
  return false;
}

/** "If President X were alive", "Had President X lived", "President X would have". */
function isSupposed(tokens: readonly Token[], { first, last }: TitlePlace): boolean {
  const [before, after] = [lower(tokens, first - 1), lower(tokens, last)];
  if (before === 'had' || (lower(tokens, first - 2) === 'had' && tokens[first - 2]?.capital)) return true;
  if (/^(?:if|though|unless)$/.test(before) && /^(?:were|was|had)$/.test(after)) return true;
  return /^(?:would|might|could|should)$/.test(after) && lower(tokens, last + 1) === 'have';
}

/** "ten years ago", "years earlier", "in the 1990s", "at the time", in the same sentence and near. */
function timeNearby(tokens: readonly Token[], { first, last }: TitlePlace): boolean {
  const sentence = tokens[first]?.sentence;
  for (let i = Math.max(0, first - NEAR); i < Math.min(tokens.length, last + NEAR); i++) {
    if (tokens[i]?.sentence !== sentence) continue;
    const word = lower(tokens, i);
    if (TIME_AGO.has(word)) return true;
    const before = lower(tokens, i - 1);
    if (word === 'ago' && UNITS.has(before)) return true;
    // "earlier this week" is of the news itself.
    if ((word === 'earlier' || word === 'before') && UNITS.has(before) && !SHORT.has(before)) return true;
    if (word === 'time' && before === 'the' && lower(tokens, i - 2) === 'at') return true;
    if ((word === 'decade' || word === 'century') && /^(?:last|previous|past)$/.test(before)) return true;
  }
  return false;
}

const lower = (tokens: readonly Token[], index: number): string => tokens[index]?.text.toLowerCase() ?? '';
