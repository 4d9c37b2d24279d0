import { interfaceLanguage } from './i18n';

/** A moment as the reader's clock shows it: "24 Nov 2026, 18:05". Milliseconds since 1970, UTC, come in. */
export const formatMoment = (atMs: number): string =>
  new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(atMs);
