import { interfaceLanguage } from './i18n';

/** Offices are kept as they stand in a sentence, in lower case; a line or heading begins with a capital. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase(interfaceLanguage()) + text.slice(1);
