import { annotate } from '../lib/entities/annotate';
import type { Mention } from '../lib/entities/mention';
import type { Recogniser } from '../lib/entities/names/recogniser-file';
import { PackKnowledge } from '../lib/knowledge/knowledge';
import type { OpenIndex } from '../lib/knowledge/open-index';

/** The whole of the engine behind one function: what bundled-engine.ts bundles. */
export function openEngine(index: OpenIndex, recogniser: Recogniser): (text: string) => Mention[] {
  const knowledge = new PackKnowledge(index);
  return (text) => annotate(text, knowledge, '2020-01-01', { recogniser });
}
