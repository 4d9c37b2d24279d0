import { firstDay, lastDay } from '../dates';
import { roleStatus } from '../knowledge/as-of';
import type { Knowledge } from '../knowledge/knowledge';
import type { NameMatch } from '../knowledge/name-match';
import type { HeldRole, RecordDetail } from '../knowledge/record-detail';
import { type Choice, LINK_THRESHOLD } from './choose';
import { claimedTitle } from './claimed-title';
import type { Context } from './context';
import { inTheNews } from './in-the-news';
import type { SpanIndex } from './span-index';
import type { Span } from './spot';
import type { ClaimedTitle } from './title-claim';
import type { Token } from './tokens';

/**
 * Persons of one name are told apart by what the text calls them, by whose they are, and by the article's day: who was in office then, who had died.
 * Where none of it speaks for one of them, nothing is added and the engine abstains. In the ranks of choose.ts, where 0.12 makes one 2.7 times as
 * likely as the other; set by hand: a title that fits one alone decides, an office held on the day nearly so, a country helps.
 */
const EVIDENCE = {
  titleFits: 0.4,
  wordFits: 0.2,
  ownerBeside: 0.4,
  holds: 0.2,
  heldLately: 0.1,
  dead: -0.4,
  unborn: -2,
  countryNamed: 0.06,
  countryShare: 0.14,
  /** The most that choose.ts itself gives a person for the country. */
  anywhere: 0.1,
} as const;
/** Somebody dead for longer is named for what stays of them, and the day of the article says nothing. */
const LIVING_MEMORY_YEARS = 60;
/** Words of an apposition that are read: ", China's permanent representative to the United Nations". */
const LONGEST_APPOSITION = 8;
const LONGEST_BEFORE = 5;

/** Ties that go with a title: "Rep. Mark Green". */
const MEMBERS = [
  { title: /^(?:sen|senator)$/, body: /senate/ },
  { title: /^(?:rep|representative|congressman|congresswoman)$/, body: /house of representatives/ },
] as const;

interface Around {
  text: string;
  tokens: Token[];
  spans: SpanIndex;
  knowledge: Knowledge;
  context: Context;
  day: string;
}

/** What speaks for each of several persons of one name, to add to their ranks; undefined where the name is not one of several persons. */
export function tellApart(span: Span, around: Around): ReadonlyMap<number, number> | undefined {
  const { knowledge, day } = around;
  const persons = span.matches.filter(({ entity, role }) => role !== 'short' && knowledge.kind(entity) === 'person');
  if (persons.length < 2) return undefined;
  const told = toldOf(span, persons, around);
  const when = new Map(
    persons.map(({ entity }) => [entity, dateEvidence(knowledge, entity, day) + countryEvidence(entity, around)] as const),
  );
  // "Adam Smith": the economist is named at any time and anywhere.
  const most = Math.max(...when.values()) + EVIDENCE.anywhere;
  return new Map(
    persons.map(({ entity }) => {
      const isOfThePast = yearsDead(knowledge.detail(entity), day) > LIVING_MEMORY_YEARS;
      return [entity, (told.get(entity) ?? 0) + (isOfThePast ? most : (when.get(entity) ?? 0))];
    }),
  );
}

/** A name whose bearer the text has told once means the same one throughout, if less surely. */
const AS_TOLD = 0.85;

/** Gives the undecided names of persons to the one of their namesakes whom the text names beyond doubt elsewhere; `named` holds all of these. */
export function followTold(choices: Map<Span, Choice>, named: ReadonlyMap<number, number>, knowledge: Knowledge): void {
  for (const [span, { confidence }] of choices) {
    if (confidence >= LINK_THRESHOLD) continue;
    const [only, ...more] = span.matches.filter(
      ({ entity, role }) => role !== 'short' && named.has(entity) && knowledge.kind(entity) === 'person',
    );
    if (only && more.length === 0) choices.set(span, { span, match: only, confidence: AS_TOLD, others: [] });
  }
}

/** By the words beside the name: a title, the owner of an office, what else the knowledge says of one of them alone. */
function toldOf(span: Span, persons: readonly NameMatch[], around: Around): Map<number, number> {
  const { tokens, knowledge } = around;
  const claim = claimOf(span, persons, around);
  const beside = wordsBeside(span, tokens);
  const owners = ownersBeside(span, around);
  const known = persons.map(({ entity }) => ({ entity, words: wordsOf(knowledge, entity) }));
  return new Map(
    known.map(({ entity, words }) => {
      let sum = claim && titleFits(knowledge, entity, claim) ? EVIDENCE.titleFits : 0;
      const others = known.filter((other) => other.entity !== entity);
      const isOwn = (word: string) => words.has(word) && others.every((other) => !other.words.has(word));
      if ([...beside].some((word) => isOwn(word) || isMember(knowledge, entity, word, around.day))) sum += EVIDENCE.wordFits;
      if (owners.some((owner) => isOf(knowledge, entity, owner))) sum += EVIDENCE.ownerBeside;
      return [entity, sum];
    }),
  );
}

function claimOf(span: Span, persons: readonly NameMatch[], { text, tokens, spans, knowledge }: Around): ClaimedTitle | undefined {
  const titles = new Set(persons.flatMap(({ entity }) => officesOf(knowledge, entity).flatMap(({ titles = [] }) => titles)));
  const owners = (named: Span | undefined) => {
    const entities = (named?.matches ?? [])
      .map(({ entity }) => entity)
      .filter((entity) => knowledge.isRecord(entity) && ['state', 'organization', 'group'].includes(knowledge.kind(entity)));
    return named && entities.length > 0 ? { span: named, entities } : undefined;
  };
  return claimedTitle(span, {
    text,
    tokens,
    ownersAt: (first) => owners(spans.startingAt(first)),
    ownersEnding: (last) => owners(spans.endingAt(last)),
    isTitle: (words) => titles.has(words),
  });
}

const officesOf = (knowledge: Knowledge, person: number): RecordDetail[] =>
  (knowledge.detail(person)?.roles ?? []).flatMap(({ office }) => knowledge.detail(knowledge.find(office) ?? -1) ?? []);

function titleFits(knowledge: Knowledge, person: number, { title, owners }: ClaimedTitle): boolean {
  return officesOf(knowledge, person).some(
    ({ titles, of }) => titles?.includes(title) && (owners.length === 0 || owners.some((owner) => knowledge.id(owner) === of)),
  );
}

/** "Rep." goes with a seat in a house of representatives on the day. */
function isMember(knowledge: Knowledge, person: number, word: string, day: string): boolean {
  const bodies = MEMBERS.filter(({ title }) => title.test(word)).map(({ body }) => body);
  if (bodies.length === 0) return false;
  return (knowledge.detail(person)?.relations ?? []).some(({ type, to, start, end, checked }) => {
    const body = type === 'member-of' ? knowledge.detail(knowledge.find(to) ?? -1)?.name.toLowerCase() : undefined;
    const status = roleStatus({ from: start, to: end, checked }, day);
    return body !== undefined && bodies.some((pattern) => pattern.test(body)) && (status === 'holds' || status === 'unknown');
  });
}

/** The words right before the name and those of an apposition behind it, lower case. */
function wordsBeside(span: Span, tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  const add = (token: Token | undefined) => token && words.add(token.text.toLowerCase().replace(/\./g, ''));
  for (let at = span.first - 1; at >= span.first - LONGEST_BEFORE; at--) {
    const gap = tokens[at + 1]?.gap;
    if (gap !== 'space' && gap !== 'hyphen' && gap !== 'dot') break;
    add(tokens[at]);
  }
  if (tokens[span.last]?.gap === 'comma') {
    add(tokens[span.last]);
    for (let at = span.last + 1; at < span.last + LONGEST_APPOSITION; at++) {
      const gap = tokens[at]?.gap;
      if (gap !== 'space' && gap !== 'hyphen') break;
      add(tokens[at]);
    }
  }
  return words;
}

/** States right beside the name: "Jordan's King Abdullah", "Saudi King Abdullah", "King Abdullah of Jordan". */
function ownersBeside(span: Span, { tokens, spans, knowledge }: Around): number[] {
  const before = tokens[span.first]?.gap === 'space' ? spans.endingAt(span.first) : undefined;
  const of = tokens[span.last];
  const after = of?.gap === 'space' && of.text === 'of' ? spans.startingAt(span.last + 1) : undefined;
  return [before, after].flatMap((named) =>
    (named?.matches ?? []).map(({ entity }) => entity).filter((entity) => knowledge.kind(entity) === 'state'),
  );
}

function isOf(knowledge: Knowledge, person: number, state: number): boolean {
  const country = knowledge.country(person);
  return country !== undefined && knowledge.stateOf(country) === state;
}

/** What is said of somebody in words longer than three letters, and what their offices are called. */
function wordsOf(knowledge: Knowledge, person: number): Set<string> {
  const said = [
    knowledge.detail(person)?.description ?? '',
    ...officesOf(knowledge, person).flatMap(({ name, titles = [] }) => [name, ...titles]),
  ];
  return new Set(said.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
}

function countryEvidence(person: number, { knowledge, context }: Around): number {
  const country = knowledge.country(person);
  const share = country === undefined ? undefined : context.countries.get(country);
  return share === undefined ? 0 : EVIDENCE.countryNamed + EVIDENCE.countryShare * share;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Years since a death as of a day; negative before it, and where nothing is known of one. */
const yearsDead = (detail: RecordDetail | undefined, day: string): number =>
  detail?.died === undefined || lastDay(detail.died) >= firstDay(day) ? -1 : yearOf(day) - yearOf(detail.died);

function dateEvidence(knowledge: Knowledge, person: number, day: string): number {
  const detail = knowledge.detail(person);
  if (detail?.born !== undefined && firstDay(detail.born) > lastDay(day)) return EVIDENCE.unborn;
  // The dead are named in the first years after their deaths as they were before.
  const dead = yearsDead(detail, day) > 1 ? EVIDENCE.dead : 0;
  return dead + Math.max(0, ...(detail?.roles ?? []).map((role) => roleEvidence(role, day)));
}

function roleEvidence(role: HeldRole, day: string): number {
  const news = inTheNews(role, day);
  return news === undefined ? 0 : news === 'holds' ? EVIDENCE.holds : EVIDENCE.heldLately;
}
