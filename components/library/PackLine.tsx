import type { PackHead } from '../../lib/store/pack-shelf';
import { t } from '../i18n';
import { FileButton } from './FileButton';
import { useLibrary } from './library-context';
import { PackFacts } from './PackFacts';

interface PackLineProps {
  pack: PackHead;
  /** Whether there is an added pack above it, and below. */
  canRise: boolean;
  canSink: boolean;
  onUpdate: (file: File) => void;
}

/** One pack: what it is, and what can be done with it. The one that comes with Crossread stays. */
export function PackLine({ pack, canRise, canSink, onUpdate }: PackLineProps) {
  const { knowledge, perform } = useLibrary();
  const { id, name, off, isBundled, isUsable } = pack;
  const move = (by: 1 | -1) => void perform(() => knowledge.movePack(id, by), t('pack_moved', name));
  return (
    <li className="pack">
      <h3>
        <bdi>{name}</bdi> {off && <span className="muted small">{t('pack_is_off')}</span>}
      </h3>
      {!isUsable && <p className="bad">{t('pack_unusable')}</p>}
      <PackFacts pack={pack} />
      {isBundled ? (
        <p className="small muted">{t('pack_bundled')}</p>
      ) : (
        <div className="actions">
          <FileButton words="pack_update" about={name} onFile={onUpdate} />
          <button
            type="button"
            className="btn"
            onClick={() => void perform(() => knowledge.switchPack(id, !off), t(off ? 'pack_switched_on' : 'pack_switched_off', name))}
          >
            {t(off ? 'pack_switch_on' : 'pack_switch_off')}
          </button>
          <button type="button" className="btn" disabled={!canRise} onClick={() => move(1)}>
            {t('pack_rise')}
          </button>
          <button type="button" className="btn" disabled={!canSink} onClick={() => move(-1)}>
            {t('pack_sink')}
          </button>
          <button type="button" className="btn" onClick={() => void perform(() => knowledge.removePack(id), t('pack_removed', name))}>
            {t('pack_remove')}
          </button>
        </div>
      )}
    </li>
  );
}
