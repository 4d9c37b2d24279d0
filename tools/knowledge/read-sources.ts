import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { type KnowledgeFile, knowledgeFileSchema } from './source-schema';

/** One thing wrong in a knowledge file, placed so that an editor can jump to it. */
export interface SourceProblem {
  file: string;
  /** 1-based; 0 where the whole file is meant. */
  line: number;
  message: string;
}

export interface SourceFile {
  file: string;
  content: KnowledgeFile;
}

/** The .yaml files below a folder, sorted, so that compiling is repeatable. */
export function findYaml(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((entry) => {
      const path = join(folder, entry);
      if (statSync(path).isDirectory()) return findYaml(path);
      return path.endsWith('.yaml') ? [path] : [];
    });
}

/** Parses one knowledge file; every problem names its line. */
export function parseSource(text: string, file: string): { content?: KnowledgeFile; problems: SourceProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line,
        message: error.message.split('\n')[0] ?? error.message,
      })),
    };
  }
  const parsed = knowledgeFileSchema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { content: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    // The deepest node on the path that exists is where a person should look.
    let offset = 0;
    for (let depth = issue.path.length; depth >= 0; depth--) {
      const node = document.getIn(issue.path.slice(0, depth), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        offset = node.range[0] as number;
        break;
      }
    }
    return { file, line: lines.linePos(offset).line, message: `${issue.path.join('.')}: ${issue.message}` };
  });
  return { problems };
}

/** Reads all knowledge files below `folder`. Files with problems are left out of `files` and named in `problems`. */
export function readSources(folder: string): { files: SourceFile[]; problems: SourceProblem[] } {
  const files: SourceFile[] = [];
  const problems: SourceProblem[] = [];
  for (const path of findYaml(folder)) {
    const file = relative(folder, path);
    const result = parseSource(readFileSync(path, 'utf8'), file);
    problems.push(...result.problems);
    if (result.content) files.push({ file, content: result.content });
  }
  return { files, problems };
}
