import { useState } from 'react';
import { t } from '../i18n';
import { useLibrary } from './library-context';

/** Erases the whole library in two steps, with a way back for as long as the message stands. */
export function EraseAll() {
  const { actions, perform } = useLibrary();
  const [isAsked, setAsked] = useState(false);
  const erase = async () => {
    await perform(() => actions.eraseAll(), t('library_all_erased'));
    setAsked(false);
  };
  return (
    <section>
      <h2>{t('library_erase_all')}</h2>
      <p>{t('library_erase_all_lead')}</p>
      {isAsked ? (
        <div className="actions">
          <strong className="bad">{t('library_erase_sure')}</strong>
          <button type="button" className="btn" onClick={() => void erase()}>
            {t('library_erase_now')}
          </button>
          <button type="button" className="btn primary" onClick={() => setAsked(false)}>
            {t('library_cancel')}
          </button>
        </div>
      ) : (
        <button type="button" className="btn" onClick={() => setAsked(true)}>
          {t('library_erase_all_ask')}
        </button>
      )}
    </section>
  );
}
