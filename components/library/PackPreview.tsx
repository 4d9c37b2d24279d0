import { factsOf, type ReadPack } from '../../lib/store/pack-shelf';
import { t } from '../i18n';
import { PackFacts } from './PackFacts';

interface PackPreviewProps {
  read: ReadPack;
  onAdd: () => void;
  onTakeAsOwn: () => void;
  onCancel: () => void;
}

/** What a file is that has been chosen, before it is taken. A pack that a reader wrote is perhaps this reader's own. */
export function PackPreview({ read, onAdd, onTakeAsOwn, onCancel }: PackPreviewProps) {
  const { index, replaces, own } = read;
  const { name, version } = index.directory;
  return (
    <section className="pack-preview" aria-label={t('pack_preview')}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <PackFacts pack={{ version, bytes: index.bytes, ...factsOf(index) }} />
      {replaces && <p>{t('pack_replaces', replaces.version)}</p>}
      {own.length > 0 && <p>{t('pack_holds_own')}</p>}
      <div className="actions">
        {own.length > 0 && (
          <button type="button" className="btn primary" onClick={onTakeAsOwn}>
            {t('pack_take_as_own')}
          </button>
        )}
        <button type="button" className={own.length > 0 ? 'btn' : 'btn primary'} onClick={onAdd}>
          {t(replaces ? 'pack_update_now' : 'pack_add_now')}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t('library_cancel')}
        </button>
      </div>
    </section>
  );
}
