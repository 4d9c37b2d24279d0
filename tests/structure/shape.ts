import { at, type SourceFile } from './source-tree';
import { type Node, nameOf, walk } from './syntax';

const MAX_FILE_LINES = 250;
const MAX_FUNCTION_LINES = 60;
const REASON = /Longer than \d+ lines because \S+/;
const FORBIDDEN = /(^|\/)(utils?|helpers?|common|misc)(\/|\.[a-z.]+$)/i;

/** Files over the limit without a reason in their first lines. */
export function longFiles(sources: readonly SourceFile[]): string[] {
  return sources
    .map(({ path, text }) => ({ path, text, lines: text.split('\n').length - 1 }))
    .filter(({ lines, text }) => lines > MAX_FILE_LINES && !REASON.test(text.split('\n').slice(0, 15).join('\n')))
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

const FUNCTION = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** A reason stands in the comment above a function, or in its first lines. */
const hasReason = (source: SourceFile, node: Node): boolean =>
  REASON.test(source.text.slice(Math.max(0, node.start - 300), node.start + 200));

/** Functions over the limit without a reason. Tests are lists of cases, so `describe` blocks do not count. */
export function longFunctions(sources: readonly SourceFile[]): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    walk(source.program, (node: Node, parent) => {
      if (!FUNCTION.test(node.type)) return;
      if (
        parent?.type === 'CallExpression' &&
        /^(describe|defineConfig|defineBackground|defineUnlistedScript)$/.test(nameOf(parent.callee) ?? '')
      )
        return;
      const lines = source.text.slice(node.start, node.end).split('\n').length;
      if (lines > MAX_FUNCTION_LINES && !hasReason(source, node)) found.push(at(source, node.start, `a function of ${lines} lines`));
    });
    return found;
  });
}

/**
 * Names that gather what has no place, and files that only hand on others. WXT wants entrypoints/NAME/index, so there it is allowed.
 */
export function forbiddenNames(paths: readonly string[]): string[] {
  return paths.filter(
    (path) => FORBIDDEN.test(path) || (/(^|\/)index\.(ts|tsx|mjs)$/.test(path) && !/^entrypoints\/[^/]+\/index\.tsx?$/.test(path)),
  );
}

/** Files that hand on all of another, or nothing but what others have. */
export function barrels(sources: readonly SourceFile[]): string[] {
  const isHandingOn = (node: SourceFile['program']['body'][number]) => node.type === 'ExportNamedDeclaration' && node.source !== null;
  return sources
    .filter(
      ({ program: { body } }) => body.some(({ type }) => type === 'ExportAllDeclaration') || (body.length > 0 && body.every(isHandingOn)),
    )
    .map(({ path }) => path);
}
