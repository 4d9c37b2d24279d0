import { ENTITY_KINDS } from '../../lib/knowledge/kinds';
import { t } from '../i18n';
import { KIND_PLURAL } from '../kind-labels';
import { Choices } from './Choices';
import { Shortcuts } from './Shortcuts';
import type { WelcomePort } from './welcome-port';

/** What Crossread does, what it does not do, and where it may. */
export function Welcome({ port, outletPatterns }: { port: WelcomePort; outletPatterns: readonly string[] }) {
  return (
    <main className="welcome">
      <header>
        <img src="/icon.svg" alt="" width="44" height="44" />
        <h1>{t('welcome_title')}</h1>
      </header>
      <p className="lead">{t('welcome_lead')}</p>
      <ul className="legend" aria-label={t('welcome_legend')}>
        {ENTITY_KINDS.filter((kind) => kind !== 'office').map((kind) => (
          <li key={kind} className={kind}>
            <span className="mark">{t(KIND_PLURAL[kind])}</span>
          </li>
        ))}
        <li>
          <span className="mark outdated">{t('welcome_legend_outdated')}</span>
        </li>
      </ul>
      <section>
        <h2>{t('welcome_choice_title')}</h2>
        <p className="muted">{t('welcome_choice_lead')}</p>
        <Choices port={port} outletPatterns={outletPatterns} />
      </section>
      <section>
        <h2>{t('welcome_privacy_title')}</h2>
        <p>{t('welcome_privacy')}</p>
      </section>
      <section>
        <h2>{t('welcome_shortcuts_title')}</h2>
        <Shortcuts port={port} />
        <p className="muted small">{t('welcome_shortcuts_hint')}</p>
      </section>
    </main>
  );
}
