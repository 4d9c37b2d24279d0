import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { tidyTags } from '../../lib/highlights/change-highlight';
import { MAX_TAG_UTF16 } from '../../lib/highlights/limits';
import { Icon } from '../Icon';
import { t } from '../i18n';

/** As many are read at a glance. */
const MOST_OFFERED = 6;

/** Tags used before that fit what is being typed, and are not on the highlight yet. */
function offered(known: readonly string[], tags: readonly string[], typed: string): string[] {
  const [used, sought] = [new Set(tags.map((tag) => tag.toLowerCase())), typed.trim().toLowerCase()];
  return known.filter((tag) => !used.has(tag.toLowerCase()) && tag.toLowerCase().includes(sought)).slice(0, MOST_OFFERED);
}

function useKnownTags(fetchTags: () => Promise<string[]>): string[] {
  const [known, setKnown] = useState<string[]>([]);
  const fetching = useRef(fetchTags);
  useEffect(() => {
    let isThere = true;
    void fetching.current().then((tags) => isThere && setKnown(tags));
    return () => {
      isThere = false;
    };
  }, []);
  return known;
}

/** The tags that the highlight has, each with a button that takes it away. */
function Tags({ tags, onRemove }: { tags: readonly string[]; onRemove: (tag: string) => void }) {
  return tags.map((tag) => {
    const remove = t('tag_remove', tag);
    return (
      <span key={tag} className="tag">
        <bdi>{tag}</bdi>
        <button type="button" className="tag-remove" aria-label={remove} title={remove} onClick={() => onRemove(tag)}>
          <Icon shape="close" />
        </button>
      </span>
    );
  });
}

function TagsKnown({ tags, onAdd }: { tags: readonly string[]; onAdd: (tag: string) => void }) {
  const labelId = useId();
  if (tags.length === 0) return null;
  return (
    <fieldset className="tags-known" aria-labelledby={labelId}>
      <span id={labelId} className="small muted">
        {t('tags_known')}
      </span>
      {tags.map((tag) => (
        <button key={tag} type="button" className="tag" aria-label={t('tag_add_known', tag)} onClick={() => onAdd(tag)}>
          <bdi>{tag}</bdi>
        </button>
      ))}
    </fieldset>
  );
}

interface TagFieldProps {
  tags: readonly string[];
  fetchTags: () => Promise<string[]>;
  onChange: (tags: string[]) => void;
}

/** The tags of a highlight, a field for a new one, and those used before as buttons. */
export function TagField({ tags, fetchTags, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const known = useKnownTags(fetchTags);
  const field = useRef<HTMLInputElement>(null);
  const keep = (more: string) => {
    setTyped('');
    const after = tidyTags([...tags, ...more.split(',')]);
    if (after.length > tags.length) onChange(after);
  };
  const add = (more: string) => {
    keep(more);
    field.current?.focus();
  };
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag));
    field.current?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    add(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = tags.at(-1);
    if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
    if (event.key !== ',') return;
    event.preventDefault();
    add(typed);
  };
  return (
    <form className="tag-field" aria-label={t('tags_label')} onSubmit={onSubmit}>
      <Tags tags={tags} onRemove={remove} />
      <input
        ref={field}
        className="tag-input"
        aria-label={t('tags_add')}
        placeholder={t('tags_placeholder')}
        maxLength={MAX_TAG_UTF16}
        enterKeyHint="done"
        autoComplete="off"
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        // Going on to another field must not lose a tag that was written.
        onBlur={(event) => !event.currentTarget.form?.contains(event.relatedTarget) && keep(typed)}
      />
      <TagsKnown tags={offered(known, tags, typed)} onAdd={add} />
    </form>
  );
}
