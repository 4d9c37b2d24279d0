import { type FormEvent, useState } from 'react';
import type { DateBasis } from '../../lib/article/article';
import type { PageState } from '../../lib/messages';
import { formatDate, type MessageKey, t } from '../i18n';

const BASIS = {
  'json-ld': 'date_basis_json_ld',
  meta: 'date_basis_meta',
  time: 'date_basis_time',
  dateline: 'date_basis_dateline',
  address: 'date_basis_address',
  reader: 'date_basis_reader',
} as const satisfies Record<DateBasis, MessageKey>;

const isBasis = (basis: string | undefined): basis is DateBasis => basis !== undefined && basis in BASIS;

/** "20 January 2026, from the page's metadata", or that there is none. */
function dateText({ asOf, article }: Pick<PageState, 'asOf' | 'article'>): string {
  if (!asOf) return '';
  if (asOf.basis === 'today') return t('date_none', formatDate(asOf.day));
  const basis = asOf.basis === 'reader' ? 'reader' : article?.publishedBasis;
  return isBasis(basis) ? t('date_with_basis', formatDate(asOf.day), t(BASIS[basis])) : formatDate(asOf.day);
}

function DateForm({ day, onSet }: { day: string; onSet: (day: string) => void }) {
  const [value, setValue] = useState(day.length === 10 ? day : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value !== '') onSet(value);
  };
  return (
    <form className="date-form" onSubmit={submit}>
      {/* The engine knows no office before 1900. */}
      <input
        type="date"
        aria-label={t('date_label')}
        required
        min="1900-01-01"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" className="btn">
        {t('date_set')}
      </button>
    </form>
  );
}

/** The day that everything is judged by; the reader may know better than the page. */
export function ArticleDate({ page, onSet }: { page: Pick<PageState, 'asOf' | 'article'>; onSet: (day: string | null) => void }) {
  const [editing, setEditing] = useState(false);
  const { asOf } = page;
  if (!asOf) return null;
  return (
    <div className="article-date small">
      <span className={asOf.basis === 'today' ? 'outdated' : 'muted'}>{dateText(page)}</span>{' '}
      <button type="button" className="plain" aria-expanded={editing} onClick={() => setEditing(!editing)}>
        {t('date_change')}
      </button>
      {asOf.basis === 'reader' && (
        <>
          {t('part_separator')}
          <button type="button" className="plain" onClick={() => onSet(null)}>
            {t(page.article?.published ? 'date_use_page' : 'date_use_none')}
          </button>
        </>
      )}
      {editing && (
        <DateForm
          day={asOf.day}
          onSet={(day) => {
            setEditing(false);
            onSet(day);
          }}
        />
      )}
    </div>
  );
}
