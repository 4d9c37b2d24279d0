import { browser } from 'wxt/browser';
import type catalogue from '../public/_locales/en/messages.json';

/** Keys of the message catalogue, public/_locales/en/messages.json. */
export type MessageKey = keyof typeof catalogue;

type PluralBase<Key> = Key extends `${infer Base}_other` ? (`${Base}_one` extends MessageKey ? Base : never) : never;
/** Keys that exist in plural forms: `count_mentions` for `count_mentions_one` and `count_mentions_other`. */
export type PluralKey = PluralBase<MessageKey>;

/** Stands in a message where a component comes in; Phrase.tsx splits the text there. */
export const SLOT = '\uFFFC';

const lastKnown = new Map<MessageKey, string>();

/**
 * The text of a message in the language of the interface.
 * @param substitutions stand for $1, $2 ... of the message's placeholders.
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  try {
    const text = browser.i18n.getMessage(key, substitutions.map(String));
    if (substitutions.length === 0) lastKnown.set(key, text);
    return text;
  } catch {
    // The extension was reloaded under an open page: its API is gone, but the last words must still be legible.
    return lastKnown.get(key) ?? '';
  }
}

/** Reads messages ahead that will be needed when the extension's API is gone. */
export function readAhead(keys: readonly MessageKey[]): void {
  for (const key of keys) t(key);
}

/** BCP 47: the language that the catalogue in use is written in, whatever the browser's own is. */
export const interfaceLanguage = (): string => t('interface_language') || 'en-GB';

export const interfaceDirection = (): 'ltr' | 'rtl' => (t('interface_direction') === 'rtl' ? 'rtl' : 'ltr');

/** A message that depends on a number; the number is $1. */
export function plural(base: PluralKey, count: number, ...more: (string | number)[]): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(count);
  // English has these two forms; a language with more adds keys, and a test keeps the catalogues alike.
  const key: MessageKey = form === 'one' ? `${base}_one` : `${base}_other`;
  return t(key, formatNumber(count), ...more);
}

export const formatNumber = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(interfaceLanguage(), options).format(value);

const PRECISION: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** `short` is for lists, where many dates stand below one another: "8 Dec 2024". */
export type DateStyle = 'long' | 'short';

/** "8 December 2024", "December 2024" or "2024", as precise as the ISO 8601 date given; anything else is returned as it is. */
export function formatDate(date: string, style: DateStyle = 'long'): string {
  const precision = PRECISION[date.length];
  const time = Date.parse(date);
  if (!precision || Number.isNaN(time)) return date;
  // ISO dates without a time are read as UTC, so they are written as UTC: no zone may shift the day.
  return new Intl.DateTimeFormat(interfaceLanguage(), { ...precision, ...(precision.month && { month: style }), timeZone: 'UTC' }).format(
    time,
  );
}
