import { type KeyboardEvent, useState } from 'react';
import { MAX_TAG_UTF16 } from '../../lib/highlights/limits';
import { Icon } from '../Icon';
import { t } from '../i18n';
import { KNOWN_TAGS } from './KnownTags';

/** The tags of one highlight: Enter or a comma adds what is written, Backspace in an empty field takes the last away. */
export function TagList({ tags, onChange }: { tags: readonly string[]; onChange: (tags: string[]) => void }) {
  const [written, setWritten] = useState('');
  const add = () => {
    setWritten('');
    if (written.trim() !== '') onChange([...tags, written]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && written === '' && tags.length > 0) onChange(tags.slice(0, -1));
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="tag-list">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          <bdi>#{tag}</bdi>
          <button type="button" aria-label={t('library_untag', tag)} onClick={() => onChange(tags.filter((other) => other !== tag))}>
            <Icon shape="close" />
          </button>
        </span>
      ))}
      <input
        type="text"
        list={KNOWN_TAGS}
        aria-label={t('library_add_tag')}
        placeholder={t('library_add_tag')}
        maxLength={MAX_TAG_UTF16}
        dir="auto"
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
    </div>
  );
}
