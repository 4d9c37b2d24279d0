import { useState } from 'react';
import type { ComparedStory } from '../compare/compared-story';
import { COMPARISON_FORMATS, type ComparisonFormat, writeComparison } from '../compare/write-comparison';
import { t } from '../i18n';
import { useLibrary } from './library-context';

/** Saves a comparison as a file. */
export function StoryExport({ story }: { story: ComparedStory }) {
  const { world } = useLibrary();
  const [format, setFormat] = useState<ComparisonFormat>('markdown');
  return (
    <span className="export">
      <select
        aria-label={t('library_export_format')}
        value={format}
        onChange={(event) => setFormat(COMPARISON_FORMATS.find((one) => one === event.target.value) ?? 'markdown')}
      >
        {COMPARISON_FORMATS.map((one) => (
          <option key={one} value={one}>
            {t(`compare_format_${one}`)}
          </option>
        ))}
      </select>
      <button type="button" className="btn" onClick={() => world.saveFile(writeComparison(story, format))}>
        {t('library_export')}
      </button>
    </span>
  );
}
