import { useState } from 'react';
import { ENTITY_KINDS, type EntityKind } from '../../lib/knowledge/kinds';
import type { PageState } from '../../lib/messages';
import { formatNumber, plural, t } from '../i18n';
import { KIND_LABEL, KIND_PLURAL } from '../kind-labels';

type Found = PageState['found'][number];

function KindFilter({
  kinds,
  chosen,
  onChoose,
}: {
  kinds: EntityKind[];
  chosen: EntityKind | undefined;
  onChoose: (kind?: EntityKind) => void;
}) {
  return (
    <fieldset className="filter">
      <legend className="hidden">{t('popup_filter')}</legend>
      <button type="button" className="chip" aria-pressed={chosen === undefined} onClick={() => onChoose()}>
        {t('popup_all_kinds')}
      </button>
      {kinds.map((kind) => (
        <button key={kind} type="button" className={`chip ${kind}`} aria-pressed={chosen === kind} onClick={() => onChoose(kind)}>
          <span className="dot" />
          {t(KIND_PLURAL[kind])}
        </button>
      ))}
    </fieldset>
  );
}

function FoundRow({ found, onGo }: { found: Found; onGo: (start: number) => void }) {
  return (
    <li>
      <button type="button" className={`row ${found.kind}`} onClick={() => onGo(found.start)}>
        <span className="dot" title={t(KIND_LABEL[found.kind])} />
        <span className="grow">
          <bdi>{found.name}</bdi> {found.outdatedTitle && <span className="outdated">{t('popup_title_outdated')}</span>}
          <span className="hidden">{t(KIND_LABEL[found.kind])}</span>
        </span>
        <span className="count" aria-hidden="true">
          {formatNumber(found.count)}
        </span>
        <span className="hidden">{plural('occurrences', found.count)}</span>
      </button>
    </li>
  );
}

/** Who and where: what the article names, most mentioned first; a click goes to the first mention. */
export function FoundList({ found, onGo }: { found: Found[]; onGo: (start: number) => void }) {
  const [chosen, setChosen] = useState<EntityKind>();
  const kinds = ENTITY_KINDS.filter((kind) => found.some((entity) => entity.kind === kind));
  const shown = chosen !== undefined && kinds.includes(chosen) ? found.filter((entity) => entity.kind === chosen) : found;
  if (found.length === 0) return <p className="sec muted">{t('status_nothing_found')}</p>;
  return (
    <>
      {kinds.length > 1 && <KindFilter kinds={kinds} chosen={chosen} onChoose={setChosen} />}
      <ul className="rows">
        {shown.map((entity) => (
          <FoundRow key={entity.id} found={entity} onGo={onGo} />
        ))}
      </ul>
    </>
  );
}
