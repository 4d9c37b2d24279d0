import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { MessageFailure } from '../messaging';
import { Library } from '../store/database';
import { storing } from './storing';

const named = (name: string, inner?: unknown) => Object.assign(new Error('x'), { name, inner });
const kindOf = (work: () => Promise<unknown>) =>
  storing(work).catch((error: unknown) => (error instanceof MessageFailure ? error.failure.kind : error));

describe('storing', () => {
  it('answers what came of it', async () => expect(await storing(async () => 7)).toBe(7));

  it.each([
    ['a full disk', named('QuotaExceededError'), 'storage-full'],
    ['a full disk within a transaction', named('AbortError', named('QuotaExceededError')), 'storage-full'],
    ['a full disk as Firefox says it', new Error('The current transaction exceeded its quota limitations. Quota'), 'storage-full'],
    ['a later library', named('DatabaseClosedError', named('VersionError')), 'storage-later'],
    ['a private window', named('MissingAPIError'), 'storage-denied'],
    ['a failed migration', named('OpenFailedError', named('UpgradeError')), 'storage-outdated'],
    ['anything else', named('OddError'), 'storage'],
    ['what is no error', 'odd', 'storage'],
  ])('tells %s', async (_, error, kind) => expect(await kindOf(() => Promise.reject(error))).toBe(kind));

  it('says so of a real database, whichever way it comes to be opened', async () => {
    const later = new Dexie('from-later');
    later.version(9).stores({ highlights: 'id' });
    await later.open();
    later.close();
    const library = new Library('from-later');
    expect(await kindOf(() => library.highlights.count())).toBe('storage-later');
    await later.delete();
  });
});
