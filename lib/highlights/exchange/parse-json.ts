import type { FileRefusal } from './contract';

/** The formats need ten levels at most. Deeper ones are no work of any of the tools, and walking them costs. */
const MOST_LEVELS = 64;

export type ParsedJson = { ok: true; value: unknown } | { ok: false; reason: FileRefusal };

/** JSON, with a reason that a person understands where it is none. Linear; never recurses. */
export function parseJson(text: string): ParsedJson {
  const { deepest, left } = nesting(text);
  if (deepest > MOST_LEVELS) return { ok: false, reason: 'too-deep' };
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false, reason: left > 0 ? 'cut-off' : 'broken' };
  }
}

/** How deep lists and objects go, and how many are open at the end; an open string counts as one. */
function nesting(text: string): { deepest: number; left: number } {
  let depth = 0;
  let deepest = 0;
  const signs = /["[\]{}]/g;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const sign = match[0];
    if (sign === '"') {
      const end = endOfString(text, signs.lastIndex);
      if (end < 0) return { deepest, left: depth + 1 };
      signs.lastIndex = end + 1;
    } else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else depth -= 1;
  }
  return { deepest, left: depth };
}

/** The closing quotation mark; -1 where there is none. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}
