import type { Knowledge } from '../knowledge/knowledge';
import { type Choice, Chooser } from './choose';
import { gatherContext } from './context';
import { readListedCounties } from './listed-counties';
import type { Mention } from './mention';
import { MentionMaker } from './mention-maker';
import { readNames } from './names/groups';
import { isEnglish } from './names/is-english';
import { NameScorer } from './names/recognise';
import type { Recogniser } from './names/recogniser-file';
import { readGroups, settleNames, type UnknownName } from './names/settle';
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
  { here = [], publisher, recogniser }: AnnotateOptions = {},
): Mention[] {
  const tokens = tokenise(text);
  const casings = casingOfSentences(tokens);
  const spans = readListedCounties(tokens, spot(tokens, knowledge, casings), knowledge);
  const elsewhere = here.flatMap((id) => knowledge.find(id) ?? []);
  const index = new SpanIndex(spans);
  const context = gatherContext(tokens, spans, index, knowledge, elsewhere, publisher && readOutletHome(publisher, knowledge));
  const chooser = new Chooser(tokens, index, knowledge, context, casings);
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
  const names = recogniser && isEnglish(tokens) ? findUnknown(text, tokens, casings, index, choices, chooser, knowledge, recogniser) : [];
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
