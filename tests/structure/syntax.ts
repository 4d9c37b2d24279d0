/** A node of the syntax tree (ESTree with TypeScript and JSX), as far as the checks look into it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Calls back for every node below and including `root`, parents first. */
export function walk(root: unknown, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  if (Array.isArray(root)) {
    for (const item of root) walk(item, visit, parent);
    return;
  }
  if (!isNode(root)) return;
  visit(root, parent);
  for (const [field, value] of Object.entries(root)) {
    if (field !== 'parent' && typeof value === 'object' && value !== null) walk(value, visit, root);
  }
}

/** The name of an identifier or a literal key: `a` of `{ a: 1 }`, `{ 'a': 1 }`, `x.a`; undefined for what is computed. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier' || node.type === 'PrivateIdentifier') return String(node.name);
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function addNames(pattern: unknown, names: Set<string>): void {
  walk(pattern, (node, parent) => {
    if (node.type !== 'Identifier') return;
    // Keys of an object pattern and default values name nothing new; counting them as declared only makes the check milder.
    if (parent?.type === 'Property' && parent.key === node && parent.value !== node && parent.shorthand !== true) return;
    names.add(String(node.name));
  });
}

/** Names that a file declares anywhere: imports, variables, parameters, functions, classes, types. */
function declaredNames(program: unknown): Set<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    if (/^Import(Default|Namespace)?Specifier$/.test(node.type)) addNames(node.local, names);
    if (node.type === 'VariableDeclarator') addNames(node.id, names);
    if (/Function|TSMethodSignature|TSCallSignature|TSConstructSignature/.test(node.type)) addNames(node.params, names);
    if (/^(Function|Class|TSTypeAlias|TSInterface|TSEnum)(Declaration|Expression)?$/.test(node.type)) addNames(node.id, names);
    if (node.type === 'CatchClause') addNames(node.param, names);
  });
  return names;
}

const isPlainName = (node: Node, parent: Node | undefined): boolean => {
  if (!parent) return true;
  if (parent.type === 'MemberExpression' && parent.property === node && parent.computed !== true) return false;
  if (/^(Property|PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature)$/.test(parent.type) && parent.key === node) {
    return parent.shorthand === true;
  }
  return !/^(TSQualifiedName|TSTypeReference|TSTypeQuery|TSNamedTupleMember|LabeledStatement)$/.test(parent.type);
};

/** Uses of names that the file does not declare: what it takes from the global scope. Types do not count. */
export function globalUses(program: unknown): { name: string; start: number }[] {
  const declared = declaredNames(program);
  const uses: { name: string; start: number }[] = [];
  walk(program, (node, parent) => {
    if (node.type !== 'Identifier' || !isPlainName(node, parent)) return;
    const name = String(node.name);
    if (!declared.has(name)) uses.push({ name, start: node.start });
  });
  return uses;
}
