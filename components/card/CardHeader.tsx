import type { EntityKind } from '../../lib/knowledge/kinds';
import { capitalised } from '../capitalised';
import { Icon } from '../Icon';
import { t } from '../i18n';
import { KIND_LABEL } from '../kind-labels';

/** The name takes the focus when a card comes up by keyboard, so that it is what is read first. */
export function CardHeader({
  kind,
  kindNote,
  name,
  titleId,
  onBack,
  onClose,
}: {
  kind: EntityKind;
  /** What kind of place it is, where that is known: "city". */
  kindNote?: string | undefined;
  name: string;
  titleId: string;
  onBack?: (() => void) | undefined;
  onClose: () => void;
}) {
  return (
    <header>
      <div className="bar">
        {onBack && (
          <button type="button" className="icon-button" aria-label={t('card_back')} title={t('card_back')} onClick={onBack}>
            <Icon shape="back" />
          </button>
        )}
        <span className={`kind ${kind}`}>{kindNote ? t('kind_with_note', t(KIND_LABEL[kind]), kindNote) : t(KIND_LABEL[kind])}</span>
        <button type="button" className="icon-button" aria-label={t('action_close')} title={t('action_close')} onClick={onClose}>
          <Icon shape="close" />
        </button>
      </div>
      <h2 id={titleId} tabIndex={-1}>
        <bdi>{kind === 'office' ? capitalised(name) : name}</bdi>
      </h2>
    </header>
  );
}
