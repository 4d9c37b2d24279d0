import type { ReactNode } from 'react';
import { t } from '../i18n';

/** One answer to "where may it read?": what it means, whether it is in force, and the button that changes it. */
export function Choice({
  title,
  detail,
  state,
  onAllow,
  onRevoke,
  children,
}: {
  title: string;
  detail: string;
  /** Empty where it is not in force. */
  state: string;
  onAllow?: (() => void) | undefined;
  onRevoke?: (() => void) | undefined;
  children?: ReactNode;
}) {
  return (
    <li className={state === '' ? 'choice' : 'choice in-force'}>
      <div className="grow">
        <h3>
          {title} {state !== '' && <span className="granted">{state}</span>}
        </h3>
        <p className="muted">{detail}</p>
        {children}
      </div>
      {onAllow && (
        <button type="button" className="btn primary" aria-label={t('welcome_allow_named', title)} onClick={onAllow}>
          {t('welcome_allow')}
        </button>
      )}
      {onRevoke && (
        <button type="button" className="btn" aria-label={t('welcome_revoke_named', title)} onClick={onRevoke}>
          {t('welcome_revoke')}
        </button>
      )}
    </li>
  );
}
