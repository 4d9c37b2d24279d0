/**
 * JSON-LD as pages have it: any JSON at all, or broken. What comes out are plain objects, still of unknown content; every
 * value is narrowed by hand where it is used. No code of it is ever run, and nothing is copied onto objects of ours.
 */
export type JsonObject = { readonly [key: string]: unknown };

/** A script longer than this is no metadata of an article; UTF-16 code units. */
const MAX_SCRIPT_UTF16 = 1_000_000;
const MAX_SCRIPTS = 30;
const MAX_OBJECTS = 500;
const MAX_DEPTH = 6;

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own properties only: "__proto__" and its like are never followed. */
export function property(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function parse(source: string): unknown {
  if (source.length > MAX_SCRIPT_UTF16) return undefined;
  try {
    return JSON.parse(source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''));
  } catch {
    // Broken JSON is common (line breaks in strings, missing commas); such a script says nothing.
    return undefined;
  }
}

/** All objects at the top, in arrays, in @graph, and what a page is mainly about; each once, outermost first. */
export function readJsonLd(document: Document): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: { value: unknown; depth: number }[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS)) {
    queue.push({ value: parse(script.textContent ?? ''), depth: 0 });
  }
  for (let index = 0; index < queue.length && found.length < MAX_OBJECTS; index += 1) {
    const { value, depth } = queue[index] ?? { value: undefined, depth: 0 };
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MAX_OBJECTS)) queue.push({ value: item, depth: depth + 1 });
    } else if (isObject(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity']) queue.push({ value: property(value, key), depth: depth + 1 });
    }
  }
  return found;
}

/** The @type of an object as a list of bare names: "https://schema.org/NewsArticle" -> "NewsArticle". */
export function typesOf(object: JsonObject): string[] {
  const type = property(object, '@type');
  const types: unknown[] = Array.isArray(type) ? type.slice(0, 10) : [type];
  return types.filter((one) => typeof one === 'string').map((one) => one.slice(0, 200).replace(/^.*[/#:]/, ''));
}
