/**
 * A seeded generator of random numbers: mulberry32 by Tommy Ettinger (public domain), 32 bits of state, period 2^32. The same seed gives
 * the same numbers in Node and in every browser, which is all that is asked of it.
 */
export interface Random {
  /** 0 to 1, 1 exclusive. */
  next(): number;
  /** A whole number, 0 to `below` exclusive; 0 where there is nothing below. */
  below(below: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the items. Throws where there is none. */
  pick<Item>(items: readonly Item[]): Item;
}

export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * Math.max(0, limit));
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
}

/** Another seed for each number, far from its neighbours': the finaliser of MurmurHash3 over both. */
export function seedOf(seed: number, number: number): number {
  let mixed = (Math.imul(seed, 0x9e3779b1) ^ number) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
