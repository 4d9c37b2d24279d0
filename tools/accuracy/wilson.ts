const Z = 1.96;

/** 95 % interval of a share, in percent. Wilson's score interval (1927), which holds for small counts and for shares near 1. */
export function wilson(right: number, all: number): [number, number] {
  if (all === 0) return [0, 100];
  const share = right / all;
  const middle = (share + Z ** 2 / (2 * all)) / (1 + Z ** 2 / all);
  const half = (Z / (1 + Z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  return [100 * (middle - half), 100 * (middle + half)];
}
