import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { type AnnotatedDocument, annotateDocument, documentInputSchema, type NameFiles } from './document';

/** Annotates a file: `.html` and its like as a page, anything else as text. Its name is its id. Throws where it cannot be read. */
export function annotateFile(
  file: string,
  knowledge: Knowledge,
  now: Date,
  { date, ...files }: NameFiles & { date?: string | undefined } = {},
): AnnotatedDocument {
  const content = readFileSync(file, 'utf8');
  const input = { id: file, ...(/^\.x?html?$/.test(extname(file)) ? { html: content } : { text: content }), ...(date ? { date } : {}) };
  return annotateDocument(documentInputSchema.parse(input), knowledge, now, files);
}
