import type { PageBlock } from './page-text';

/** A block of the page with what the rules weigh: how much of it is links, how much of it readability kept. */
export interface MeasuredBlock extends PageBlock {
  /** White space collapsed. */
  text: string;
  /** Part of the text that lies in links, 0 to 1. */
  linkDensity: number;
  /** Part of the text that readability kept, 0 to 1. */
  kept: number;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Measures one block. */
function measureBlock(block: PageBlock, readable: ReadonlySet<Text>): MeasuredBlock {
  let total = 0;
  let inLinks = 0;
  let kept = 0;
  let text = '';
  for (const { node, linked } of block.pieces) {
    const length = node.data.trim().length;
    text += node.data;
    if (length === 0) continue;
    total += length;
    if (readable.has(node)) kept += length;
    if (linked) inLinks += length;
  }
  return { ...block, text: collapse(text), linkDensity: total === 0 ? 0 : inLinks / total, kept: total === 0 ? 0 : kept / total };
}

export function measureBlocks(blocks: readonly PageBlock[], readable: ReadonlySet<Text>): MeasuredBlock[] {
  return blocks.map((block) => measureBlock(block, readable));
}
