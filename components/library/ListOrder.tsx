import { GROUPINGS, type Grouping, SORTS, type Sort } from '../../lib/highlights/group';
import { choicesIn, NO_QUERY } from '../../lib/highlights/query';
import { formatNumber, type MessageKey, plural, t } from '../i18n';
import { useLibrary } from './library-context';
import type { Route } from './route';

const SORT_LABEL = {
  newest: 'library_sort_newest',
  oldest: 'library_sort_oldest',
  'article-date': 'library_sort_article_date',
  text: 'library_sort_text',
} as const satisfies Record<Sort, MessageKey>;

const GROUP_LABEL = {
  none: 'library_group_none',
  article: 'library_group_article',
  outlet: 'library_group_outlet',
  actor: 'library_group_actor',
  tag: 'library_group_tag',
} as const satisfies Record<Grouping, MessageKey>;

function Choice<Value extends string>({
  label,
  values,
  chosen,
  textOf,
  onChoose,
}: {
  label: string;
  values: readonly Value[];
  chosen: Value;
  textOf: (value: Value) => string;
  onChoose: (value: Value) => void;
}) {
  return (
    <label className="choice small">
      <span className="muted">{label}</span>
      <select value={chosen} onChange={(event) => values.filter((value) => value === event.target.value).forEach(onChoose)}>
        {values.map((value) => (
          <option key={value} value={value}>
            {textOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface OrderProps {
  route: Route;
  count: number;
  isBehind: boolean;
  onAll: () => void;
}

/** How many were found, and how they are ordered. */
export function ListOrder({ route, count, isBehind, onAll }: OrderProps) {
  const { go, state } = useLibrary();
  const { progress } = state;
  const status = progress ? t('library_reading', formatNumber(progress.done), formatNumber(progress.all)) : plural('library_count', count);
  return (
    <div className="list-order">
      <span className={`small grow ${isBehind ? 'muted' : ''}`} role="status">
        {status}
      </span>
      {(choicesIn(route.query) > 0 || route.query.text !== '') && (
        <button type="button" className="plain small" onClick={() => go({ ...route, query: NO_QUERY })}>
          {t('library_clear')}
        </button>
      )}
      {count > 0 && (
        <button type="button" className="plain small" onClick={onAll}>
          {t('library_choose_all')}
        </button>
      )}
      <Choice
        label={t('library_group')}
        values={GROUPINGS}
        chosen={route.grouping}
        textOf={(value) => t(GROUP_LABEL[value])}
        onChoose={(grouping) => go({ ...route, grouping })}
      />
      <Choice
        label={t('library_sort')}
        values={SORTS}
        chosen={route.sort}
        textOf={(value) => t(SORT_LABEL[value])}
        onChoose={(sort) => go({ ...route, sort })}
      />
    </div>
  );
}
