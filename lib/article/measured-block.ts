import type { PageBlock } from './page-text';

/** A block of the page with what the rules weigh: its text, and how much of it is links. */
export interface MeasuredBlock extends PageBlock {
  /** White space collapsed. */
  text: string;
  /** Part of the text that lies in links, 0 to 1. */
  linkDensity: number;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Measures one block. */
function measureBlock(block: PageBlock): MeasuredBlock {
  let total = 0;
  let inLinks = 0;
  let text = '';
  for (const { node, linked } of block.pieces) {
    const length = node.data.trim().length;
    text += node.data;
    if (length === 0) continue;
    total += length;
    if (linked) inLinks += length;
  }
  return { ...block, text: collapse(text), linkDensity: total === 0 ? 0 : inLinks / total };
}

export function measureBlocks(blocks: readonly PageBlock[]): MeasuredBlock[] {
  return blocks.map(measureBlock);
}
