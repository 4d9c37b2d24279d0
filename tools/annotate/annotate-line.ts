import type { Knowledge } from '../../lib/knowledge/knowledge';
import { type AnnotatedDocument, annotateDocument, documentInputSchema, type NameFiles } from './document';

/** A line that could not be read: its id, where it has one, and what is wrong, in words. */
export interface BadLine {
  id: unknown;
  error: string;
}

/** Annotates one line of JSON Lines. A bad line is an answer too. */
export function annotateLine(line: string, knowledge: Knowledge, now: Date, files: NameFiles = {}): AnnotatedDocument | BadLine {
  let id: unknown;
  try {
    const json: unknown = JSON.parse(line);
    if (typeof json === 'object' && json !== null && 'id' in json) id = json.id;
    return annotateDocument(documentInputSchema.parse(json), knowledge, now, files);
  } catch (error) {
    return { id: id ?? null, error: describeError(error) };
  }
}

function describeError(error: unknown): string {
  if (error instanceof Error && 'issues' in error && Array.isArray(error.issues)) {
    return error.issues
      .map((issue: { path?: unknown[]; message?: string }) => `${(issue.path ?? []).join('.') || 'line'}: ${issue.message}`)
      .join('; ');
  }
  return error instanceof Error ? error.message : String(error);
}
