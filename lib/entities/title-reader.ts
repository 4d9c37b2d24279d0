import type { Knowledge } from '../knowledge/knowledge';
import type { Choice } from './choose';
import { claimedTitle } from './claimed-title';
import { contradicts } from './contradicts';
import type { Mention, TitleCheck } from './mention';
import { datesOf, isPast } from './sentence-date';
import type { Span } from './spot';
import { checkTitle, roleOn } from './title-check';
import type { Around, ClaimedTitle, Owner } from './title-claim';
import { isCourtesy } from './title-courtesy';
import { isTitleOf } from './title-phrase';
import type { Token } from './tokens';
import { isHeadlineElsewhere, quoteAround } from './told-elsewhere';
import { isToldOfPast, TIMES } from './told-past';

/** Titles that the text may give to anybody, so that a claim is seen even where the person never held such an office. */
const TITLES = new Set(
  `president|prime minister|premier|chancellor|king|queen|emperor|pope|supreme leader|vice president|foreign minister|defence minister|
defense minister|secretary of state|secretary-general|secretary general|governor|crown prince`
    .replace(/\n/g, '')
    .split('|'),
);
/** Dates of a sentence that are tried; those nearest the end of it, which bounds the work on endless sentences. */
const MOST_DATES = 4;

type NamedOwner = Owner & { isPlace: boolean };

function isBody(knowledge: Knowledge, entity: number): boolean {
  if (!knowledge.isRecord(entity)) return false;
  const kind = knowledge.kind(entity);
  return kind === 'state' || kind === 'organization' || kind === 'group';
}

/** Reads the titles that a text gives to its people and checks them. */
export class TitleReader {
  private readonly owners = new Map<number, NamedOwner>();
  private readonly ownersByEnd = new Map<number, NamedOwner>();
  private areOwnersFound = false;
  /** Titles of each person's offices, looked up once. */
  private readonly titles = new Map<number, readonly string[]>();
  /** Dates by sentence, read once. */
  private readonly dates = new Map<number, string[]>();
  /** Titles that were found not to hold, with the claim of each. */
  private readonly against = new Map<TitleCheck, { claim: ClaimedTitle; person: number }>();
  /** "former President Clinton", by person and title. */
  private readonly former = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly tokens: Token[],
    private readonly choices: ReadonlyMap<Span, Choice>,
    private readonly knowledge: Knowledge,
    private readonly day: string,
  ) {}

  /** Whose office a title may be, by where the name begins and ends; found out once a text names a person. */
  private findOwners(): void {
    const { knowledge } = this;
    for (const [span, { match }] of this.choices) {
      // An adjective may belong to several states ("Congolese", "Dominican"): each is asked.
      const entities = span.matches.map(({ entity }) => entity).filter((entity) => isBody(knowledge, entity));
      const isPlace = entities.length === 0 && knowledge.kind(match.entity) === 'place';
      if (entities.length === 0 && !isPlace) continue;
      const owner = { span, entities, isPlace };
      this.owners.set(span.first, owner);
      this.ownersByEnd.set(span.last, owner);
    }
  }

  /**
   * The check of a person's title, if the text gives one that can be judged. The article's day comes first; another date in the
   * sentence itself outranks it where it makes the title right ("President Clinton signed the law in 1993"). It never makes one wrong: most
   * years in a sentence date something else.
   */
  check(span: Span, person: number): TitleCheck | undefined {
    if (!this.areOwnersFound) this.findOwners();
    this.areOwnersFound = true;
    const claim = claimedTitle(span, this.around(person));
    if (!claim) return undefined;
    if (claim.qualifier === 'former') this.former.add(`${person} ${claim.title}`);
    const claimed = this.text
      .slice(claim.start, claim.end)
      .replace(/\s+/g, ' ')
      .replace(/^[\s–—(-]+/, '');
    const on = (day: string) => checkTitle(this.knowledge, person, claim, claimed, day);
    const today = on(this.day);
    if (!today || !contradicts(today)) return today;
    const dates = this.datesAround(span.first, claim.start, today);
    const excused = dates.map(on).find((check) => check !== undefined && !contradicts(check));
    if (excused) return excused;
    if (claim.isOfPast || isToldOfPast(this.tokens, claim) || isHeadlineElsewhere(this.text, claim.start)) return undefined;
    if (this.namesTimeGoneBy(span.first)) return undefined;
    const died = this.knowledge.detail(person)?.died;
    const sentence = this.sentenceOf(span.first);
    const tellsOfPast = dates.some((date) => isPast(date, this.day));
    if (isCourtesy(today, { isOwned: claim.isOwned, died, tellsOfPast }, sentence, this.tokens[Math.max(claim.last, span.last)]))
      return undefined;
    this.against.set(today, { claim, person });
    return today;
  }

  /**
   * Takes back "ended" where the same text shows that it knows better: it calls the person former elsewhere, or speaks of the office's holder of
   * the day and gives the title alone, by courtesy or of the past.
   */
  reconsider(mentions: readonly Mention[]): void {
    if (this.against.size === 0) return;
    const known = new Set<string>();
    for (const { titleCheck: check, role } of mentions) {
      if (check?.verdict === 'consistent' && check.asOf === this.day && check.office) known.add(check.office);
      if (role?.status === 'holds') known.add(role.office);
    }
    for (const mention of mentions) {
      const check = mention.titleCheck;
      const against = check && this.against.get(check);
      if (!against || check.verdict !== 'ended') continue;
      const isFormer = this.former.has(`${against.person} ${against.claim.title}`);
      if (isFormer || (!against.claim.isOwned && known.has(check.office ?? ''))) delete mention.titleCheck;
    }
  }

  private around(person: number): Around {
    return {
      text: this.text,
      tokens: this.tokens,
      ownersAt: (first) => this.withPlace(this.owners.get(first)),
      ownersEnding: (last) => this.withPlace(this.ownersByEnd.get(last)),
      isTitle: (words) => TITLES.has(words) || isTitleOf(this.titlesOf(person), words),
    };
  }

  private withPlace(owner: NamedOwner | undefined): Owner | undefined {
    if (!owner?.isPlace) return owner;
    const { first, last } = owner.span;
    return { ...owner, place: this.text.slice(this.tokens[first]?.start, this.tokens[last - 1]?.end) };
  }

  /** The words of the sentence that a token stands in. */
  private sentenceOf(index: number): readonly Token[] {
    const { tokens } = this;
    const sentence = tokens[index]?.sentence ?? 0;
    let [first, end] = [index, index];
    while (tokens[first - 1]?.sentence === sentence) first--;
    while (tokens[end]?.sentence === sentence) end++;
    return tokens.slice(first, end);
  }

  /** Dates that may excuse a title: those of its sentence, and of the words that say when it was said where it is quoted. */
  private datesAround(index: number, start: number, { verdict }: TitleCheck): string[] {
    const quote = quoteAround(this.text, start);
    const behind = quote ? this.tokens.findIndex((token) => token.start > quote.end) : -1;
    const dates = [...this.datesIn(index), ...(behind > index ? this.datesIn(behind) : [])];
    // A date to come excuses a title to come alone.
    return verdict === 'not-begun' ? dates : dates.filter((date) => isPast(date, this.day));
  }

  /** "the Bush administration" beside a title, once Bush has left: the sentence tells of that time. */
  private namesTimeGoneBy(index: number): boolean {
    const { tokens, knowledge } = this;
    const sentence = tokens[index]?.sentence;
    for (const [{ last }, { match }] of this.choices) {
      const next = tokens[last];
      if (next?.sentence !== sentence || tokens[last - 1]?.sentence !== sentence || tokens[last - 1]?.possessive) continue;
      if (TIMES.has(next?.text ?? '') && roleOn(knowledge, match.entity, this.day)?.status === 'held') return true;
    }
    return false;
  }

  private datesIn(index: number): string[] {
    const sentence = this.tokens[index]?.sentence ?? 0;
    const known = this.dates.get(sentence);
    if (known) return known;
    const dates = datesOf(this.sentenceOf(index), this.day).slice(-MOST_DATES);
    this.dates.set(sentence, dates);
    return dates;
  }

  private titlesOf(person: number): readonly string[] {
    const known = this.titles.get(person);
    if (known) return known;
    const titles = (this.knowledge.detail(person)?.roles ?? []).flatMap(
      (role) => this.knowledge.detail(this.knowledge.find(role.office) ?? -1)?.titles ?? [],
    );
    this.titles.set(person, titles);
    return titles;
  }
}
