import type { Random } from '../random';
import type { Mutation } from './mutation';

/** The page as its bytes travel, spoiled on the way and read as a browser reads UTF-8: what is invalid becomes U+FFFD. */
function onBytes(change: (bytes: Uint8Array, random: Random) => Uint8Array): Mutation['apply'] {
  return (html, random) => new TextDecoder().decode(change(new TextEncoder().encode(html), random));
}

function insert(bytes: Uint8Array, at: number, inserted: Uint8Array): Uint8Array {
  const longer = new Uint8Array(bytes.length + inserted.length);
  longer.set(bytes.subarray(0, at));
  longer.set(inserted, at);
  longer.set(bytes.subarray(at), at + inserted.length);
  return longer;
}

const INVALID = [[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xff], [0xfe, 0xff], [0xe2, 0x82], [0x80]];

export const BYTE_MUTATIONS: readonly Mutation[] = [
  {
    name: 'bytes flipped',
    weight: 4,
    apply: onBytes((bytes, random) => {
      for (let count = 1 + random.below(200); count > 0; count -= 1) {
        const at = random.below(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      }
      return bytes;
    }),
  },
  { name: 'bytes cut off', weight: 2, apply: onBytes((bytes, random) => bytes.subarray(0, random.below(bytes.length))) },
  {
    name: 'bytes cut out',
    weight: 2,
    apply: onBytes((bytes, random) => {
      const start = random.below(bytes.length);
      const rest = bytes.subarray(start + random.below(20_000));
      return insert(bytes.slice(0, start), start, rest);
    }),
  },
  {
    name: 'bytes inserted',
    weight: 3,
    apply: onBytes((bytes, random) =>
      insert(
        bytes,
        random.below(bytes.length),
        Uint8Array.from({ length: 1 + random.below(2_000) }, () => random.below(256)),
      ),
    ),
  },
  {
    name: 'invalid UTF-8',
    weight: 3,
    apply: onBytes((bytes, random) => {
      let spoiled = bytes;
      for (let count = 1 + random.below(20); count > 0; count -= 1)
        spoiled = insert(spoiled, random.below(spoiled.length), Uint8Array.from(random.pick(INVALID)));
      return spoiled;
    }),
  },
  {
    name: 'NUL bytes',
    weight: 2,
    apply: onBytes((bytes, random) => {
      for (let count = 1 + random.below(500); count > 0; count -= 1) bytes[random.below(bytes.length)] = 0;
      return bytes;
    }),
  },
];
