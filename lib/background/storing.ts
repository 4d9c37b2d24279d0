import type { Failure } from '../messages';
import { MessageFailure } from '../messaging';

/** What can be wrong with a database, by the names of its errors. */
const KINDS: readonly (readonly [names: RegExp, kind: Failure['kind']])[] = [
  [/Quota/, 'storage-full'],
  [/^VersionError/, 'storage-later'],
  [/^(?:MissingAPI|InvalidState|Security)/, 'storage-denied'],
  [/^(?:Upgrade|Schema)/, 'storage-outdated'],
];

/** Of an error and those that caused it the first that is known: databases wrap what went wrong. */
function kindOf(error: unknown): Failure['kind'] {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = innerOf(at), depth++) {
    const said = `${at.name} ${at.message}`;
    const [, kind] = KINDS.find(([names]) => names.test(said)) ?? [];
    if (kind !== undefined) return kind;
  }
  return 'storage';
}

const innerOf = (error: Error): unknown => ('inner' in error ? error.inner : error.cause);

/** Does something with the library; what the database throws comes out as a failure that there are words for. */
export async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw new MessageFailure({ kind: kindOf(error), message });
  }
}
