import { MessageFailure } from '../messaging';

/** Turns what the database throws into words. */
export async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    const full = name === 'QuotaExceededError' || (error instanceof Error && /quota/i.test(error.message));
    throw new MessageFailure({
      kind: 'storage',
      message: full
        ? 'There is no space left to store this. Nothing was lost.'
        : `The library could not be used (${name || 'unknown'}). Nothing was changed.`,
    });
  }
}
