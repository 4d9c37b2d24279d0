import type { OwnWord } from '../../lib/knowledge/own/own-statement';
import { t } from '../i18n';

/** What is said, in the reader's words where these are whole sentences. */
export function Said({ word: { kind, text, instead } }: { word: Pick<OwnWord, 'kind' | 'text' | 'instead'> }) {
  switch (kind) {
    case 'entity':
      return t('own_entity', text);
    case 'name':
      return instead === undefined ? t('own_name', text) : t('own_name_instead', text, instead);
    case 'alias':
      return t('own_alias', text);
    case 'never':
      return t('own_never', text);
    default:
      return <bdi className="own-text">{text}</bdi>;
  }
}
