import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { type ParseResult, parseSync } from 'oxc-parser';

/** A file of the project's own code, parsed. Paths are relative to the project and have forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
  program: ParseResult['program'];
  module: ParseResult['module'];
}

const ROOT = process.cwd();
/** The folders that hold code; everything in them is walked. */
export const CODE_FOLDERS = ['lib', 'components', 'entrypoints', 'tools', 'tests', 'bench'];
const CODE = /\.(ts|tsx|mjs)$/;

const slashes = (path: string): string => path.split(sep).join('/');

/** Every file and folder below a folder, folders with a slash at the end; none for a room not furnished yet. Fixtures are input, not code. */
export function pathsUnder(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return path === 'tests/fixtures' ? [] : [`${path}/`, ...pathsUnder(path)];
  });
}

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Parses one file; the structure test is also tried on sources made up for it. Throws where the code does not parse. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  const [first] = errors;
  if (first) throw new Error(`${path}: ${first.message}`);
  return { path, text, program, module };
}

export const readSources = (): SourceFile[] =>
  CODE_FOLDERS.flatMap(pathsUnder)
    .filter((path) => CODE.test(path))
    .map((path) => parseSource(path, readText(path)));

export const isTest = (path: string): boolean => /\.test\.(ts|tsx|mjs)$/.test(path) || path.startsWith('tests/');

/** Does the file become part of the extension? */
export const ships = (path: string): boolean => /^(lib|components|entrypoints)\//.test(path) && !isTest(path);

/** 1-based line of an offset, for messages. */
const lineAt = (source: SourceFile, offsetUtf16: number): number => source.text.slice(0, offsetUtf16).split('\n').length;

export const at = (source: SourceFile, offsetUtf16: number, what: string): string =>
  `${source.path}:${lineAt(source, offsetUtf16)} ${what}`;

/** The files that a file imports from the project itself, and the packages that it imports. */
export interface Imports {
  files: string[];
  packages: string[];
}

function requestsOf({ module, text }: SourceFile): string[] {
  const dynamic = module.dynamicImports.map(
    ({ moduleRequest }) => /^['"`](.+)['"`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[1],
  );
  const reexported = module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest?.value));
  const requests = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...reexported, ...dynamic];
  return [...new Set(requests.filter((request) => request !== undefined))];
}

/** Resolves what a file imports against the files there are; styles, data and other non-code stay out. */
export function importsOf(source: SourceFile, known: ReadonlySet<string>): Imports {
  const imports: Imports = { files: [], packages: [] };
  for (const request of requestsOf(source)) {
    if (!/^[.@~]?\.?\//.test(request)) {
      imports.packages.push(request);
      continue;
    }
    // "@/" and "~/" are WXT's names for the project's folder.
    const base = /^[@~]\//.test(request) ? request.slice(2) : posix.join(posix.dirname(source.path), request);
    const path = slashes(relative(ROOT, join(ROOT, base))).replace(/\?.*$/, '');
    const file = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((candidate) => known.has(candidate));
    if (file !== undefined) imports.files.push(file);
  }
  return imports;
}
