import type { PackHead } from '../../lib/store/pack-shelf';
import { formatDate, formatNumber, plural, t } from '../i18n';
import { isWebAddress } from '../web-address';
import { megabytes } from './megabytes';

type Facts = Pick<PackHead, 'version' | 'date' | 'licence' | 'entities' | 'places' | 'bytes' | 'sources'>;

/** Bytes below which megabytes say nothing. */
const SMALL = 100_000;

/** Version, day, counts, size, licence and sources of a pack. */
export function PackFacts({ pack }: { pack: Facts }) {
  const { version, date, licence, entities, places, bytes, sources } = pack;
  const facts = [
    t('pack_version', version),
    date && t('pack_checked', formatDate(date)),
    t('pack_counts', formatNumber(entities), formatNumber(places)),
    bytes < SMALL ? t('pack_kilobytes', formatNumber(Math.ceil(bytes / 1_000))) : t('library_megabytes', megabytes(bytes)),
  ];
  return (
    <>
      <p className="muted small">{facts.filter(Boolean).join(t('part_separator'))}</p>
      <p className="small">
        <bdi>{licence ?? t('pack_no_licence')}</bdi>
      </p>
      {sources.length > 0 && (
        <details className="small">
          <summary>{plural('pack_sources', sources.length)}</summary>
          <ul className="pack-sources">
            {sources.map(({ title, url }) => (
              <li key={`${url} ${title}`}>
                {isWebAddress(url) ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    <bdi>{title}</bdi>
                  </a>
                ) : (
                  <bdi>{title}</bdi>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
