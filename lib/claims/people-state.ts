import type { PeopleState } from './claim';
import { readNumberPhrase } from './number-phrase';
import { ACTIVE_WORDS, STATE_WORDS } from './people-words';
import type { Word } from './words';

/** How far behind a counted noun its state may stand: "120 detainees linked to the Islamic State group who fled". */
const REACH_WORDS = 11;
const AUXILIARY =
  /^(was|were|is|are|be|been|being|has|have|had|who|that|left|found|feared|confirmed|reported|reportedly|also|all|remain|remained|still|presumed|believed|still|critically|seriously|severely|badly|slightly|lightly|later|shot|got|get|more|people|others?)$/;
const STOP = /^(and|but|while|as|when|because|if|after|before|since|said|says|say|told|including|whom|whose|which|or|than|with)$/;
/** Transitive verbs: without an auxiliary and with somebody behind them the counted are those who act. */
const TRANSITIVE =
  /^(killed|wounded|injured|hurt|arrested|detained|rescued|saved|freed|abducted|kidnapped|recaptured|displaced|evacuated|executed|beheaded|murdered|infected|jailed|imprisoned)$/;
const HYPOTHETICAL = /^(could|may|might|would|should|can|will|if)$/;

/** What happened to the people counted by words `first` to `last` (exclusive), where the sentence says so. */
export function stateOf(words: readonly Word[], first: number, last: number): PeopleState | undefined {
  return stateBefore(words, first) ?? stateBehind(words, last);
}

/**
 * What happened to a part of the counted: "90 of the 120 prisoners who broke out were back in custody". A relative clause behind the noun speaks of
 * the whole, so the part's state is looked for behind it.
 */
export function stateOfPart(words: readonly Word[], first: number, last: number): PeopleState | undefined {
  if (!/^(who|that)$/.test(words[last]?.lower ?? '')) return stateOf(words, first, last);
  for (let index = last + 2; index < Math.min(words.length, last + 2 * REACH_WORDS); index++) {
    if (words[index]?.text === ',' || /^(and|but)$/.test(words[index]?.lower ?? '')) return undefined;
    if (/^(are|were|was|have|had|has)$/.test(words[index]?.lower ?? '')) return stateBehind(words, index);
  }
  return undefined;
}

/** What of a whole is counted by what stands before its "of": "half of the 200 passengers", "20 of the 33 miners". */
const SHARE =
  /^(half|halves|thirds?|quarters?|fifths?|tenths?|most|some|many|several|few|fewer|none|majority|minority|percent|cent|%|rest|remainder|last|first|both|each|any|part|fraction|dozens|hundreds|thousands|more)$/;

/** Whether the number at `first` is the whole of which the words before it count a part. */
export function isWholeOfPart(words: readonly Word[], first: number): boolean {
  let of = first - 1;
  while (/^(the|these|those|its|their|his|her|all)$/.test(words[of]?.lower ?? '')) of--;
  const share = words[of - 1];
  return words[of]?.lower === 'of' && share !== undefined && (SHARE.test(share.lower) || readNumberPhrase(words, of - 1)?.last === of);
}

/** What happened to a whole of which the sentence counts a part: only what stands right beside it, "the 12 dead", "the 120 who escaped". What follows is the part's. */
export function stateOfWhole(words: readonly Word[], last: number): PeopleState | undefined {
  const next = words[last]?.lower ?? '';
  if (/^(who|that)$/.test(next)) return stateBehind(words, last);
  return /^(died|dies|die|perished|drowned|escaped|fled)$/.test(next) ? undefined : STATE_WORDS.get(next);
}

function stateBehind(words: readonly Word[], last: number): PeopleState | undefined {
  for (let index = last; index < Math.min(words.length, last + REACH_WORDS); index++) {
    const word = words[index];
    if (!word) return undefined;
    const phrase = phraseState(words, index);
    if (phrase) return phrase;
    const state = /^(reserve|list)$/.test(words[index + 1]?.lower ?? '') ? undefined : STATE_WORDS.get(word.lower);
    if (state) return isDone(words, index, last) ? state : undefined;
    if (word.kind === 'mark' && !/^['’]/.test(word.text)) return undefined;
    if (word.kind === 'number' || STOP.test(word.lower)) return undefined;
  }
  return undefined;
}

/** "12 soldiers killed 30 militants" and "12 people could be killed" say nothing of twelve dead. */
function isDone(words: readonly Word[], index: number, last: number): boolean {
  const [word, before, next] = [words[index], words[index - 1], words[index + 1]];
  const between = words.slice(last, index);
  // "to" before the verb itself only: "linked to the group" says nothing of what is to come.
  if (before?.lower === 'to' || between.some(({ lower }) => HYPOTHETICAL.test(lower) || /^(not|never)$|n't$/.test(lower))) return false;
  if (!word || !TRANSITIVE.test(word.lower)) return true;
  if (between.some(({ lower }) => /^(was|were|is|are|be|been|being|feared|reported|left|got)$/.test(lower))) return true;
  if (between.length > 0 && before && !AUXILIARY.test(before.lower))
    return between.every(({ lower }) => !/^(who|that|have|has|had)$/.test(lower));
  if (between.some(({ lower }) => /^(who|that|have|has|had)$/.test(lower))) return false;
  return (
    !next ||
    next.kind === 'mark' ||
    // In a headline the next sentence begins with a capital: "2 Hurt Published ...".
    (next.capital && word.capital) ||
    /^(in|by|at|on|and|or|when|after|near|during|outside|inside|as|since|while|so|here|there|across|from|over|over)$/.test(next.lower)
  );
}

/** States of several words. */
function phraseState(words: readonly Word[], index: number): PeopleState | undefined {
  const ahead = [0, 1, 2, 3, 4].map((offset) => words[index + offset]?.lower ?? '').join(' ');
  if (/^(broke|broken|break|breaking) (out of|free)\b/.test(ahead)) return 'escaped';
  if (/^(are|is|were|remain|remained|still) (still )?(at large|on the run)\b/.test(ahead)) return 'escaped';
  if (/^(are|were|was) (now )?back (in custody|behind bars)\b/.test(ahead) || /^back in custody\b/.test(ahead)) return 'recaptured';
  if (/^(had|have|has|were|was) (since )?(been )?(re-arrested|rearrested)\b/.test(ahead)) return 'recaptured';
  if (/^(suffered|sustained|suffering|received) (\S+ )?(\S+ )?(injuries|wounds)\b/.test(ahead)) return 'wounded';
  if (/^(lost their lives|lost his life|lost her life|to death)\b/.test(ahead)) return 'killed';
  if (/^(in|to) (the )?hospitals?\b/.test(ahead)) return undefined;
  if (/^(was|were|been|being|are) (taken|rushed|sent|transported) to (the )?hospital/.test(ahead)) return 'wounded';
  if (/^(was|were|been) taken hostage\b/.test(ahead)) return 'abducted';
  if (/^tested positive\b/.test(ahead)) return 'infected';
  return undefined;
}

function stateBefore(words: readonly Word[], first: number): PeopleState | undefined {
  let index = first - 1;
  while (index >= 0 && /^(the|another|a|further|additional|all|out)$/.test(words[index]?.lower ?? '')) index--;
  const [word, before] = [words[index], words[index - 1]];
  if (!word) return undefined;
  const behind = words
    .slice(Math.max(0, index - 6), index + 1)
    .map(({ lower }) => lower)
    .join(' ');
  if (/\b(death toll|toll|number of (dead|deaths|people killed))( \S+){0,4} (to|of|at|is|was|as|passed|reached|exceeded)$/.test(behind))
    return 'killed';
  if (/\b(deaths?|killing|lives|murders?|bodies) of$/.test(behind)) return /\bbodies of$/.test(behind) ? undefined : 'killed';
  if (/\b(claim|claims|claimed|claiming)$/.test(behind) && /^lives$/.test(words[first + 1]?.lower ?? '')) return 'killed';
  const state = ACTIVE_WORDS.get(word.lower);
  if (!state) return undefined;
  // "killed and wounded 12" counts both; "was killed two days", "were killed 12": no object. "will kill", "could kill": not done.
  if (before && /^(and|or)$/.test(before.lower) && ACTIVE_WORDS.has(words[index - 2]?.lower ?? '')) return undefined;
  if (before && /^(was|were|been|being|is|are|be|not|could|may|might|would|can|to|will|if)$/.test(before.lower)) return undefined;
  return state;
}
