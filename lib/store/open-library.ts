import type { Library } from './database';

/** Why the library cannot be used. `newer`: a later Crossread wrote it; `blocked`: another window holds an older version of it open. */
export interface OpenProblem {
  kind: 'blocked' | 'newer' | 'failed';
  /** The browser's own words. */
  detail: string;
}

/** Dexie counts tens: its version 3 is the browser's 30, and 31 where it repaired one. */
const NATIVE_VERSIONS_EACH = 10;

/**
 * Opens the library. Dexie opens, and alters, even what a later version wrote; that is refused here before it is touched. Answers why it is not open, or
 * undefined.
 * @param onBlocked called where the upgrade has to wait for another window; the promise waits too.
 */
export async function openLibrary(library: Library, factory: IDBFactory, onBlocked: () => void): Promise<OpenProblem | undefined> {
  library.on('blocked', onBlocked);
  try {
    const stored = (await factory.databases()).find(({ name }) => name === library.name)?.version ?? 0;
    const written = Math.floor(stored / NATIVE_VERSIONS_EACH);
    if (written > library.verno) return { kind: 'newer', detail: `${written} > ${library.verno}` };
    await library.open();
    return undefined;
  } catch (error) {
    return { kind: 'failed', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** Parts of a JSON file with all rows that can be read, table by table, whatever version wrote them; of the knowledge pack nothing. */
export async function rescueRows(factory: IDBFactory, name: string): Promise<string[]> {
  // Without a version the browser opens what is there, and changes nothing.
  const database = await settled(factory.open(name));
  try {
    const tables = [...database.objectStoreNames].filter((table) => table !== 'packs');
    const parts = ['{'];
    for (const [index, table] of tables.entries()) {
      const rows: unknown[] = await settled(database.transaction(table).objectStore(table).getAll());
      parts.push(`${index > 0 ? ',' : ''}\n${JSON.stringify(table)}: [`);
      parts.push(rows.map((row) => `\n${JSON.stringify(row)}`).join(','), '\n]');
    }
    return [...parts, '\n}\n'];
  } finally {
    database.close();
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The browser gave no reason.')));
  });
