import { formatDate } from './i18n';

/** The day of a moment by the reader's clock: "24 November 2026". Milliseconds since 1970, UTC, come in. */
export const dayOf = (atMs: number): string => formatDate(new Date(atMs).toLocaleDateString('sv-SE'));
