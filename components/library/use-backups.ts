import { useCallback, useEffect, useState } from 'react';
import { failureText } from '../failure-text';
import { useLibrary } from './library-context';
import type { BackupHead, Exchange } from './library-world';

/** Puts a copy back: whatever is in it and no longer here, or older here. Nothing is deleted. */
async function putBack(copy: string | undefined, exchange: Exchange): Promise<void> {
  const read = copy === undefined ? undefined : await exchange.read(new File([copy], 'copy.json'), { restoreDeleted: true });
  if (!read?.ok) throw new Error(read?.why ?? 'The copy is gone or damaged.');
  await read.preview.run(() => undefined, new AbortController().signal);
}

/** The copies of the library that are kept aside, newest first, and what can be done with them. */
export function useBackups() {
  const { world, tell } = useLibrary();
  const { backups, exchange } = world;
  const [heads, setHeads] = useState<BackupHead[]>([]);
  const [isBusy, setBusy] = useState(false);
  const refresh = useCallback(() => void backups.list().then(setHeads), [backups]);
  useEffect(refresh, [refresh]);
  /** Does it and says so; answers whether it came about. */
  const run = async (work: () => Promise<unknown>, done?: string): Promise<boolean> => {
    setBusy(true);
    try {
      await work();
      if (done !== undefined) tell(done);
      return true;
    } catch (error) {
      console.error('Crossread: a copy of the library failed', error);
      tell(failureText({ kind: 'storage', message: '' }));
      return false;
    } finally {
      setBusy(false);
      refresh();
    }
  };
  const restore =
    exchange &&
    (async (id: string) => {
      await putBack(await backups.read(id), exchange);
      world.counted();
      await world.tellPages();
    });
  const save = async (id: string, at: number) => {
    const copy = await backups.read(id);
    if (copy === undefined) throw new Error('The copy is gone or damaged.');
    const name = `crossread-${new Date(at).toISOString().slice(0, 10)}.json`;
    world.saveFile({ name, mime: 'application/json;charset=utf-8', parts: [copy] });
  };
  return { heads, isBusy, run, restore, save, make: () => backups.make() };
}
