import { useEffect, useState } from 'react';
import { t } from '../i18n';
import { lossText } from '../loss-text';
import type { LibraryLoss, PopupPort } from './popup-port';

/** Says that the browser has cleared the library, and leads to what can be had back. */
export function LossNotice({ port }: { port: PopupPort }) {
  const [loss, setLoss] = useState<LibraryLoss>();
  useEffect(() => {
    void port.libraryLoss().then((answer) => answer.ok && answer.value && setLoss(answer.value));
  }, [port]);
  if (!loss) return null;
  return (
    <div className="status loss" role="alert">
      <p>{lossText(loss)}</p>
      <p>
        <a href={`${port.libraryAddress}#/data`} target="_blank" rel="noreferrer">
          {t('loss_open_library')}
        </a>
      </p>
    </div>
  );
}
