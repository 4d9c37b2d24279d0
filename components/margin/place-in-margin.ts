/** A stretch from left to right, CSS pixels of the viewport. */
interface Column {
  left: number;
  right: number;
}

/** Where a mark is to stand, CSS pixels of the viewport; `slim` where there is room for a bar alone. */
export interface MarginPlace {
  x: number;
  y: number;
  slim: boolean;
}

/** CSS pixels. The round mark, the bar that stands for it, and what lies between them and the text: see margin.css. */
const MARK_PX = 18;
const BAR_PX = 6;
const GAP_PX = 6;
const BAR_GAP_PX = 2;

/**
 * Where the mark of a sentence stands: before its first line, in the margin where lines begin; where that is too narrow at their end; and where
 * both are, as a bar where lines begin. Never outside of the view, so that nothing can be scrolled to that was not there before.
 */
export function placeInMargin(
  line: { top: number; height: number },
  column: Column,
  view: { width: number; rightToLeft: boolean },
): MarginPlace {
  const room = { left: column.left, right: view.width - column.right };
  const y = line.top + (line.height - MARK_PX) / 2;
  const [first, second] = view.rightToLeft ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const side = [first, second].find((one) => room[one] >= MARK_PX + GAP_PX);
  const [size, gap] = side ? [MARK_PX, GAP_PX] : [BAR_PX, BAR_GAP_PX];
  const x = (side ?? first) === 'left' ? column.left - gap - size : column.right + gap;
  return { x: Math.min(Math.max(0, x), Math.max(0, view.width - size)), y, slim: side === undefined };
}
