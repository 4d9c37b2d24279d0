import type { Knowledge } from '../knowledge/knowledge';
import type { Choice } from './choose';
import { claimedTitle } from './claimed-title';
import { contradicts } from './contradicts';
import type { Mention, TitleCheck } from './mention';
import { pastDatesOf } from './sentence-date';
import type { Span } from './spot';
import { checkTitle } from './title-check';
import type { Token } from './tokens';

/** Titles that the text may give to anybody, so that a claim is seen even where the person never held such an office. */
const TITLES = new Set(
  `president|prime minister|premier|chancellor|king|queen|emperor|pope|supreme leader|vice president|foreign minister|defence minister|
defense minister|secretary of state|secretary-general|secretary general|governor|crown prince`
    .replace(/\n/g, '')
    .split('|'),
);
/** Dates of a sentence that are tried; those nearest the end of it, which bounds the work on endless sentences. */
const MOST_DATES = 4;

/** Reads the titles that a text gives to its people and checks them. */
export class TitleReader {
  private readonly owners = new Map<number, { span: Span; entities: number[] }>();
  private readonly ownersByEnd = new Map<number, { span: Span; entities: number[] }>();
  /** Titles of each person's offices, looked up once. */
  private readonly titles = new Map<number, ReadonlySet<string>>();
  /** Past dates by sentence, read once. */
  private readonly dates = new Map<number, string[]>();
  /** Checks of titles without their owner's name: "President Obama". */
  private readonly bare = new Set<TitleCheck>();

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
  }

  /**
   * The check of a person's title, if the text gives one that can be judged. The article's day comes first; a past date in the
   * sentence itself outranks it where it makes the title right ("President Clinton signed the law in 1993"). It never makes one wrong: most
   * years in a sentence date something else.
   */
  check(span: Span, person: number): TitleCheck | undefined {
    const claim = claimedTitle(span, {
      tokens: this.tokens,
      ownersAt: (first) => this.owners.get(first),
      ownersEnding: (last) => this.ownersByEnd.get(last),
      isTitle: (words) => this.titlesOf(person).has(words) || TITLES.has(words),
    });
    if (!claim) return undefined;
    const claimed = this.text.slice(claim.start, claim.end).replace(/\s+/g, ' ');
    const on = (day: string) => checkTitle(this.knowledge, person, claim, claimed, day);
    const today = on(this.day);
    if (!today || !contradicts(today)) return today;
    const past = this.datesAround(span.first);
    const excused = past.map(on).find((check) => check !== undefined && !contradicts(check));
    if (excused) return excused;
    if (claim.past) return undefined;
    if (claim.owners.length === 0) this.bare.add(today);
    return today;
  }

  /**
   * Takes back "ended" where the same text gives the office to its holder of the day: it knows who holds it, and speaks of the other by
   * courtesy or of the past.
   */
  reconsider(mentions: readonly Mention[]): void {
    const known = new Set(
      mentions.flatMap(({ titleCheck: check }) => (check?.verdict === 'consistent' && check.asOf === this.day ? [check.office] : [])),
    );
    for (const mention of mentions) {
      const check = mention.titleCheck;
      if (check?.verdict === 'ended' && this.bare.has(check) && known.has(check.office)) delete mention.titleCheck;
    }
  }

  /** Past dates of the sentence that a token stands in. */
  private datesAround(index: number): string[] {
    const { tokens } = this;
    const sentence = tokens[index]?.sentence ?? 0;
    const known = this.dates.get(sentence);
    if (known) return known;
    let [first, end] = [index, index];
    while (tokens[first - 1]?.sentence === sentence) first--;
    while (tokens[end]?.sentence === sentence) end++;
    const dates = pastDatesOf(tokens.slice(first, end), this.day).slice(-MOST_DATES);
    this.dates.set(sentence, dates);
    return dates;
  }

  private titlesOf(person: number): ReadonlySet<string> {
    const known = this.titles.get(person);
    if (known) return known;
    const titles = new Set(
      (this.knowledge.detail(person)?.roles ?? []).flatMap(
        (role) => this.knowledge.detail(this.knowledge.find(role.office) ?? -1)?.titles ?? [],
      ),
    );
    this.titles.set(person, titles);
    return titles;
  }
}
