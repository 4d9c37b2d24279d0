import type { Knowledge } from '../knowledge/knowledge';
import { type Choice, Chooser, LINK_THRESHOLD } from './choose';
import { gatherContext } from './context';
import { explainedOtherwise } from './explained-otherwise';
import { evidentPlaces } from './languages/evident-places';
import type { LanguageNames } from './languages/language-names';
import { rulesOf } from './languages/language-rules';
import { splitClitics } from './languages/split-clitics';
import { readListedCounties } from './listed-counties';
import type { Mention } from './mention';
import { MentionMaker } from './mention-maker';
import { readNames } from './names/groups';
import { isEnglish } from './names/is-english';
import { NameScorer } from './names/recognise';
import type { Recogniser } from './names/recogniser-file';
import { readGroups, settleNames, type UnknownName } from './names/settle';
import { followTold, tellApart } from './namesakes';
import { type Publisher, readOutletHome } from './outlet-home';
import { chooseShortForm } from './short-forms';
import { SpanIndex } from './span-index';
import { teamsAmong } from './sports-teams';
import { type Casing, casingOfSentences, type Span, spot } from './spot';
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
  /** Who published the article: namesakes near its home are meant rather than others. */
  publisher?: Publisher | undefined;
  /** Finds names that the knowledge does not have, in English; without it only known names are found. */
  recogniser?: Recogniser | undefined;
  /** Names in the article's language, where it is one of those that have some (languages/article-language.ts). */
  names?: LanguageNames | undefined;
}

/**
 * Finds who and where is meant in a text, as of a day. Pure: the same in the extension, on the command line and in tests.
 * `day` is the article's date, ISO 8601, possibly partial. Mentions come sorted and never overlap; offsets are UTF-16 code
 * units, end exclusive. Time grows linearly with the text.
 */
export function annotate(
  text: string,
  knowledge: Knowledge,
  day: string,
  { here = [], publisher, recogniser, names: language }: AnnotateOptions = {},
): Mention[] {
  const words = tokenise(text);
  const tokens = language ? splitClitics(words, language) : words;
  const casings = casingOfSentences(tokens);
  const rules = language && rulesOf(language.language);
  const spotted = spot(tokens, knowledge, casings, language);
  const spans = language ? evidentPlaces(tokens, spotted, knowledge, language) : readListedCounties(tokens, spotted, knowledge);
  const elsewhere = here.flatMap((id) => knowledge.find(id) ?? []);
  const index = new SpanIndex(spans);
  const context = gatherContext(tokens, spans, index, knowledge, elsewhere, publisher && readOutletHome(publisher, knowledge));
  const apart = (span: Span) => tellApart(span, { text, tokens, spans: index, knowledge, context, day });
  const chooser = new Chooser(tokens, index, knowledge, context, casings, { tellApart: apart, rules });
  const otherwise = explainedOtherwise(text, tokens, knowledge);
  const choices = new Map<Span, Choice>();
  /** Where each entity is first named in full, by token index. */
  const named = new Map<number, number>();
  for (const entity of elsewhere) named.set(entity, BEFORE_ALL);
  for (const span of spans) {
    if (otherwise.size > 0 && span.last - span.first === 1 && otherwise.has(tokens[span.first]?.text ?? '')) continue;
    const choice = chooser.choose(span);
    if (!choice) continue;
    choices.set(span, choice);
    // Who is meant is not known yet, so nobody's short form follows from it.
    if (choice.confidence < LINK_THRESHOLD) continue;
    if ((named.get(choice.match.entity) ?? BEFORE_ALL) === BEFORE_ALL) named.set(choice.match.entity, span.first);
  }
  followTold(choices, named, knowledge);
  for (const span of spans) {
    if (choices.has(span)) continue;
    const choice = chooseShortForm(span, tokens, knowledge, context, named, day, rules);
    if (choice) choices.set(span, choice);
  }
  const names =
    recogniser && !language && isEnglish(tokens) ? findUnknown(text, tokens, casings, index, choices, chooser, knowledge, recogniser) : [];
  const titles = new TitleReader(text, tokens, choices, knowledge, day);
  const maker = new MentionMaker(text, tokens, knowledge, day);
  const teams = teamsAmong(
    spans.filter((span) => isPlaceName(choices.get(span), knowledge)),
    tokens,
  );
  const mentions = spans.flatMap((span) => {
    const choice = choices.get(span);
    if (!choice) return [];
    return [teams.has(span) ? maker.team(choice) : maker.known(choice, titles)];
  });
  titles.reconsider(mentions);
  for (const name of names) mentions.push(maker.unknown(name));
  return names.length === 0 ? mentions : mentions.sort((a, b) => a.start - b.start);
}

function isPlaceName(choice: Choice | undefined, knowledge: Knowledge): boolean {
  if (choice?.match.role !== 'name') return false;
  const kind = knowledge.kind(choice.match.entity);
  return kind === 'place' || kind === 'state';
}

/** The names that the knowledge does not have; takes choices away that they outweigh. */
function findUnknown(
  text: string,
  tokens: Token[],
  casings: Casing[],
  spans: SpanIndex,
  choices: Map<Span, Choice>,
  chooser: Chooser,
  knowledge: Knowledge,
  { lexicon, model }: Recogniser,
): UnknownName[] {
  const { document, groups } = readNames(text, tokens, casings, spans, knowledge, lexicon);
  return settleNames(readGroups(groups, document, new NameScorer(model)), {
    tokens,
    spans,
    choices,
    asPlace: (span) => chooser.choosePlace(span),
    isLocal: (choice) => chooser.isLocal(choice),
    knowledge,
  });
}
