import { useState } from 'react';
import type { PackError } from '../../lib/knowledge/pack-error';
import type { ReadPack } from '../../lib/store/pack-shelf';
import { failureText } from '../failure-text';
import { type MessageKey, t } from '../i18n';
import { useLibrary } from './library-context';

const REFUSED = {
  'not-a-pack': 'pack_refused_not_a_pack',
  'other-format': 'pack_refused_other_format',
  truncated: 'pack_refused_truncated',
  damaged: 'pack_refused_damaged',
  inconsistent: 'pack_refused_inconsistent',
  'too-large': 'pack_refused_too_large',
  'another-pack': 'pack_refused_another_pack',
} as const satisfies Record<PackError['kind'], MessageKey>;

/** A file that may be a pack: read, shown, and added only when the reader says so. */
export function usePackFile() {
  const { knowledge, perform } = useLibrary();
  const [chosen, setChosen] = useState<ReadPack>();
  const [problem, setProblem] = useState<string>();
  /** Of the file that is being read, 0 to 1. */
  const [share, setShare] = useState<number>();
  const read = async (file: File, instead?: string) => {
    setChosen(undefined);
    setShare(0);
    try {
      const answer = await knowledge.packs.read(file, { instead, onProgress: setShare });
      setChosen(answer.ok ? answer.read : undefined);
      setProblem(answer.ok ? undefined : t(REFUSED[answer.error.kind]));
    } catch (error) {
      console.error('Crossread: a file could not be read', error);
      setProblem(failureText({ kind: 'storage', message: '' }));
    }
    setShare(undefined);
  };
  const add = async (pack: ReadPack) => {
    const { name } = pack.row;
    if (await perform(() => knowledge.addPack(pack), t(pack.replaces ? 'pack_updated' : 'pack_added', name))) setChosen(undefined);
  };
  const takeAsOwn = async ({ own }: ReadPack) => {
    if (await perform(() => knowledge.takeOwn(own), t('pack_taken_as_own'))) setChosen(undefined);
  };
  return { chosen, problem, share, read, add, takeAsOwn, cancel: () => setChosen(undefined) };
}
