import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { lineOf, type SourcePath, unwantedNodes } from './source-lines';
import { type KnowledgeFile, knowledgeFileSchema } from './source-schema';

/** One thing wrong in a knowledge file, placed so that an editor can jump to it. */
export interface SourceProblem {
  file: string;
  /** 1-based. */
  line: number;
  message: string;
}

export interface SourceFile {
  file: string;
  content: KnowledgeFile;
  /** The line of an entry: `['people', 3]`, `['states', 0, 'offices', 1, 'holders', 2]`. */
  lineOf: (path: SourcePath) => number;
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

/** About twice the largest file; what is longer wants to be several, and would take long to read. UTF-16 code units. */
const LONGEST_UTF16 = 500_000;
/** A message repeats no more than this of what a file says. */
const LONGEST_MESSAGE = 300;

type ParsedYaml = { document: Document.Parsed; lines: LineCounter } | { line: number; message: string };

/** The tree of a text, or why it has none that is fit to be read. */
function parseYaml(text: string): ParsedYaml {
  if (text.length > LONGEST_UTF16) return { line: 1, message: `the file is longer than ${LONGEST_UTF16} characters` };
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    return { document, lines };
  } catch (error) {
    // Lists in lists in lists: the parser runs out of stack.
    return { line: 1, message: `cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Parses one knowledge file; every problem names its line. Whatever the text is, this answers and does not throw. */
export function parseSource(text: string, file: string): { source?: SourceFile; problems: SourceProblem[] } {
  const yaml = parseYaml(text);
  const problem = (line: number, message: string): SourceProblem => ({ file, line, message: message.slice(0, LONGEST_MESSAGE) });
  if ('message' in yaml) return { problems: [problem(yaml.line, yaml.message)] };
  const { document, lines } = yaml;
  const at = (offset: number) => lines.linePos(offset).line || 1;
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0)
    return { problems: broken.map(({ pos, message }) => problem(at(pos[0]), message.split('\n')[0] ?? 'broken YAML')) };
  const unwanted = unwantedNodes(document);
  if (unwanted.length > 0) return { problems: unwanted.map(({ offset, message }) => problem(at(offset), message)) };
  const parsed = knowledgeFileSchema.safeParse(document.toJS() ?? {});
  // The tree is large and seldom asked again.
  if (parsed.success) return { source: { file, content: parsed.data, lineOf: lineFinder(text) }, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const misspelt = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    return problem(lineOf(document, lines, [...path, ...misspelt]), `${path.join('.')}: ${issue.message}`);
  });
  return { problems };
}

function lineFinder(text: string): SourceFile['lineOf'] {
  let yaml: ParsedYaml | undefined;
  return (path) => {
    yaml ??= parseYaml(text);
    return 'message' in yaml ? yaml.line : lineOf(yaml.document, yaml.lines, path);
  };
}

/** Reads all knowledge files below `folder`. Files with problems are left out of `files` and named in `problems`. */
export function readSources(folder: string): { files: SourceFile[]; problems: SourceProblem[] } {
  const files: SourceFile[] = [];
  const problems: SourceProblem[] = [];
  for (const path of findYaml(folder)) {
    const file = relative(folder, path);
    const result = parseSource(readFileSync(path, 'utf8'), file);
    problems.push(...result.problems);
    if (result.source) files.push(result.source);
  }
  return { files, problems };
}
