/** A rectangle by its centre; CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Rounds after which whatever still overlaps stays: 100 boxes in a narrow column need some 60. */
const ROUNDS = 400;

/**
 * Moves boxes apart until no two overlap, each as little as possible, within the width; downwards there is always room. Changes the boxes. Quadratic in
 * their number for each round, which for the hundred of a drawing is nothing.
 * @param gap left free between any two
 */
export function separateBoxes(boxes: readonly Box[], width: number, gap: number): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const box of boxes) keepInside(box, width);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) moved = moveApart(one, other, gap, round) || moved;
    }
    if (!moved) return;
  }
  for (const box of boxes) keepInside(box, width);
}

function moveApart(one: Box, other: Box, gap: number, round: number): boolean {
  const acrossBy = (one.width + other.width) / 2 + gap - Math.abs(one.x - other.x);
  const downBy = (one.height + other.height) / 2 + gap - Math.abs(one.y - other.y);
  if (acrossBy <= 0.01 || downBy <= 0.01) return false;
  // Where pushing sideways does not help, because the edges push back, everything goes up and down after a while.
  if (acrossBy < downBy && round < ROUNDS / 4) {
    const step = ((one.x <= other.x ? 1 : -1) * acrossBy) / 2;
    one.x -= step;
    other.x += step;
  } else {
    const step = ((one.y <= other.y ? 1 : -1) * downBy) / 2;
    one.y -= step;
    other.y += step;
  }
  return true;
}

function keepInside(box: Box, width: number): void {
  const half = Math.min(box.width, width) / 2;
  box.x = Math.min(width - half, Math.max(half, box.x));
}
