import { t } from '../i18n';

/** What was marked, and what stands in its place now. */
export function ChangedQuote({ before, now }: { before: string; now: string }) {
  return (
    <dl className="changed-quote small">
      <dt>{t('changed_then')}</dt>
      <dd dir="auto">{before}</dd>
      <dt>{t('changed_now')}</dt>
      <dd dir="auto">{now}</dd>
    </dl>
  );
}
