import type { Mention } from '../entities/mention';
import type { Attribution, NamedSpan, Span } from './claim';
import type { Quotation } from './quotes';
import { attributionsInSentence, type FoundAttribution, named } from './sentence-attributions';
import type { Sentence } from './sentences';
import { PRONOUN } from './speaker-phrase';
import type { Word } from './words';

/** An attribution with what is said, as a stretch inside one sentence. */
export interface PlacedAttribution {
  attribution: Attribution;
  content: Span;
}

export interface ReadSentence {
  span: Sentence;
  words: readonly Word[];
}

/**
 * Who says what in every sentence of an article: what the sentences state themselves, speech that goes on beside or behind it, and whom "he"
 * means. One list for each sentence, in its order.
 */
export function attributeArticle(
  text: string,
  sentences: readonly ReadSentence[],
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): PlacedAttribution[][] {
  const quoted = (word: Word) => quotations.some(({ start, end }) => word.start >= start && word.end <= end);
  const found = sentences.map(({ span, words }) => {
    const inside = new Set(words.filter(quoted));
    return attributionsInSentence(text, span, words, (word) => inside.has(word));
  });
  continueSpeech(sentences, quotations, found);
  const speakers = new Antecedents(text, mentions);
  return sentences.map(({ span }, index) => {
    speakers.enter(span);
    return (found[index] ?? []).map((each) => ({ attribution: speakers.resolve(each), content: each.content }));
  });
}

/** Gives sentences of direct speech without a cue of their own the speaker of the speech that they belong to. */
function continueSpeech(sentences: readonly ReadSentence[], quotations: readonly Quotation[], found: FoundAttribution[][]): void {
  const speech = sentences.map(({ span }) => speechIn(span, quotations));
  sentences.forEach((_, index) => {
    const own = speech[index];
    if (!own || (found[index] ?? []).some(({ content }) => overlaps(content, own))) return;
    const source = neighbour(sentences, found, speech, index);
    if (source) found[index] = [...(found[index] ?? []), { ...source, content: own, cue: source.cue, speaker: source.speaker }];
  });
}

/** The part of a sentence that is direct speech, where that is most of it. */
function speechIn(span: Span, quotations: readonly Quotation[]): Span | undefined {
  const quotation = quotations.find(({ start, end }) => start < span.end && end > span.start);
  if (!quotation) return undefined;
  const part = { start: Math.max(span.start, quotation.start), end: Math.min(span.end, quotation.end) };
  return (part.end - part.start) * 2 > span.end - span.start ? part : undefined;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The attribution that goes on: in the same paragraph before, then behind; else at the end of the paragraph before, if that was speech. */
function neighbour(
  sentences: readonly ReadSentence[],
  found: readonly FoundAttribution[][],
  speech: readonly (Span | undefined)[],
  index: number,
): FoundAttribution | undefined {
  const paragraph = sentences[index]?.span.paragraph;
  for (let before = index - 1; before >= 0 && sentences[before]?.span.paragraph === paragraph; before--) {
    const last = found[before]?.findLast(isSaying);
    if (last) return last;
  }
  for (let after = index + 1; sentences[after]?.span.paragraph === paragraph; after++) {
    const first = found[after]?.find(isSaying);
    if (first) return first;
  }
  const end = sentences.findLastIndex(({ span }, at) => at < index && span.paragraph === (paragraph ?? 0) - 1);
  return end >= 0 && (speech[end] !== undefined || found[end]?.some(isSaying)) ? found[end]?.findLast(isSaying) : undefined;
}

const isSaying = ({ stance }: FoundAttribution): boolean => stance !== 'believes';

/** Whom a pronoun means: the last speaker, if nobody else of his kind was named since. */
class Antecedents {
  #person: NamedSpan | undefined;
  #body: NamedSpan | undefined;
  #rivals = 0;
  #next = 0;

  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
  ) {}

  /** Takes note of the people named up to the end of a sentence. */
  enter(sentence: Span): void {
    for (let mention = this.mentions[this.#next]; mention && mention.start < sentence.end; mention = this.mentions[++this.#next]) {
      if (mention.kind === 'person' && this.#person && mention.id !== this.#person.id && mention.start >= this.#person.end) this.#rivals++;
    }
  }

  resolve({ speaker, cue, stance, via }: FoundAttribution): Attribution {
    const own = this.#identify(speaker);
    const isPronoun = PRONOUN.test(own.surface.toLowerCase());
    const antecedent = isPronoun ? this.#antecedent(own.surface.toLowerCase()) : undefined;
    if (!isPronoun) this.#remember(own);
    return {
      speaker: antecedent?.id ? { ...own, id: antecedent.id } : own,
      cue: named(this.text, cue),
      stance,
      ...(via ? { via: this.#identify(via) } : {}),
      ...(antecedent ? { antecedent } : {}),
    };
  }

  #antecedent(pronoun: string): NamedSpan | undefined {
    if (pronoun === 'it') return this.#body;
    return /^(he|she)$/.test(pronoun) && this.#rivals === 0 ? this.#person : undefined;
  }

  #remember(speaker: NamedSpan): void {
    const kind = this.mentions.findLast(({ start, end }) => start >= speaker.start && end <= speaker.end)?.kind;
    const isPerson =
      kind === 'person' ||
      /\b(spokes(man|woman|person)|minister|president|commander|official|senator|governor|chief|director|Mr|Mrs|Ms)\b/.test(
        speaker.surface,
      ) ||
      /^\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(speaker.surface);
    if (isPerson) [this.#person, this.#rivals] = [speaker, 0];
    else this.#body = speaker;
  }

  /** The entity that a phrase names: its head is the last name of the first that stand in it ("the Syrian interior ministry" has none). */
  #identify(span: Span): NamedSpan {
    const spoken = named(this.text, span);
    const inside = this.mentions.filter(
      ({ start, end, id, reading }) => id !== undefined && reading !== 'demonym' && start >= span.start && end <= span.end,
    );
    // A name with small words behind it is part of a longer phrase: "a commander of the SDF" is not the SDF.
    const head = inside.find(
      ({ start, end }) =>
        /^(?:[Tt]he\s+|\p{Lu}[\p{L}.'’-]*\s+)*$/u.test(this.text.slice(span.start, start)) &&
        !/\p{L}/u.test(this.text.slice(end, span.end).replace(/^['’]s$/, '')),
    );
    const person = inside.find(({ kind }) => kind === 'person');
    const id = (head ?? person)?.id;
    return id === undefined ? spoken : { ...spoken, id };
  }
}
