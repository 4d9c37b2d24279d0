import { at, type SourceFile, ships } from './source-tree';
import { isNode, type Node, nameOf, walk } from './syntax';

const MESSAGES = 'lib/messages.ts';

const propertiesOf = (node: unknown): Node[] =>
  isNode(node) && node.type === 'ObjectExpression' && Array.isArray(node.properties)
    ? node.properties.filter((property): property is Node => isNode(property) && property.type === 'Property')
    : [];

const unwrap = (node: unknown): unknown =>
  isNode(node) && /^TS(As|Satisfies)Expression$/.test(node.type) ? unwrap(node.expression) : node;

interface DeclaredMessage {
  name: string;
  start: number;
  fields: string[];
}

/** The messages of lib/messages.ts: every entry of the exported objects whose names end in "Messages". */
function declaredMessages(source: SourceFile): DeclaredMessage[] {
  const declared: DeclaredMessage[] = [];
  walk(source.program, (node) => {
    if (node.type !== 'VariableDeclarator' || !/Messages$/.test(nameOf(node.id) ?? '')) return;
    for (const property of propertiesOf(unwrap(node.init))) {
      const fields = propertiesOf(unwrap(property.value)).map(({ key }) => nameOf(key) ?? '');
      declared.push({ name: nameOf(property.key) ?? '', start: property.start, fields });
    }
  });
  return declared;
}

/** Names of properties and methods that objects in the extension's code have: a handler is one of them. */
function propertyNames(sources: readonly SourceFile[]): Set<string> {
  const names = new Set<string>();
  for (const source of sources) {
    walk(source.program, (node) => {
      if (node.type === 'Property' && isNode(node.value) && node.value.type !== 'Literal') names.add(nameOf(node.key) ?? '');
    });
  }
  return names;
}

/** Messages without a schema for request and response, or that nothing answers. */
export function incompleteMessages(sources: readonly SourceFile[]): string[] {
  const source = sources.find(({ path }) => path === MESSAGES);
  if (!source) return [`${MESSAGES} is missing`];
  const messages = declaredMessages(source);
  if (messages.length === 0) return [`${MESSAGES} declares no messages`];
  const answered = propertyNames(sources.filter(({ path }) => ships(path) && path !== MESSAGES));
  return messages.flatMap(({ name, start, fields }) => [
    ...['request', 'response']
      .filter((field) => !fields.includes(field))
      .map((field) => at(source, start, `"${name}" has no schema for its ${field}`)),
    ...(answered.has(name) ? [] : [at(source, start, `"${name}" has no handler`)]),
  ]);
}
