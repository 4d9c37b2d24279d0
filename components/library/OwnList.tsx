import { useEffect, useState } from 'react';
import type { OwnStatement } from '../../lib/knowledge/own/own-statement';
import { formatDate, plural, t } from '../i18n';
import { useLibrary } from './library-context';
import type { EntityName } from './library-world';
import { OwnLine } from './OwnLine';
import { addressOf } from './route';
import { nameOf } from './use-names';

/** All that the reader has said, by whom it is of; what was said last first. */
function useOwn() {
  const { knowledge, world } = useLibrary();
  const [rows, setRows] = useState<OwnStatement[]>([]);
  const [names, setNames] = useState<ReadonlyMap<string, EntityName>>(new Map());
  useEffect(() => {
    const ending = new AbortController();
    knowledge.own.follow(setRows, ending.signal);
    return () => ending.abort();
  }, [knowledge]);
  useEffect(() => {
    let isCurrent = true;
    const ids = [...new Set(rows.map(({ entity }) => entity))];
    if (ids.length > 0) void world.names(ids).then((found) => isCurrent && setNames(new Map(found.map((one) => [one.id, one]))));
    return () => {
      isCurrent = false;
    };
  }, [rows, world]);
  const byEntity = new Map<string, OwnStatement[]>();
  for (const row of rows) byEntity.set(row.entity, [...(byEntity.get(row.entity) ?? []), row]);
  return { byEntity, names, count: rows.length };
}

/** What the reader has said on cards, to be looked through, changed, taken back and taken along. */
export function OwnList() {
  const { knowledge, perform, world, tell } = useLibrary();
  const { byEntity, names, count } = useOwn();
  const save = async () => {
    try {
      const today = new Date(world.now()).toISOString().slice(0, 10);
      world.saveFile(await knowledge.exportOwn(t('own_pack_name', formatDate(today))));
    } catch (error) {
      console.error('Crossread: nothing was exported', error);
      tell(t('library_export_failed'));
    }
  };
  const takeBack = (rows: readonly OwnStatement[]) => void perform(() => knowledge.removeOwn(rows.map((row) => row.id)), t('own_removed'));
  return (
    <section>
      <h2>{t('own_list_title')}</h2>
      <p>{t('own_list_lead')}</p>
      {count > 0 && (
        <div className="actions">
          <span className="muted">{plural('own_count', count)}</span>
          <button type="button" className="btn" onClick={() => void save()}>
            {t('own_export')}
          </button>
        </div>
      )}
      <ul className="own-entities">
        {[...byEntity].map(([id, rows]) => (
          <li key={id}>
            <h3>
              <a href={addressOf('about', id)} className={`name ${names.get(id)?.kind ?? ''}`}>
                <bdi>{nameOf(names, id)}</bdi>
              </a>
              <button type="button" className="plain small" onClick={() => takeBack(rows)}>
                {t('own_remove_all')}
              </button>
            </h3>
            <ul>
              {rows.map((row) => (
                <OwnLine key={row.id} row={row} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
