import { readFileSync } from 'node:fs';
import type { NameDocument, NameGroup } from '../../lib/entities/names/features';
import { readNames } from '../../lib/entities/names/groups';
import type { LexiconTable } from '../../lib/entities/names/lexicon';
import { NAME_CLASSES, type NameClass } from '../../lib/entities/names/name-model';
import { featuresOf } from '../../lib/entities/names/recognise';
import { SpanIndex } from '../../lib/entities/span-index';
import { casingOfSentences, type Span, spot } from '../../lib/entities/spot';
import { tokenise } from '../../lib/entities/tokens';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { FeatureRows } from './feature-rows';

/** The corpus of the sentences that were written for the recogniser. */
export const WRITTEN = 'written';

export interface LabelledText {
  corpus: string;
  text: string;
  spans: { start: number; end: number; type: string; surface: string; coref?: boolean | undefined }[];
}

/** A name of a text as the model sees it: the features, and the classes that the labels allow. */
export interface Example {
  corpus: string;
  rows: Int32Array;
  values: Float32Array;
  /** Index in NAME_CLASSES. */
  label: number;
  /** How often the text has it; 0 for a name without a text. */
  mentions: number;
}

const CLASS_OF_TYPE: Record<string, NameClass> = {
  Person: 'person',
  person: 'person',
  PER: 'person',
  Organisation: 'organization',
  organization: 'organization',
  ORG: 'organization',
  Location: 'place',
  place: 'place',
  LOC: 'place',
  TOPONYM: 'place',
};
const indexOf = (name: NameClass) => NAME_CLASSES.indexOf(name);

function namesOf(text: string, knowledge: Knowledge, lexicon: LexiconTable) {
  const tokens = tokenise(text);
  const casings = casingOfSentences(tokens);
  return readNames(text, tokens, casings, new SpanIndex(spot(tokens, knowledge, casings)), knowledge, lexicon);
}

/** Labels made by hand, by name. */
export function readHandLabels(path = 'tools/recogniser/labels.txt'): ReadonlyMap<string, NameClass> {
  const labels = new Map<string, NameClass>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, label, names] = /^(person|organization|place): (.*)$/.exec(line) ?? [];
    const known = NAME_CLASSES.find((name) => name === label);
    for (const name of known ? (names ?? '').split('; ') : []) if (known) labels.set(name, known);
  }
  return labels;
}

/** The examples of a labelled text. */
export function examplesOf(
  labelled: LabelledText,
  byHand: ReadonlyMap<string, NameClass>,
  knowledge: Knowledge,
  lexicon: LexiconTable,
): Example[] {
  const { document, groups } = namesOf(labelled.text, knowledge, lexicon);
  const examples: Example[] = [];
  for (const group of groups) {
    const name = nameOf(group, document);
    // What the knowledge files describe is not left to the model.
    if (isRecord(group.candidates[0]?.known, knowledge)) continue;
    const votes = new Map<number, number>();
    for (const { first, last } of group.candidates) {
      const [start, end] = [document.tokens[first]?.start ?? 0, document.tokens[last - 1]?.end ?? 0];
      const label = labelOf(labelled, start, end, byHand.get(name) ?? 'none');
      if (label) votes.set(indexOf(label), (votes.get(indexOf(label)) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    if (!best) continue;
    const rows = new FeatureRows();
    featuresOf(group, document, rows);
    examples.push({ corpus: labelled.corpus, ...rows.vectors(), label: best[0], mentions: group.candidates.length });
  }
  return examples;
}

/** A spelling as the labels made by hand have it. */
function nameOf({ candidates: [candidate] }: NameGroup, { tokens }: NameDocument): string {
  const words = candidate ? tokens.slice(candidate.first, candidate.last) : [];
  return words
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase();
}

/** What the labels say of a stretch, else what was labelled by hand; undefined inside of a longer label, which says nothing of its parts. */
function labelOf({ corpus, spans }: LabelledText, start: number, end: number, byHand: NameClass): NameClass | undefined {
  const near = spans.filter((span) => span.start < end && span.end > start && !span.coref);
  const matching = near
    .filter((span) => {
      const head = headOf(span);
      return start <= head.start && end >= head.end && end - start <= 2 * (span.end - span.start) + 12;
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (matching) return CLASS_OF_TYPE[matching.type] ?? 'none';
  if (corpus === 'RE3D' || corpus === WRITTEN) return near.some((span) => CLASS_OF_TYPE[span.type]) ? undefined : 'none';
  return byHand !== 'none' || !near.some((span) => CLASS_OF_TYPE[span.type]) ? byHand : undefined;
}

/** Bounds of the last capitalised word of a label. */
function headOf({ start, end, surface }: LabelledText['spans'][number]): { start: number; end: number } {
  const head = [...surface.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}.'’-]*/gu)].at(-1);
  if (!head) return { start, end };
  return { start: start + head.index, end: start + head.index + head[0].replace(/['’]s$|[.'’-]+$/u, '').length };
}

const isRecord = (span: Span | undefined, knowledge: Knowledge): boolean =>
  span?.matches.some(({ entity, role }) => role !== 'short' && knowledge.isRecord(entity)) === true;
