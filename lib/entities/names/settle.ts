import type { Knowledge } from '../../knowledge/knowledge';
import type { Choice } from '../choose';
import type { Span } from '../spot';
import type { Candidate } from './candidates';
import type { NameDocument, NameGroup } from './features';
import { NAME_CLASSES } from './name-model';
import type { NameScorer } from './recognise';

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
}

interface Reading {
  kind: UnknownName['kind'];
  confidence: number;
  none: number;
  fullName?: string;
}

/** Below these a name is not marked. Places are asked more: what the gazetteer does not have is rarely one. */
const NAME_THRESHOLD = { person: 0.45, organization: 0.45, place: 0.62 } as const;
/** A longer name takes the place of a known one inside of it from here on. */
const OVER_KNOWN = { person: 0.6, organization: 0.45, place: 0.62 } as const;
/** A place of the gazetteer is no name here when the model is as sure of it. */
const NO_NAME = 0.8;
/** "Smith" where the text has a "John Smith" is as good as sure. */
const SHORT_OF_PERSON = 0.9;

/** One reading for each spelling of a text; family names follow the full names that end in them. */
export function readGroups(groups: ReadonlyMap<string, NameGroup>, document: NameDocument, scorer: NameScorer): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  /** Full names of people by their last and first words. */
  const byLast = new Map<string, string>();
  const byFirst = new Map<string, string>();
  const single: [string, NameGroup][] = [];
  for (const [key, group] of groups) {
    if (!key.includes(' ')) {
      single.push([key, group]);
      continue;
    }
    const reading = readingOf(scorer.score(group, document));
    readings.set(key, reading);
    const candidate = group.candidates[0];
    if (!candidate || reading.kind !== 'person' || reading.confidence < NAME_THRESHOLD.person) continue;
    const { tokens, text } = document;
    const full = text.slice(tokens[candidate.first]?.start, tokens[candidate.last - 1]?.end);
    const family = /^(?:Jr|Sr|I{2,3}|IV)$/.test(tokens[candidate.last - 1]?.text ?? '') ? candidate.last - 2 : candidate.last - 1;
    const last = tokens[family]?.text.toLowerCase() ?? '';
    const first = tokens[candidate.first]?.text.toLowerCase() ?? '';
    if (!byLast.has(last)) byLast.set(last, full);
    if (!byFirst.has(first)) byFirst.set(first, full);
  }
  for (const [key, group] of single) {
    const reading = readingOf(scorer.score(group, document));
    const full = byLast.get(key) ?? (reading.kind === 'person' ? byFirst.get(key) : undefined);
    readings.set(
      key,
      full && key.length > 1
        ? { kind: 'person', confidence: Math.max(SHORT_OF_PERSON, reading.confidence), none: 0, fullName: full }
        : reading,
    );
  }
  return readings;
}

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

/**
 * Puts what the model reads beside what the knowledge has: returns the names that it does not have, and takes choices away that a longer name
 * or another reading outweighs.
 */
export function settleNames(
  groups: ReadonlyMap<string, NameGroup>,
  readings: ReadonlyMap<string, Reading>,
  choices: Map<Span, Choice>,
  knowledge: Knowledge,
): UnknownName[] {
  const chosenAt = new Map<number, Span>();
  for (const span of choices.keys()) for (let i = span.first; i < span.last; i++) chosenAt.set(i, span);
  const names: UnknownName[] = [];
  for (const [key, group] of groups) {
    const reading = readings.get(key);
    if (!reading) continue;
    for (const candidate of group.candidates) {
      const over = overlapping(candidate, chosenAt);
      if (!yields(candidate, over, reading, choices, knowledge)) continue;
      for (const span of over) {
        choices.delete(span);
        for (let i = span.first; i < span.last; i++) chosenAt.delete(i);
      }
      if (reading.confidence < Math.min(NAME_THRESHOLD[reading.kind], OVER_KNOWN[reading.kind])) continue;
      const { first, last, known } = candidate;
      const { kind, confidence, fullName } = reading;
      names.push({ first, last, kind, confidence, known, ...(fullName ? { fullName } : {}) });
    }
  }
  return names;
}

const NONE: readonly Span[] = [];

function overlapping({ first, last }: Candidate, chosenAt: ReadonlyMap<number, Span>): readonly Span[] {
  let over: Span[] | undefined;
  for (let i = first; i < last; i++) {
    const span = chosenAt.get(i);
    if (!span || over?.at(-1) === span) continue;
    over ??= [];
    over.push(span);
  }
  return over ?? NONE;
}

/** Does what the knowledge was taken to say give way? */
function yields(
  { first, last }: Candidate,
  over: readonly Span[],
  { kind, confidence, none }: Reading,
  choices: ReadonlyMap<Span, Choice>,
  knowledge: Knowledge,
): boolean {
  if (over.length === 0) return confidence >= NAME_THRESHOLD[kind];
  const [span] = over;
  if (over.length === 1 && span && span.first === first && span.last === last) {
    const entity = choices.get(span)?.match.entity;
    if (entity === undefined || knowledge.isRecord(entity)) return false;
    return (kind !== 'place' && confidence >= NAME_THRESHOLD[kind]) || none >= NO_NAME;
  }
  if (over.some((each) => each.first < first || each.last > last)) return false;
  return confidence >= OVER_KNOWN[kind];
}
