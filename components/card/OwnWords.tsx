import type { OwnWord } from '../../lib/knowledge/own/own-statement';
import { dayOf } from '../day-of';
import { t } from '../i18n';
import { Said } from './Said';

/** What the reader says of an entity, or another reader in a pack: each with its day, and never as something known. */
export function OwnWords({ own }: { own: readonly OwnWord[] }) {
  const packs = [undefined, ...new Set(own.flatMap(({ by }) => by ?? []))];
  return packs.map((pack) => {
    const words = own.filter(({ by }) => by === pack);
    if (words.length === 0) return null;
    return (
      <section key={pack ?? ''} className="sec own">
        <h3>{pack === undefined ? t('own_title') : t('own_title_pack', pack)}</h3>
        <ul>
          {words.map((word) => (
            <li key={word.id}>
              <Said word={word} />{' '}
              <span className="muted small">
                {pack === undefined ? t('own_added', dayOf(word.at)) : t('own_added_there', dayOf(word.at))}
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
