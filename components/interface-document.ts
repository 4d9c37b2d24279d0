import { interfaceDirection, interfaceLanguage } from './i18n';

/** Tells an extension page, whose HTML is the same in every language, which language it is shown in. */
export function dressDocument(document: Document, title: string): void {
  document.documentElement.lang = interfaceLanguage();
  document.documentElement.dir = interfaceDirection();
  document.title = title;
}
