import { type FormEvent, useState } from 'react';
import type { Highlight } from '../../lib/highlights/highlight';
import { MAX_TAG_UTF16 } from '../../lib/highlights/limits';
import { colourName, Swatches } from '../highlight/Swatches';
import { plural, t } from '../i18n';
import { ExportChoice } from './ExportChoice';
import { KNOWN_TAGS } from './KnownTags';
import { useLibrary } from './library-context';
import type { Selection } from './use-selection';

interface BulkProps {
  /** How many are shown. */
  count: number;
  selection: Selection;
  onDelete: (chosen: Highlight[]) => void;
}

/** What can be done with all that is chosen. */
export function BulkBar({ count, selection, onDelete }: BulkProps) {
  const chosen = selection.chosenHighlights;
  const { actions, perform, world } = useLibrary();
  const [tag, setTag] = useState('');
  const word = tag.trim();
  const addTag = (event: FormEvent) => {
    event.preventDefault();
    if (word === '') return;
    void perform(() => actions.addTag(chosen, word), plural('library_tagged', chosen.length, word)).then((done) => done && setTag(''));
  };
  const removeTag = () => {
    const tagged = chosen.filter(({ tags }) => tags.includes(word));
    void perform(() => actions.removeTag(tagged, word), plural('library_untagged', tagged.length, word));
  };
  return (
    <section className="bulk" aria-label={t('library_bulk')}>
      <strong className="small" role="status">
        {plural('library_chosen', chosen.length)}
      </strong>
      <div className="bar">
        <Swatches
          labelOf={(colour) => t('library_recolour', colourName(colour))}
          onChoose={(colour) => void perform(() => actions.recolour(chosen, colour), plural('library_recoloured', chosen.length))}
        />
      </div>
      <form className="bulk-tag" onSubmit={addTag}>
        <input
          type="text"
          list={KNOWN_TAGS}
          aria-label={t('library_tag')}
          placeholder={t('library_tag')}
          maxLength={MAX_TAG_UTF16}
          dir="auto"
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
        <button type="submit" className="btn" disabled={word === ''}>
          {t('library_tag_add')}
        </button>
        <button type="button" className="btn" disabled={!chosen.some(({ tags }) => tags.includes(word))} onClick={removeTag}>
          {t('library_tag_remove')}
        </button>
      </form>
      {world.exchange && <ExportChoice exchange={world.exchange} highlights={chosen} />}
      <button type="button" className="btn" onClick={() => onDelete(chosen)}>
        {t('library_delete')}
      </button>
      <span className="grow" />
      {chosen.length < count && (
        <button type="button" className="plain small" onClick={selection.all}>
          {t('library_choose_all')}
        </button>
      )}
      <button type="button" className="plain small" onClick={selection.none}>
        {t('library_choose_none')}
      </button>
    </section>
  );
}
