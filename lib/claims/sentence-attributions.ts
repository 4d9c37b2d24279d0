import type { NamedSpan, Span, Stance } from './claim';
import { type Cue, cueOf, INVERTED, MEDIA } from './cues';
import { canSpeak, type Phrase, PRONOUN, phraseBefore, phraseFrom, spanOfPhrase } from './speaker-phrase';
import type { Word } from './words';

/** Who says what, inside one sentence. `content` is what is said, without speaker and cue. */
export interface FoundAttribution {
  speaker: Span;
  cue: Span;
  stance: Stance;
  content: Span;
  via?: Span;
}

interface Context {
  text: string;
  words: readonly Word[];
  sentence: Span;
  isQuoted: (word: Word) => boolean;
}

/** The attributions that a sentence itself states, in order. `isQuoted` tells words inside of quotations, where cues are the speaker's own words. */
export function attributionsInSentence(
  text: string,
  sentence: Span,
  words: readonly Word[],
  isQuoted: (word: Word) => boolean,
): FoundAttribution[] {
  const context = { text, words, sentence, isQuoted };
  const found: FoundAttribution[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || isQuoted(word)) continue;
    const attribution = accordingTo(context, at) ?? byVerb(context, at, found);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** "according to the ministry": what is said is the rest of the sentence. */
function accordingTo({ words, isQuoted, sentence }: Context, at: number): FoundAttribution | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.lower !== 'according' || next?.lower !== 'to') return undefined;
  const phrase = phraseFrom(words, at + 2, isQuoted);
  if (!phrase) return undefined;
  const before = { start: sentence.start, end: word.start };
  const speaker = spanOfPhrase(words, phrase);
  const isFirst = at <= 1;
  return {
    speaker,
    cue: { start: word.start, end: next.end },
    stance: 'says',
    content: isFirst ? { start: speaker.end, end: sentence.end } : before,
  };
}

function byVerb(context: Context, at: number, found: readonly FoundAttribution[]): FoundAttribution | undefined {
  const { words } = context;
  const word = words[at];
  const cue = word && cueOf(word.lower);
  if (!word || !cue || isNoun(words, at) || isPassive(words, at)) return undefined;
  const inverted = readInverted(context, at);
  if (inverted) return { ...inverted, stance: stanceOf(words, at, cue) };
  const quoted = readQuotedAs(context, at);
  if (quoted) return quoted;
  const speaker = subjectOf(context, at, cue, found);
  if (!speaker) return undefined;
  const last = cueEnd(words, at);
  const via = viaOf(context, at, last);
  const after = via?.end ?? words[last - 1]?.end ?? word.end;
  return {
    speaker,
    cue: { start: word.start, end: words[last - 1]?.end ?? word.end },
    stance: stanceOf(words, at, cue),
    content: contentOf(context, speaker, word, after),
    ...(via ? { via } : {}),
  };
}

/** "the claims", "his report", "new calls for": a noun with the form of a verb. */
function isNoun(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (word?.capital && at > 0) return true;
  if (
    before &&
    /^(the|a|an|his|her|its|their|our|my|your|this|that|these|those|'s|’s|no|any|of|for|in|with|by|on|from|new|recent|such|public|more)$/.test(
      before.lower,
    )
  )
    return !/^(said|says|told)$/.test(word?.lower ?? '') && before.lower !== 'that';
  return before?.text === '-' || (next?.text === '-' && next.spaced === false);
}

/** "was told", "is expected": somebody else speaks. */
function isPassive(words: readonly Word[], at: number): boolean {
  if (!/(ed|told|said|thought|known|seen|written|found|shown|wn)$/.test(words[at]?.lower ?? '')) return false;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const lower = words[index]?.lower ?? '';
    if (/^(was|were|is|are|been|being|be|'s|get|got|'re)$/.test(lower)) return true;
    if (!/ly$|^(also|not|once|often|widely|first|still)$/.test(lower)) return false;
  }
  return false;
}

/** "..., said the minister", "“...” said Joe Smith": the speaker comes after. */
function readInverted({ words, isQuoted, sentence }: Context, at: number): Omit<FoundAttribution, 'stance'> | undefined {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !before || !next || !INVERTED.test(word.lower)) return undefined;
  const isAfter = /^[,?!”"’'»]$/.test(before.text) || isQuoted(before);
  if (!isAfter || /^(that|to|in|on|of|at|it|by|if|how|about|this|when|with|during|after)$/.test(next.lower) || next.kind === 'mark')
    return undefined;
  if (
    before.text === ',' &&
    !next.capital &&
    !/^(the|a|an|his|her|its|one|two|some)$/.test(next.lower) &&
    !isQuoted(words[at - 2] ?? before)
  )
    return undefined;
  const phrase = phraseFrom(words, at + 1, isQuoted);
  if (!phrase || !canSpeak(words, phrase)) return undefined;
  const speaker = spanOfPhrase(words, phrase);
  return { speaker, cue: { start: word.start, end: word.end }, content: { start: sentence.start, end: word.start } };
}

/** "SANA quoted a ministry source as saying": heard through the subject. */
function readQuotedAs({ words, isQuoted, sentence }: Context, at: number): FoundAttribution | undefined {
  if (!/^(quoted|quotes|quoting|cited|cites|citing)$/.test(words[at]?.lower ?? '')) return undefined;
  const as = words.findIndex(
    (word, index) => index > at && index < at + 14 && word.lower === 'as' && /^(saying|telling)$/.test(words[index + 1]?.lower ?? ''),
  );
  if (as < 0) return undefined;
  const phrase = { first: at + 1, last: as };
  const via = phraseBefore(words, at, isQuoted);
  const cue = words[as + 1];
  if (!cue || phrase.last <= phrase.first) return undefined;
  return {
    speaker: spanOfPhrase(words, phrase),
    cue: { start: cue.start, end: cue.end },
    stance: 'says',
    content: { start: cue.end, end: sentence.end },
    ...(via ? { via: spanOfPhrase(words, via) } : {}),
  };
}

function subjectOf({ words, isQuoted, sentence }: Context, at: number, cue: Cue, found: readonly FoundAttribution[]): Span | undefined {
  const before = words[at - 1];
  const previous = found.at(-1)?.speaker;
  // "He denied it and accused the ministry", "said X, adding that Y": the subject is that of the verb before.
  if (cue.form === 'participle') {
    if (
      !/^(say|add|call|tell|argu|warn|not|claim|accus|describ|insist|suggest|declar|writ|cit|nam|vow|promis|announc|urg|ask|point|stress|explain|blam|predict|refer|acknowledg|recall|deny|conced|admitt)/.test(
        words[at]?.lower ?? '',
      )
    )
      return undefined;
    if (before && !/^[,–—-]$/.test(before.text) && !/^(and|by|in|while|also|before|after|without)$/.test(before.lower)) return undefined;
    return previous ?? firstName(words, at, isQuoted);
  }
  if (before && /^(and|but|then|,)$/.test(before.lower) && previous && !/^[,]$/.test(before.text)) return previous;
  const phrase = phraseBefore(words, at, isQuoted);
  if (!phrase) return undefined;
  if (!cue.strong && !canSpeak(words, phrase)) return undefined;
  if (!canSpeak(words, phrase) && phrase.last - phrase.first > 8) return undefined;
  if (isVague(words, phrase)) return undefined;
  const span = spanOfPhrase(words, phrase);
  return span.start >= sentence.start ? span : undefined;
}

/** "you know", "I think" outside of quotations: the writer speaks to the reader. */
const isVague = (words: readonly Word[], { first, last }: Phrase): boolean =>
  last - first === 1 && /^(you|i|we|this|that|there|here|let|which|who)$/.test(words[first]?.lower ?? '');

/** The sentence's first name, taken for its subject: "Trump attacked the judge, saying ...". */
function firstName(words: readonly Word[], before: number, isQuoted: (word: Word) => boolean): Span | undefined {
  for (let first = 0; first < Math.min(before, 8); first++) {
    const word = words[first];
    if (!word || isQuoted(word)) return undefined;
    if (PRONOUN.test(word.lower)) return { start: word.start, end: word.end };
    if (!word.capital || /^(the|a|an|in|on|at|but|and|when|after|as|while|for|by|with|from|to|if)$/.test(word.lower)) continue;
    let last = first;
    while (last < before && words[last]?.capital) last++;
    return spanOfPhrase(words, { first, last });
  }
  return undefined;
}

const cueEnd = (words: readonly Word[], at: number): number =>
  /^(in|on)$/.test(words[at + 1]?.lower ?? '') &&
  /^(a|an|the|twitter|facebook)$/.test(words[at + 2]?.lower ?? '') &&
  /^(statement|interview|email|letter|tweet|speech|report|briefing)$/.test(words[at + 3]?.lower ?? '')
    ? at + 4
    : at + 1;

function stanceOf(words: readonly Word[], at: number, { stance }: Cue): Stance {
  const before = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return before.some((lower) => /^(not|never)$|n't$/.test(lower)) && /^(says|confirms|claims)$/.test(stance) ? 'denies' : stance;
}

/** "told AP", "told reporters": heard through them. */
function viaOf({ words, isQuoted }: Context, at: number, last: number): Span | undefined {
  if (!/^(told|tells|telling)$/.test(words[at]?.lower ?? '')) return undefined;
  const phrase = phraseFrom(words, last, isQuoted);
  return phrase && words.slice(phrase.first, phrase.last).some(({ text }) => MEDIA.test(text)) ? spanOfPhrase(words, phrase) : undefined;
}

/** What is said: behind the cue, or in front of the speaker where the sentence ends with the cue. */
function contentOf({ words, sentence }: Context, speaker: Span, cue: Word, after: number): Span {
  const rest = words.filter(({ start, kind }) => start >= after && kind !== 'mark');
  const before = words.filter(({ end, kind }) => end <= Math.min(speaker.start, cue.start) && kind !== 'mark');
  const isTrailing = rest.length < 4 && before.length > rest.length;
  return isTrailing ? { start: sentence.start, end: Math.min(speaker.start, cue.start) } : { start: after, end: sentence.end };
}

/** A stretch as it is handed out. */
export const named = (text: string, { start, end }: Span): NamedSpan => ({ start, end, surface: text.slice(start, end) });
