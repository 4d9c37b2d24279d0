import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTextMap } from './build-text-map';
import { readPageText } from './page-text';
import type { TextMap } from './text-map';

type Spec = string | { tag: string; children: Spec[] };

function grow(parent: Element, children: readonly Spec[]): void {
  for (const child of children) {
    if (typeof child === 'string') parent.append(child);
    else {
      const element = document.createElement(child.tag);
      parent.append(element);
      grow(element, child.children);
    }
  }
}

function pageOf(children: readonly Spec[]): HTMLElement {
  const root = document.createElement('main');
  grow(root, children);
  return root;
}

function mapOf(root: Element, max = 100_000): TextMap {
  return buildTextMap(readPageText(root).blocks, max).map;
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
}

/** Letters, white space of all sorts, dropped characters, an astral character, right-to-left letters. */
const text = fc
  .array(fc.constantFrom('a', 'B', 'é', ' ', '  ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\ufeff', '\u200e', '😀', 'م', '.', 'xyz'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const tag = fc.constantFrom('p', 'div', 'span', 'b', 'a', 'br', 'pre', 'li', 'h2', 'blockquote', 'em', 'button');
const { tree } = fc.letrec<{ tree: Spec }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({ tag, children: fc.array(tie('tree'), { maxLength: 5 }) }),
  ),
}));
const page = fc.array(tree, { maxLength: 8 });

describe('TextMap on random pages', () => {
  it('leads every character back to a character that says the same', () => {
    fc.assert(
      fc.property(page, (specs) => {
        const root = pageOf(specs);
        const map = mapOf(root);
        for (let offset = 0; offset < map.text.length; offset += 1) {
          const position = map.positionAt(offset);
          expect(position).toBeDefined();
          const said = map.text.charAt(offset);
          const shown = position?.node.data.charAt(position.offset) ?? '';
          // A line break between blocks belongs to no node: it stands at the end of the one before.
          if (said !== '\n') expect(said === ' ' ? /^\s$/.test(shown) : said === shown).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('goes round: offset to position to offset, for all text that nodes have', () => {
    fc.assert(
      fc.property(page, (specs) => {
        const root = pageOf(specs);
        const map = mapOf(root);
        for (let offset = 0; offset <= map.text.length; offset += 1) {
          const position = map.positionAt(offset);
          if (position === undefined) continue;
          const back = map.offsetAt(position.node, position.offset);
          const between = map.text.slice(back, offset);
          expect(back !== undefined && back <= offset && /^\n*$/.test(between)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the order of the page in both directions', () => {
    fc.assert(
      fc.property(page, (specs) => {
        const root = pageOf(specs);
        const map = mapOf(root);
        let last = 0;
        for (const node of textNodes(root)) {
          for (let offset = 0; offset <= node.data.length; offset += 1) {
            const found = map.offsetAt(node, offset);
            if (found === undefined) continue;
            expect(found).toBeGreaterThanOrEqual(last);
            last = found;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes ranges that say what the text says, but for white space and dropped characters', () => {
    const bare = (value: string) => value.replace(/[\s\u00ad\u200b\u200e\ufeff]/g, '');
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (specs, a, b) => {
        const root = pageOf(specs);
        const map = mapOf(root);
        const start = Math.min(a, b) % (map.text.length + 1);
        const end = Math.max(start, Math.max(a, b) % (map.text.length + 1));
        for (const button of root.querySelectorAll('button')) button.replaceChildren();
        const said = map.rangesFor(start, end).map((found) => {
          const range = document.createRange();
          range.setStart(found.startNode, found.startOffset);
          range.setEnd(found.endNode, found.endOffset);
          return range.toString();
        });
        expect(bare(said.join(''))).toBe(bare(map.text.slice(start, end)));
      }),
      { numRuns: 300 },
    );
  });

  it('collapses white space as the browser renders it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', '\n', '\t', 'bc', '. '), { maxLength: 20 }).map((parts) => parts.join('')),
        fc.array(fc.constantFrom('a ', ' b', ' ', 'c'), { maxLength: 4 }),
        (plain, spans) => {
          const root = pageOf([{ tag: 'p', children: [plain, ...spans.map((child) => ({ tag: 'b', children: [child] })), plain] }]);
          document.body.append(root);
          // biome-ignore lint/performance/useDomNodeTextContent: what the browser renders is what it is about
          const rendered = root.innerText;
          root.remove();
          expect(mapOf(root).text).toBe(rendered.trim());
        },
      ),
      { numRuns: 200 },
    );
  });
});
