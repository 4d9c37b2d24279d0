// biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only where they are in sight make no table.
import type { LibraryRow } from '../../lib/highlights/group';
import { formatDate, formatNumber, t } from '../i18n';
import { useLibrary } from './library-context';
import { addressOf } from './route';
import { nameOf } from './use-names';

type Group = Extract<LibraryRow, { kind: 'group' }>;

function GroupName({ row: { grouping, value, first } }: { row: Group }) {
  const { names } = useLibrary();
  if (grouping === 'article') {
    return (
      <>
        <a href={addressOf('article', value)} tabIndex={-1} dir="auto">
          {first.title ?? first.url}
        </a>
        <span className="muted small">
          {[first.outlet, first.published && formatDate(first.published)].filter(Boolean).join(t('part_separator'))}
        </span>
      </>
    );
  }
  if (grouping === 'outlet') return value === '' ? t('library_no_outlet') : <bdi>{value}</bdi>;
  if (value === '') return t(grouping === 'tag' ? 'library_no_tag' : 'library_no_actor');
  return (
    <a href={addressOf(grouping === 'tag' ? 'tag' : 'about', value)} tabIndex={-1}>
      <bdi>{grouping === 'tag' ? `#${value}` : nameOf(names, value)}</bdi>
    </a>
  );
}

/** The head of a group. */
export function GroupLine({ row }: { row: Group }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: only lines with a highlight take the focus
    <div role="gridcell" className="group-head">
      <h2>
        <GroupName row={row} />
      </h2>
      <span className="count">{formatNumber(row.count)}</span>
    </div>
  );
}
