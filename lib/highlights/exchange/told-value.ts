/** The last moment that a calendar of JavaScript has: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_MOMENT_MS = 8.64e15;

export const isMoment = (atMs: number): boolean => Math.abs(atMs) <= LAST_MOMENT_MS;

/** An object's own value, whatever the object is. Names that mean something to JavaScript are names like others. */
export function valueAt(object: unknown, name: string): unknown {
  if (typeof object !== 'object' || object === null) return undefined;
  return Object.getOwnPropertyDescriptor(object, name)?.value;
}

export const textAt = (object: unknown, name: string): string | undefined => {
  const value = valueAt(object, name);
  return typeof value === 'string' ? value : undefined;
};

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

export const textsOf = (value: unknown): string[] => listOf(value).filter((item) => typeof item === 'string');

/** Milliseconds since 1970, UTC, of what a file calls a moment; undefined where that is none. A number is milliseconds. */
export function momentOf(value: unknown): number | undefined {
  const atMs =
    typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? Date.parse(value.trim().replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T'))
        : Number.NaN;
  return isMoment(atMs) ? atMs : undefined;
}
