import { type DiffSegment, wordDiff } from '../../lib/anchoring/word-diff';
import { t } from '../i18n';

const TAGS = { same: 'span', removed: 'del', added: 'ins' } as const satisfies Record<DiffSegment['kind'], string>;

/** What was marked and what stands in its place now, word by word: a silent edit made visible. */
export function ChangedQuote({ before, now }: { before: string; now: string }) {
  const segments = wordDiff(before, now).map((segment, index) => ({ ...segment, key: index }));
  return (
    <p className="changed-quote small" dir="auto">
      <span className="hidden">{t('changed_label')} </span>
      {segments.map(({ kind, text, key }) => {
        const Tag = TAGS[kind];
        return <Tag key={key}>{text}</Tag>;
      })}
    </p>
  );
}
