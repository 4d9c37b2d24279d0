import type { Knowledge } from '../../knowledge/knowledge';
import { SurfaceFlag } from '../../knowledge/pack-content';
import type { Choice } from '../choose';
import { namesDisease } from '../neighbour-words';
import type { SpanIndex } from '../span-index';
import type { Span } from '../spot';
import type { Token } from '../tokens';
import type { Candidate } from './candidates';
import type { NameDocument, NameGroup } from './features';
import { initialismsOf } from './initialisms';
import { NAME_CLASSES } from './name-model';
import type { NameScorer } from './recognise';
import { ShortenedNames } from './shortened';

/** A name that the knowledge does not have. Token indexes, end exclusive. */
export interface UnknownName {
  first: number;
  last: number;
  kind: 'person' | 'organization' | 'place';
  /** 0 to 1: how sure it is that this is a name of that kind. */
  confidence: number;
  /** The words under which the text names it in full, where these are fewer. */
  fullName?: string;
  /** What it may be, where the knowledge has the words. */
  known?: Span | undefined;
  /** The place that its words name: "Licking County" in "Licking County Historical Society". */
  place?: Choice;
}

interface Reading {
  kind: UnknownName['kind'];
  confidence: number;
  none: number;
  fullName?: string;
}

/** Below these a name is not marked. Places are asked more: what the gazetteer does not have is rarely one. */
const NAME_THRESHOLD = { person: 0.45, organization: 0.45, place: 0.65 } as const;
/** A longer name takes the place of a known one inside of it from here on. */
const OVER_KNOWN = { person: 0.6, organization: 0.45, place: 0.62 } as const;
/** A place of the gazetteer is somebody's name here from there on. */
const OVER_PLACE = 0.55;
/** A place amid the others of a text is something else from here on. */
const OVER_LOCAL_PLACE = 0.8;
/** Capitals and cities of two million are nobody's name, unless the text has somebody called so in full. */
const GREAT_PLACE = 0.75;
/** A place of the gazetteer is no name here when the model is as sure of it. */
const NO_NAME = 0.8;
/** "Smith" where the text has a "John Smith" is as good as sure, and an initialism that the text explains. */
const EXPLAINED = 0.9;
/** "Home Office" where the text has a "United Kingdom Home Office". */
const SHORTENED = 0.8;

/** One reading for each spelling of a text; family names follow the full names that end in them. */
export function readGroups(groups: readonly NameGroup[], document: NameDocument, scorer: NameScorer): Map<NameGroup, Reading> {
  const { tokens, text, words } = document;
  const readings = new Map<NameGroup, Reading>();
  /** Full names of people by their last and first words. */
  const byLast = new Map<number, string>();
  const byFirst = new Map<number, string>();
  const shortened = new ShortenedNames(document);
  for (const group of groups) {
    const [candidate] = group.candidates;
    if (!candidate || candidate.last - candidate.first === 1) continue;
    const reading = readingOf(scorer.score(group, document));
    readings.set(group, reading);
    if (reading.kind === 'organization' && reading.confidence >= NAME_THRESHOLD.organization) shortened.add(candidate);
    if (reading.kind !== 'person' || reading.confidence < NAME_THRESHOLD.person) continue;
    const { first, last } = candidate;
    const full = text.slice(tokens[first]?.start, tokens[last - 1]?.end);
    const family = GENERATION.test(tokens[last - 1]?.text ?? '') ? last - 2 : last - 1;
    if (!byLast.has(words.hash(family))) byLast.set(words.hash(family), full);
    if (!byFirst.has(words.hash(first))) byFirst.set(words.hash(first), full);
  }
  const initialisms = initialismsOf(document);
  for (const group of groups) {
    const [candidate] = group.candidates;
    if (!candidate) continue;
    if (candidate.last - candidate.first > 1) {
      const full = candidate.known ? undefined : shortened.ofWords(candidate);
      const read = readings.get(group);
      // "Andy Warhol" of a foundation's name is a man all the same.
      if (full && read && (read.kind === 'organization' || read.confidence < NAME_THRESHOLD[read.kind]))
        readings.set(group, { kind: 'organization', confidence: Math.max(SHORTENED, read.confidence), none: 0, fullName: full });
      continue;
    }
    const explained = initialisms.get(words.hash(candidate.first)) ?? shortened.ofInitials(candidate);
    if (explained !== undefined) {
      readings.set(group, { kind: 'organization', confidence: EXPLAINED, none: 0, fullName: explained });
      continue;
    }
    const reading = readingOf(scorer.score(group, document));
    const hash = words.hash(candidate.first);
    const full = byLast.get(hash) ?? (reading.kind === 'person' ? byFirst.get(hash) : undefined);
    readings.set(group, full ? { kind: 'person', confidence: Math.max(EXPLAINED, reading.confidence), none: 0, fullName: full } : reading);
  }
  return readings;
}
const GENERATION = /^(?:Jr|Sr|I{2,3}|IV)$/;

function readingOf(probabilities: Float64Array): Reading {
  let best = 1;
  for (let i = 2; i < NAME_CLASSES.length; i++) if ((probabilities[i] ?? 0) > (probabilities[best] ?? 0)) best = i;
  const kind = NAME_CLASSES[best];
  return {
    kind: kind === 'none' || kind === undefined ? 'person' : kind,
    confidence: probabilities[best] ?? 0,
    none: probabilities[0] ?? 0,
  };
}

/** What the readings of a text are put beside. */
export interface Settling {
  tokens: readonly Token[];
  spans: SpanIndex;
  /** Choices that are outweighed are taken out. */
  choices: Map<Span, Choice>;
  /** What a span means where it is known to name a place. */
  asPlace: (span: Span) => Choice | undefined;
  /** Do the other places of the text lie in the same division? */
  isLocal: (choice: Choice) => boolean;
  knowledge: Knowledge;
}

/**
 * Puts what the model reads beside what the knowledge has: returns the names that it does not have, and takes choices away that a longer name
 * or another reading outweighs.
 */
export function settleNames(readings: ReadonlyMap<NameGroup, Reading>, settling: Settling): UnknownName[] {
  const { choices, knowledge, tokens } = settling;
  const chosenAt: (Span | undefined)[] = [];
  for (const span of choices.keys()) for (let i = span.first; i < span.last; i++) chosenAt[i] = span;
  const names: UnknownName[] = [];
  for (const [group, reading] of readings) {
    for (const candidate of group.candidates) {
      if (reading.kind === 'place' && namesDisease(tokens, candidate.last)) continue;
      const over = overlapping(candidate, chosenAt);
      if (!yields(candidate, over, reading, choices, knowledge)) continue;
      const local = localPlace(candidate, reading, settling);
      if (local) {
        choices.set(local.span, local);
        for (let i = local.span.first; i < local.span.last; i++) chosenAt[i] = local.span;
        continue;
      }
      for (const span of over) {
        choices.delete(span);
        for (let i = span.first; i < span.last; i++) chosenAt[i] = undefined;
      }
      if (reading.confidence < Math.min(NAME_THRESHOLD[reading.kind], OVER_KNOWN[reading.kind])) continue;
      const { first, last, known } = candidate;
      const { kind, confidence, fullName } = reading;
      const place = kind !== 'organization' ? undefined : placeInside(candidate, settling);
      names.push({ first, last, kind, confidence, known, ...(fullName ? { fullName } : {}), ...(place ? { place } : {}) });
    }
  }
  return names;
}

const NONE: readonly Span[] = [];

function overlapping({ first, last }: Candidate, chosenAt: readonly (Span | undefined)[]): readonly Span[] {
  let over: Span[] | undefined;
  for (let i = first; i < last; i++) {
    const span = chosenAt[i];
    if (!span || over?.at(-1) === span) continue;
    over ??= [];
    over.push(span);
  }
  return over ?? NONE;
}

/**
 * A place of the gazetteer that the words around its name told nothing of, where the model reads a place, or where the other places of the text
 * lie around it and the model is not sure of what else it may be.
 */
function localPlace(
  { first, last, known }: Candidate,
  { kind, confidence, none, fullName }: Reading,
  { asPlace, isLocal }: Settling,
): Choice | undefined {
  if (!known || known.first !== first || known.last !== last || fullName !== undefined || none >= NO_NAME) return undefined;
  const choice = asPlace(known);
  if (!choice) return undefined;
  return kind === 'place' || (confidence < OVER_LOCAL_PLACE && choice.confidence >= OVER_PLACE && isLocal(choice)) ? choice : undefined;
}

/** The town, county or region that a longer name begins with or has behind "of". Countries there rather tell whose it is than where. */
function placeInside({ first, last }: Candidate, { spans, tokens, asPlace }: Settling): Choice | undefined {
  for (let i = first; i < last; i++) {
    if (i > first && !/^(?:of|in)$/.test(tokens[i - 1]?.text ?? '')) continue;
    const span = spans.startingAt(i);
    const choice = span && span.last <= last && span.last - span.first < last - first ? asPlace(span) : undefined;
    // "Freeman Hospital" and "City Council" name no town.
    if (choice && (choice.match.flags & (SurfaceFlag.commonWord | SurfaceFlag.personName)) === 0) return choice;
  }
  return undefined;
}

/** Does what the knowledge was taken to say give way? */
function yields(
  { first, last, known }: Candidate,
  over: readonly Span[],
  { kind, confidence, none, fullName }: Reading,
  choices: ReadonlyMap<Span, Choice>,
  knowledge: Knowledge,
): boolean {
  // An adjective that was turned down as a state or region is no organization either.
  if (over.length === 0)
    return confidence >= NAME_THRESHOLD[kind] && (kind === 'person' || !known?.matches.some(({ role }) => role === 'demonym'));
  const [span] = over;
  if (over.length === 1 && span && span.first === first && span.last === last) {
    const entity = choices.get(span)?.match.entity;
    if (entity === undefined || knowledge.isRecord(entity)) return false;
    if (knowledge.prior(entity) >= GREAT_PLACE && fullName === undefined) return false;
    return (kind !== 'place' && confidence >= OVER_PLACE) || none >= NO_NAME;
  }
  if (over.some((each) => each.first < first || each.last > last)) return false;
  return confidence >= OVER_KNOWN[kind];
}
