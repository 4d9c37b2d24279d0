import type { OwnWord } from '../../lib/knowledge/own/own-statement';
import { t } from '../i18n';

/** What is said, in the reader's words where these are whole sentences. */
export function Said({ word: { kind, text, outlet, instead } }: { word: Pick<OwnWord, 'kind' | 'text' | 'outlet' | 'instead'> }) {
  switch (kind) {
    case 'entity':
      return t('own_entity', text);
    case 'name':
      return instead === undefined ? t('own_name', text) : t('own_name_instead', text, instead);
    case 'alias':
      return outlet === undefined ? t('own_alias', text) : t('own_alias_outlet', text, outlet);
    case 'never':
      return outlet === undefined ? t('own_never', text) : t('own_never_outlet', text, outlet);
    default:
      return <bdi className="own-text">{text}</bdi>;
  }
}
