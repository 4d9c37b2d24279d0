import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, visit } from 'yaml';

/** Where something stands in a knowledge file: fields and places in lists, from the top. */
export type SourcePath = readonly (string | number)[];

/** Says that something is wrong with what stands at a path of one file. */
export type Say = (path: SourcePath, message: string) => void;

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

/** The line, 1-based, of what a path names: of a field its key, of an entry its first word; of the deepest that is there. */
export function lineOf(document: Document.Parsed, lines: LineCounter, path: SourcePath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      offset = startOf(pair?.key) ?? offset;
      node = pair?.value;
    } else break;
    if (node === undefined) break;
  }
  return lines.linePos(offset).line || 1;
}

/** Keys that mean something to JavaScript itself. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** What YAML allows and these files do not: references, which may unfold without end, and keys that are no plain words. */
export function unwantedNodes(document: Document.Parsed): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  const say = (node: unknown, message: string) => found.push({ offset: startOf(node) ?? 0, message });
  visit(document, {
    Alias: (_, node) => say(node, 'references (*name) are not used here'),
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor) say(node, 'anchors (&name) are not used here');
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || typeof key.value !== 'string') say(key, 'a key is a plain word');
      else if (PROTOTYPE_KEYS.has(key.value)) say(key, `"${key.value}" cannot be a key`);
    },
  });
  return found;
}
