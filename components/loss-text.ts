import { plural, t } from './i18n';

/** What was there before the browser cleared the library, in words. */
export function lossText({ highlights, kept }: { highlights: number; kept: number }): string {
  const what = [
    ...(highlights > 0 ? [plural('library_count', highlights)] : []),
    ...(kept > 0 ? [plural('library_version_count', kept)] : []),
  ].join(t('part_separator'));
  return t('loss_told', what);
}
