import type { Library } from './database';

/** Why the library cannot be used. `newer`: a later Crossread wrote it; `blocked`: another window holds an older version of it open. */
export interface OpenProblem {
  kind: 'blocked' | 'newer' | 'failed';
  /** The browser's own words. */
  detail: string;
}

/**
 * Opens the library. Answers why it is not open, or undefined.
 * @param onBlocked called where the upgrade has to wait for another window; the promise waits too.
 */
export async function openLibrary(library: Library, onBlocked: () => void): Promise<OpenProblem | undefined> {
  library.on('blocked', onBlocked);
  try {
    await library.open();
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) return { kind: 'failed', detail: String(error) };
    return { kind: error.name === 'VersionError' ? 'newer' : 'failed', detail: `${error.name}: ${error.message}` };
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
