import type { Knowledge } from '../knowledge/knowledge';
import { type Choice, Chooser, MARK_THRESHOLD } from './choose';
import { claimedTitle } from './claimed-title';
import { gatherContext } from './context';
import type { Mention } from './mention';
import { isMetonym } from './metonym';
import { pastDatesOf } from './sentence-date';
import { chooseShortForm } from './short-forms';
import { casingOfSentences, type Span, spot } from './spot';
import { checkTitle, roleOn } from './title-check';
import { type Token, tokenise } from './tokens';

/**
 * Finds who and where is meant in a text, as of a day. Pure: the same in the extension, on the command line and in tests.
 * `day` is the article's date, ISO 8601, possibly partial. Mentions come sorted and never overlap; offsets are UTF-16 code
 * units, end exclusive. Time grows linearly with the text.
 */
export function annotate(text: string, knowledge: Knowledge, day: string): Mention[] {
  const tokens = tokenise(text);
  const casings = casingOfSentences(tokens);
  const spans = spot(tokens, knowledge, casings);
  const context = gatherContext(tokens, spans, knowledge);
  const chooser = new Chooser(tokens, spans, knowledge, context, casings);
  const choices = new Map<Span, Choice>();
  /** Where each entity is first named in full, by token index. */
  const named = new Map<number, number>();
  for (const span of spans) {
    const choice = chooser.choose(span);
    if (!choice) continue;
    choices.set(span, choice);
    if (!named.has(choice.match.entity)) named.set(choice.match.entity, span.first);
  }
  for (const span of spans) {
    if (choices.has(span)) continue;
    const choice = chooseShortForm(span, tokens, knowledge, context, named, day);
    if (choice) choices.set(span, choice);
  }
  const titles = new TitleReader(text, tokens, choices, knowledge, day);
  return spans.flatMap((span) => {
    const choice = choices.get(span);
    return choice && choice.confidence >= MARK_THRESHOLD ? [toMention(text, tokens, choice, knowledge, day, titles)] : [];
  });
}

function toMention(text: string, tokens: Token[], choice: Choice, knowledge: Knowledge, day: string, titles: TitleReader): Mention {
  const { span, match } = choice;
  const start = tokens[span.first]?.start ?? 0;
  const end = tokens[span.last - 1]?.end ?? start;
  const country = knowledge.country(match.entity);
  const state = country === undefined ? undefined : knowledge.stateOf(country);
  const metonym = state !== undefined && knowledge.place(match.entity)?.type === 'capital' && isMetonym(span, tokens);
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

/** Reads the titles that the text gives to its people and checks them. */
class TitleReader {
  private readonly owners = new Map<number, { span: Span; entities: number[] }>();
  private readonly ownersByEnd = new Map<number, { span: Span; entities: number[] }>();
  private readonly sentences = new Map<number, Token[]>();

  constructor(
    private readonly text: string,
    private readonly tokens: Token[],
    choices: ReadonlyMap<Span, Choice>,
    private readonly knowledge: Knowledge,
    private readonly day: string,
  ) {
    for (const [span] of choices) {
      // An adjective may belong to several states ("Congolese", "Dominican"): each is asked.
      const entities = span.matches
        .map((match) => match.entity)
        .filter((entity) => knowledge.isRecord(entity) && ['state', 'organization', 'group'].includes(knowledge.kind(entity)));
      if (entities.length === 0) continue;
      this.owners.set(span.first, { span, entities });
      this.ownersByEnd.set(span.last, { span, entities });
    }
    for (const token of tokens) {
      const sentence = this.sentences.get(token.sentence);
      if (sentence) sentence.push(token);
      else this.sentences.set(token.sentence, [token]);
    }
  }

  check(span: Span, person: number) {
    const known = new Set(
      (this.knowledge.detail(person)?.roles ?? []).flatMap(
        (role) => this.knowledge.detail(this.knowledge.find(role.office) ?? -1)?.titles ?? [],
      ),
    );
    const claim = claimedTitle(span, {
      tokens: this.tokens,
      ownersAt: (first) => this.owners.get(first),
      ownersEnding: (last) => this.ownersByEnd.get(last),
      isTitle: (words) => known.has(words) || TITLES.has(words),
    });
    if (!claim) return undefined;
    const sentence = this.sentences.get(this.tokens[span.first]?.sentence ?? -1) ?? [];
    const past = pastDatesOf(sentence, this.day);
    const claimed = this.text.slice(claim.start, claim.end).replace(/\s+/g, ' ');
    const checks = (past.length > 0 ? past : [this.day]).map((day) => checkTitle(this.knowledge, person, claim, claimed, day));
    // Several dates in one sentence: a title that fits one of them is not called wrong.
    return (
      checks.find((check) => check?.verdict === 'consistent') ??
      (past.length > 1 ? checks.find((check) => check?.verdict === 'unknown') : checks[0])
    );
  }
}

/** Titles that the text may give to anybody, so that a claim is seen even where the person never held such an office. */
const TITLES = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'pope',
  'supreme leader',
  'vice president',
  'foreign minister',
  'defence minister',
  'defense minister',
  'secretary of state',
  'secretary-general',
  'secretary general',
  'governor',
  'crown prince',
]);
