import type { Knowledge } from '../knowledge/knowledge';
import { type Choice, Chooser, LINK_THRESHOLD } from './choose';
import { gatherContext } from './context';
import type { Mention } from './mention';
import { isMetonym } from './metonym';
import { readNames } from './names/groups';
import { NameScorer } from './names/recognise';
import type { Recogniser } from './names/recogniser-file';
import { readGroups, settleNames, type UnknownName } from './names/settle';
import { chooseShortForm } from './short-forms';
import { type Casing, casingOfSentences, type Span, spot } from './spot';
import { roleOn } from './title-check';
import { TitleReader } from './title-reader';
import { type Token, tokenise } from './tokens';

/** Where names of other parts of the article stand, as a token index. */
const BEFORE_ALL = -1;

export interface AnnotateOptions {
  /**
   * Ids named in other parts of the same article, where the text is only a part of it: short forms and namesakes are resolved by
   * them too.
   */
  here?: readonly string[];
  /** Finds names that the knowledge does not have; without it only known names are found. */
  recogniser?: Recogniser | undefined;
}

/**
 * Finds who and where is meant in a text, as of a day. Pure: the same in the extension, on the command line and in tests.
 * `day` is the article's date, ISO 8601, possibly partial. Mentions come sorted and never overlap; offsets are UTF-16 code
 * units, end exclusive. Time grows linearly with the text.
 */
export function annotate(text: string, knowledge: Knowledge, day: string, { here = [], recogniser }: AnnotateOptions = {}): Mention[] {
  const tokens = tokenise(text);
  const casings = casingOfSentences(tokens);
  const spans = spot(tokens, knowledge, casings);
  const elsewhere = here.flatMap((id) => knowledge.find(id) ?? []);
  const context = gatherContext(tokens, spans, knowledge, elsewhere);
  const chooser = new Chooser(tokens, spans, knowledge, context, casings);
  const choices = new Map<Span, Choice>();
  /** Where each entity is first named in full, by token index. */
  const named = new Map<number, number>();
  for (const entity of elsewhere) named.set(entity, BEFORE_ALL);
  for (const span of spans) {
    const choice = chooser.choose(span);
    if (!choice) continue;
    choices.set(span, choice);
    if ((named.get(choice.match.entity) ?? BEFORE_ALL) === BEFORE_ALL) named.set(choice.match.entity, span.first);
  }
  for (const span of spans) {
    if (choices.has(span)) continue;
    const choice = chooseShortForm(span, tokens, knowledge, context, named, day);
    if (choice) choices.set(span, choice);
  }
  const names = recogniser ? findUnknown(text, tokens, casings, spans, choices, knowledge, recogniser) : [];
  const titles = new TitleReader(text, tokens, choices, knowledge, day);
  const mentions = spans.flatMap((span) => {
    const choice = choices.get(span);
    return choice ? [toMention(text, tokens, choice, knowledge, day, titles)] : [];
  });
  titles.reconsider(mentions);
  return names.length === 0
    ? mentions
    : [...mentions, ...names.map((name) => unknownMention(text, tokens, name))].sort((a, b) => a.start - b.start);
}

/** A name that may mean several: which, the reader decides. */
function uncertainMention(text: string, tokens: Token[], { span, match, confidence, others }: Choice, knowledge: Knowledge): Mention {
  const start = tokens[span.first]?.start ?? 0;
  const end = tokens[span.last - 1]?.end ?? start;
  const candidates = [{ entity: match.entity, confidence }, ...others].map(({ entity, confidence: sure }) => ({
    id: knowledge.id(entity),
    name: knowledge.name(entity),
    kind: knowledge.kind(entity),
    confidence: Math.round(sure * 100) / 100,
  }));
  return {
    start,
    end,
    surface: text.slice(start, end),
    kind: knowledge.kind(match.entity),
    confidence: Math.round(confidence * 100) / 100,
    candidates,
  };
}

/** The names that the knowledge does not have; takes choices away that they outweigh. */
function findUnknown(
  text: string,
  tokens: Token[],
  casings: Casing[],
  spans: readonly Span[],
  choices: Map<Span, Choice>,
  knowledge: Knowledge,
  { lexicon, model }: Recogniser,
): UnknownName[] {
  const { document, groups } = readNames(text, tokens, casings, spans, knowledge, lexicon);
  return settleNames(groups, readGroups(groups, document, new NameScorer(model)), choices, knowledge);
}

function unknownMention(text: string, tokens: Token[], { first, last, kind, confidence, fullName }: UnknownName): Mention {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? start;
  return {
    start,
    end,
    surface: text.slice(start, end),
    kind,
    confidence: Math.round(confidence * 100) / 100,
    ...(fullName ? { fullName } : {}),
  };
}

function toMention(text: string, tokens: Token[], choice: Choice, knowledge: Knowledge, day: string, titles: TitleReader): Mention {
  const { span, match } = choice;
  const start = tokens[span.first]?.start ?? 0;
  const end = tokens[span.last - 1]?.end ?? start;
  const country = knowledge.country(match.entity);
  const state = country === undefined ? undefined : knowledge.stateOf(country);
  if (choice.confidence < LINK_THRESHOLD) return uncertainMention(text, tokens, choice, knowledge);
  const metonym = state !== undefined && match.prior === 1 && knowledge.isNationalCapital(match.entity) && isMetonym(span, tokens);
  const entity = metonym ? state : match.entity;
  const kind = knowledge.kind(entity);
  const confidence = Math.round(choice.confidence * 100) / 100;
  const detail = knowledge.detail(entity);
  const point = kind === 'place' || kind === 'state' ? knowledge.point(entity) : undefined;
  const mention: Mention = {
    start,
    end,
    surface: text.slice(start, end),
    kind,
    confidence,
    id: knowledge.id(entity),
    name: knowledge.name(entity),
    ...point,
  };
  if (detail?.wikipedia) mention.wikipedia = detail.wikipedia;
  if (detail?.wikidata) mention.wikidata = detail.wikidata;
  const geonames = detail?.geonames ?? knowledge.place(entity)?.geonames;
  if (geonames) mention.geonames = geonames;
  if (metonym) {
    const city = knowledge.point(match.entity);
    mention.reading = 'metonym';
    if (city) mention.place = { id: knowledge.id(match.entity), name: knowledge.name(match.entity), ...city };
  } else if (match.role === 'demonym') mention.reading = 'demonym';
  else if (kind === 'place') mention.reading = 'literal';
  if (choice.others.length > 0 && confidence < 0.7)
    mention.candidates = choice.others.map((other) => ({
      id: knowledge.id(other.entity),
      name: knowledge.name(other.entity),
      confidence: Math.round(other.confidence * 100) / 100,
    }));
  if (kind === 'person') {
    const role = roleOn(knowledge, entity, day);
    if (role) mention.role = role;
    const check = titles.check(span, entity);
    if (check) mention.titleCheck = check;
  }
  return mention;
}
