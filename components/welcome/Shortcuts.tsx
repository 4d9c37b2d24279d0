import { useEffect, useState } from 'react';
import { t } from '../i18n';
import type { Shortcut, WelcomePort } from './welcome-port';

/** The keys as the browser has them now: readers may have changed them, and another extension may have taken one. */
export function Shortcuts({ port }: { port: WelcomePort }) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => void port.shortcuts().then(setShortcuts), [port]);
  return (
    <dl className="shortcuts">
      {shortcuts.map((shortcut) => (
        <div key={shortcut.name}>
          <dt>{shortcut.description}</dt>
          <dd>{shortcut.keys === '' ? <span className="muted">{t('welcome_shortcut_unset')}</span> : <kbd>{shortcut.keys}</kbd>}</dd>
        </div>
      ))}
      <div>
        <dt>{t('welcome_escape')}</dt>
        <dd>
          <kbd>{t('welcome_escape_key')}</kbd>
        </dd>
      </div>
    </dl>
  );
}
