import type { NumberPhrase } from './number-phrase';
import { ACTIVE_WORDS, STATE_WORDS } from './people-words';
import type { Word } from './words';

/** What may stand between a number without a noun and what happened to those counted. */
const BESIDE = /^(were|was|are|have|had|more|still|also|feared|reported|confirmed|reportedly|people|been|later|seriously|critically)$/;
/** No modifier of a noun: here the search for the noun ends. */
export const NO_MODIFIER =
  /^(of|in|at|on|to|for|from|by|with|and|or|but|as|that|which|who|is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|so|the|a|an|than|after|before|when|while|if|not|per|said|says|into|over|about|this|these|those|his|her|their|its|it|he|she|they|we|you|i)$/;

/** A number without a noun counts people only where the state stands right beside it: "12 dead", "killed 25 in". */
export function standsAlone(words: readonly Word[], { first, last, digits, high }: NumberPhrase): boolean {
  const [before, next] = [words[first - 1]?.lower ?? '', words[last]?.lower ?? ''];
  if (!digits && high === 1) return false;
  let index = last;
  while (BESIDE.test(words[index]?.lower ?? '')) index++;
  if (STATE_WORDS.has(words[index]?.lower ?? '') && !/^(reserve|list)$/.test(words[index + 1]?.lower ?? '')) return true;
  const isEnd = next === '' || /^[.,;]$/.test(next) || NO_MODIFIER.test(next);
  if (/^(to|of|at|reached|passed|exceeded|is|was)$/.test(before))
    return isEnd && isTold(words.slice(Math.max(0, first - 7), first).map(({ lower }) => lower));
  return isEnd && ACTIVE_WORDS.has(before);
}

/** "the death toll rose to", "the number of people killed reached" */
const isTold = (before: readonly string[]): boolean =>
  before.includes('toll') || (before.includes('number') && before.some((word) => /^(dead|deaths|killed|victims)$/.test(word)));
