import { fillLexicon, type LexiconTable } from '../../lib/entities/names/lexicon';
import type { NameModel } from '../../lib/entities/names/name-model';
import type { PackKnowledge } from '../../lib/knowledge/knowledge';
import { readGold } from '../accuracy/gold';
import { fitModel } from './fit';
import { nameExamples } from './name-examples';
import { examplesOf, readHandLabels } from './training-texts';
import { readWordClasses } from './word-classes';
import { readWrittenTexts } from './written-texts';

/** Sets whose texts are openly licensed: Wikinews (CC BY) and documents of governments. The others only measure. */
export const OPEN_SETS: readonly string[] = ['GeoVirus', 'MEANTIME-en', 'GUM-news', 'RE3D'];

export interface Training {
  lexicon: LexiconTable;
  words: number;
  examples: number;
  /** Fits a model; `without` leaves one set out, so that it can be measured on text that the model has not seen. */
  fit: (without?: string) => NameModel;
}

/** All that the recogniser learns from; undefined where the labelled texts are not there. */
export function readTraining(knowledge: PackKnowledge): Training | undefined {
  const documents = readGold('mentions-dev.jsonl')?.filter(({ corpus }) => OPEN_SETS.includes(corpus));
  if (!documents) return undefined;
  const classes = readWordClasses();
  const lexicon = fillLexicon(classes);
  const byHand = readHandLabels();
  const texts = [...documents, ...readWrittenTexts()];
  const examples = texts.flatMap((text) => examplesOf(text, byHand, knowledge, lexicon));
  examples.push(...nameExamples(knowledge, lexicon, classes));
  return {
    lexicon,
    words: classes.size,
    examples: examples.length,
    fit: (without) => fitModel(examples.filter(({ corpus }) => corpus !== without)),
  };
}
