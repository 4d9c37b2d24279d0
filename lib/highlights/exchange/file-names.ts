import { wellFormed } from './well-formed';

/** Signs that a file system, or a link of Obsidian's, does not take. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them.
const REFUSED = /[\0-\x1F\x7F\\/:*?"<>|#^[\]\u202A-\u202E\u2066-\u2069]/g;
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const MAX_UTF16 = 80;

/** A name for a file out of a title: what every system takes, and short. Without an ending. */
export function fileName(title: string, otherwise: string): string {
  const plain = wellFormed(title).normalize('NFC').replace(REFUSED, ' ').replace(/\s+/g, ' ').trim();
  const short = [...plain].reduce((name, sign) => (name.length + sign.length > MAX_UTF16 ? name : name + sign), '');
  const safe = short
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
    .trim()
    .replace(DEVICE, '$&_');
  return safe === '' ? otherwise : safe;
}

/** Makes names differ, also where a system does not tell capitals from small letters: "Ferry", "ferry 2". */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${name} ${count}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
