import type { TitleCheck } from './mention';
import type { Token } from './tokens';

/** "President Obama said", "Justice Scalia will": told of somebody who holds the office, or so the text believes. */
const NOW =
  /^(?:is|has|have|will|says|wants|plans|hopes|faces|warns|tells|calls|announces|insists|vows|urges|denies|rejects|believes|thinks|seeks)$/;
const NEWS = /^(?:said|told|announced|warned|urged|vowed|insisted|denied|rejected|added|called|declared|tweeted|stated|confirmed)$/;
const DAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight)$/;

/** In the United States one keeps these for life: "Governor Romney". */
const FOR_LIFE = /^(?:governor|gov|senator|sen|ambassador|general|gen|mayor|judge|justice)\.?$/i;

/** Years after which a title without its owner is history rather than a mistake: a term of office, generously. */
const LONG_AGO = 5;

interface Courtesy {
  /** The title comes with its state or organization ("Syrian President"), as nobody is called by courtesy. */
  isOwned: boolean;
  /** ISO 8601, possibly partial. */
  died: string | undefined;
  /** The sentence names a date gone by, though not one that makes the title right: "whom he beat in 2008". */
  tellsOfPast: boolean;
}

/**
 * News goes on calling people by the title that they had: "President Reagan", "Justice Scalia". Of the dead, of those whose office ended
 * long before, of governors and the like, and in sentences of the past, a title alone is taken for a mistake only where the sentence speaks of them as of the day's news;
 * a title with its owner only of the long dead. `next`: the word behind the name and its title.
 */
export function isCourtesy(
  check: TitleCheck,
  { isOwned, died, tellsOfPast }: Courtesy,
  sentence: readonly Token[],
  next: Token | undefined,
): boolean {
  if (check.verdict !== 'ended') return false;
  if (!isOwned && FOR_LIFE.test(check.claimed)) return true;
  const isDead = died !== undefined && died < check.asOf;
  if (isDead && !isOwned) return true;
  if (isOwned && !isDead) return false;
  const since = isDead ? died : check.to;
  const isLongAgo = since !== undefined && isYearsBefore(isDead ? 1 : LONG_AGO, since, check.asOf);
  if (!isLongAgo && !(tellsOfPast && !isOwned)) return false;
  const verb = next?.sentence === sentence[0]?.sentence ? (next?.text ?? '') : '';
  if (NOW.test(verb) || (!isDead && NEWS.test(verb))) return false;
  return !sentence.some(({ text }) => DAYS.test(text.toLowerCase()));
}

const isYearsBefore = (years: number, date: string, day: string): boolean =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4)}` < day.slice(0, date.length);
