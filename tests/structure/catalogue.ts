import { at, isTest, pathsUnder, readText, type SourceFile, ships } from './source-tree';
import { isNode, type Node, nameOf, walk } from './syntax';

const LETTERS = /\p{L}/u;
/** Attributes that people read or hear. */
const SPOKEN = [
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
];
/** The one word that stays as it is in every language. */
const NAME = 'Crossread';
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Keys that the browser itself looks up. */
const CALLS = ['t', 'getMessage'];

export const readCatalogue = (): string[] =>
  Object.keys(JSON.parse(readText('public/_locales/en/messages.json')) as Record<string, unknown>);

const words = (node: Node): string => {
  if (node.type === 'Literal' || node.type === 'JSXText') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'TemplateElement' && isNode(node)) return (node.value as { cooked?: string }).cooked ?? '';
  return '';
};

/** Literal words anywhere in a value that are shown as they are: not those handed to a function, which may be keys. */
function literalWords(value: unknown): Node[] {
  const found: Node[] = [];
  const search = (node: unknown): void => {
    if (!isNode(node)) return;
    if (LETTERS.test(words(node))) found.push(node);
    if (node.type === 'JSXExpressionContainer') search(node.expression);
    if (node.type === 'TemplateLiteral' && Array.isArray(node.quasis)) node.quasis.forEach(search);
    if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(search);
    if (node.type === 'LogicalExpression') [node.left, node.right].forEach(search);
    if (node.type === 'BinaryExpression' && node.operator === '+') [node.left, node.right].forEach(search);
  };
  search(value);
  return found.filter((node) => words(node).trim() !== NAME);
}

/** Words in the interface's code that people would see in English whatever their language. */
export function wordsOutsideCatalogue(sources: readonly SourceFile[]): string[] {
  return sources
    .filter(({ path }) => ships(path) && path.endsWith('.tsx'))
    .flatMap((source) => {
      const found: string[] = [];
      const report = (nodes: readonly Node[], where: string) => {
        for (const node of nodes) found.push(at(source, node.start, `${where}: "${words(node).trim()}"`));
      };
      walk(source.program, (node) => {
        if (node.type === 'JSXAttribute' && SPOKEN.includes(nameOf(node.name) ?? ''))
          report(literalWords(node.value), `attribute ${nameOf(node.name)}`);
        if ((node.type === 'JSXElement' || node.type === 'JSXFragment') && Array.isArray(node.children)) {
          report(node.children.flatMap(literalWords), 'text');
        }
      });
      return found;
    });
}

/** Words in the HTML files of the extension's pages. */
export function wordsInPages(): string[] {
  return pathsUnder('entrypoints')
    .filter((path) => path.endsWith('.html'))
    .filter((path) => {
      const text = readText(path)
        .replace(/<!--[\s\S]*?-->|<(script|style)[\s\S]*?<\/\1>/g, ' ')
        .replace(/<[^>]*>/g, ' ')
        .replaceAll(NAME, ' ');
      return LETTERS.test(text);
    });
}

/** Whatever could be a key of the catalogue: string literals, and templates as patterns, of the extension's code and manifest. */
function candidates(sources: readonly SourceFile[]): { literals: Set<string>; patterns: RegExp[] } {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  for (const source of sources.filter(({ path }) => ships(path) || path === 'wxt.config.ts')) {
    for (const [, key] of source.text.matchAll(/__MSG_(\w+)__/g)) literals.add(key ?? '');
    walk(source.program, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') literals.add(node.value);
      if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return;
      const parts = node.quasis.filter(isNode).map(words);
      // "kind_${kind}" names keys; "${a} ${b}" names everything, which is nothing.
      if (/^[a-z]\w*_$/i.test(parts[0] ?? '')) patterns.push(new RegExp(`^${parts.join('\\w+')}$`));
    });
  }
  return { literals, patterns };
}

/** Keys of the catalogue that nothing uses. A plural form is used where its stem is. */
export function unusedKeys(sources: readonly SourceFile[], keys: readonly string[]): string[] {
  const { literals, patterns } = candidates(sources);
  const isUsed = (key: string) => literals.has(key) || patterns.some((pattern) => pattern.test(key));
  return keys.filter((key) => !isUsed(key) && !(PLURAL.test(key) && isUsed(key.replace(PLURAL, ''))));
}

/** Keys that the code asks for by name and the catalogue does not have. */
export function missingKeys(sources: readonly SourceFile[], keys: readonly string[]): string[] {
  const known = new Set(keys);
  return sources
    .filter(({ path }) => (ships(path) || path === 'wxt.config.ts') && !isTest(path))
    .flatMap((source) => {
      const asked = [...source.text.matchAll(/__MSG_(\w+)__/g)].map((match) => ({ key: match[1] ?? '', start: match.index }));
      walk(source.program, (node) => {
        if (node.type !== 'CallExpression' || !Array.isArray(node.arguments)) return;
        const callee = isNode(node.callee) && node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
        const [first] = node.arguments;
        if (!CALLS.includes(nameOf(callee) ?? '') || !isNode(first) || first.type !== 'Literal') return;
        asked.push({ key: String(first.value), start: first.start });
      });
      return asked.filter(({ key }) => !known.has(key)).map(({ key, start }) => at(source, start, `asks for "${key}"`));
    });
}
