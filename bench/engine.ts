/** What bundled-engine.ts puts into one file. */
export { annotate } from '../lib/entities/annotate';
export { PackKnowledge } from '../lib/knowledge/knowledge';
