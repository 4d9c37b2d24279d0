import type { Knowledge } from '../knowledge/knowledge';
import { shortNote } from '../knowledge/short-note';
import { type Choice, LINK_THRESHOLD } from './choose';
import type { Mention } from './mention';
import { isMetonym } from './metonym';
import type { UnknownName } from './names/settle';
import type { Span } from './spot';
import { roleOn } from './title-check';
import type { TitleReader } from './title-reader';
import type { Token } from './tokens';

/** Surer than this, a mention lists no other candidates. */
const SURE = 0.7;
/** The words of sport around a place's name are no proof. */
const TEAM = 0.8;
/** From here on a place inside of another name is told: there is no mark of its own that could list candidates. */
const PLACE_INSIDE_THRESHOLD = 0.6;

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

/** Makes mentions of what was chosen; what is the same for every mention of an entity is looked up once. */
export class MentionMaker {
  private readonly entities = new Map<number, Partial<Mention>>();

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly knowledge: Knowledge,
    private readonly day: string,
  ) {}

  /** A known name; without an answer where its namesakes are not told apart. */
  known(choice: Choice, titles: TitleReader): Mention {
    const { knowledge } = this;
    const { span, match } = choice;
    if (choice.confidence < LINK_THRESHOLD) return this.uncertain(choice);
    const state =
      match.prior === 1 && knowledge.isNationalCapital(match.entity) ? knowledge.stateOf(knowledge.country(match.entity) ?? -1) : undefined;
    const metonym = state !== undefined && isMetonym(span, this.tokens) && !knowledge.refuses(match.surface, state);
    const entity = metonym ? state : match.entity;
    const kind = knowledge.kind(entity);
    const mention = this.stretch(span, kind, choice.confidence);
    Object.assign(mention, this.factsOf(entity));
    if (metonym) {
      const city = this.placeOf(match.entity);
      mention.reading = 'metonym';
      if (city) mention.place = city;
    } else if (match.role === 'demonym') mention.reading = 'demonym';
    else if (kind === 'place') mention.reading = 'literal';
    if (choice.others.length > 0 && mention.confidence < SURE) mention.candidates = this.candidates(choice.others);
    const check = kind === 'person' ? titles.check(span, entity) : undefined;
    if (check) mention.titleCheck = check;
    return mention;
  }

  /** The team of a place, which the knowledge does not have. */
  team({ match, span, confidence }: Choice): Mention {
    const mention = this.stretch(span, 'organization', Math.min(confidence, TEAM));
    const place = confidence < LINK_THRESHOLD ? undefined : this.placeOf(match.entity);
    if (place) mention.place = place;
    return mention;
  }

  /** A name that may mean several: which, the reader decides. */
  private uncertain({ span, match, confidence, others }: Choice): Mention {
    const candidates = this.candidates([{ entity: match.entity, confidence }, ...others]);
    const mention = this.stretch(span, this.knowledge.kind(match.entity), confidence);
    mention.candidates = candidates;
    return mention;
  }

  unknown({ first, last, kind, confidence, fullName, place }: UnknownName): Mention {
    const mention = this.stretch({ first, last }, kind, confidence);
    if (fullName) mention.fullName = fullName;
    if (place && place.confidence >= PLACE_INSIDE_THRESHOLD) {
      const named = this.placeOf(place.match.entity);
      if (named) mention.place = named;
    }
    return mention;
  }

  private placeOf(entity: number): Mention['place'] {
    const point = this.knowledge.point(entity);
    return point && { id: this.knowledge.id(entity), name: this.knowledge.name(entity), ...point };
  }

  private stretch({ first, last }: Pick<Span, 'first' | 'last'>, kind: Mention['kind'], confidence: number): Mention {
    const start = this.tokens[first]?.start ?? 0;
    const end = this.tokens[last - 1]?.end ?? start;
    return { start, end, surface: this.text.slice(start, end), kind, confidence: rounded(confidence) };
  }

  private candidates(others: Choice['others']): NonNullable<Mention['candidates']> {
    const { knowledge } = this;
    return others.map(({ entity, confidence }) => {
      const note = shortNote(knowledge, entity);
      return {
        id: knowledge.id(entity),
        name: knowledge.name(entity),
        kind: knowledge.kind(entity),
        confidence: rounded(confidence),
        ...(note === undefined ? {} : { note }),
      };
    });
  }

  private factsOf(entity: number): Partial<Mention> {
    const known = this.entities.get(entity);
    if (known) return known;
    const { knowledge } = this;
    const kind = knowledge.kind(entity);
    const detail = knowledge.detail(entity);
    const facts: Partial<Mention> = {
      id: knowledge.id(entity),
      name: knowledge.name(entity),
      ...(kind === 'place' || kind === 'state' ? knowledge.point(entity) : {}),
    };
    if (detail?.wikipedia) facts.wikipedia = detail.wikipedia;
    if (detail?.wikidata) facts.wikidata = detail.wikidata;
    const geonames = detail?.geonames ?? knowledge.place(entity)?.geonames;
    if (geonames) facts.geonames = geonames;
    const role = kind === 'person' ? roleOn(knowledge, entity, this.day) : undefined;
    if (role) facts.role = role;
    this.entities.set(entity, facts);
    return facts;
  }
}
