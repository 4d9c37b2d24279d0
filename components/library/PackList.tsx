import { useEffect, useState } from 'react';
import type { PackHead } from '../../lib/store/pack-shelf';
import { t } from '../i18n';
import { FileButton } from './FileButton';
import { useLibrary } from './library-context';
import { PackLine } from './PackLine';
import { PackPreview } from './PackPreview';
import { usePackFile } from './use-pack-file';

/** All packs, the one that counts first on top, and the way to add one. */
export function PackList() {
  const { knowledge } = useLibrary();
  const [heads, setHeads] = useState<PackHead[]>([]);
  const { chosen, problem, share, read, add, takeAsOwn, cancel } = usePackFile();
  useEffect(() => {
    const ending = new AbortController();
    knowledge.packs.follow(setHeads, ending.signal);
    return () => ending.abort();
  }, [knowledge]);
  const fromTop = heads.toReversed();
  const isAdded = (index: number) => fromTop[index]?.isBundled === false;
  return (
    <section>
      <h2>{t('packs_title')}</h2>
      <p>{t('packs_lead')}</p>
      <FileButton words="pack_choose" onFile={(file) => void read(file)} />
      {share !== undefined && <progress aria-label={t('pack_reading')} value={share} />}
      {problem !== undefined && (
        <p className="bad" role="alert">
          {problem}
        </p>
      )}
      {chosen && <PackPreview read={chosen} onAdd={() => void add(chosen)} onTakeAsOwn={() => void takeAsOwn(chosen)} onCancel={cancel} />}
      <ol className="packs">
        {fromTop.map((pack, index) => (
          <PackLine
            key={pack.id}
            pack={pack}
            canRise={isAdded(index - 1)}
            canSink={isAdded(index + 1)}
            onUpdate={(file) => void read(file, pack.id)}
          />
        ))}
      </ol>
    </section>
  );
}
