import type { Mention } from '../../lib/entities/mention';
import { SLOT, t } from '../i18n';
import { Phrase } from '../Phrase';
import { EntityLink } from './EntityLink';

/** How a name is meant here where that is not the name itself: a capital for its government, an adjective for its state. */
export function Reading({ mention, onOpen }: { mention: Mention; onOpen: (id: string) => void }) {
  const { reading, name, place, surface } = mention;
  if (name === undefined) return null;
  if (reading === 'demonym') {
    return <p className="reading">{t('reading_demonym', surface, name)}</p>;
  }
  if (reading !== 'metonym') return null;
  return (
    <p className="reading">
      {t('reading_metonym', name)}{' '}
      {place &&
        (place.id === undefined ? (
          t('reading_place', place.name)
        ) : (
          <Phrase text={t('reading_place', SLOT)}>
            {[<EntityLink key={place.id} to={{ id: place.id, name: place.name, kind: 'place' }} onOpen={onOpen} />]}
          </Phrase>
        ))}
    </p>
  );
}
