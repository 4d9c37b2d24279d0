import { useState } from 'react';
import type { Highlight } from '../../lib/highlights/highlight';
import { t } from '../i18n';
import { useLibrary } from './library-context';
import type { Exchange } from './library-world';

/** Saves highlights as a file in a format of the reader's choice; all that the library holds where none are given. */
export function ExportChoice({ exchange, highlights }: { exchange: Exchange; highlights?: readonly Highlight[] }) {
  const { world, tell } = useLibrary();
  const [format, setFormat] = useState(exchange.formats[0]?.id ?? '');
  const save = async () => {
    try {
      for (const file of await exchange.write(format, highlights)) world.saveFile(file);
    } catch (error) {
      console.error('Crossread: nothing was exported', error);
      tell(t('library_export_failed'));
    }
  };
  return (
    <span className="export">
      <select aria-label={t('library_export_format')} value={format} onChange={(event) => setFormat(event.target.value)}>
        {exchange.formats.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" className="btn" onClick={() => void save()}>
        {t('library_export')}
      </button>
    </span>
  );
}
