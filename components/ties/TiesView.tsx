import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Actor, Tie, Ties } from '../../lib/knowledge/ties';
import { plural, t } from '../i18n';
import { KIND_LABEL } from '../kind-labels';
import { StateFilter } from './StateFilter';
import { isChosen, type Selection } from './selection';
import { TieGraph } from './TieGraph';
import { NameRow, TieList } from './TieList';
import { drawingOf, linesOf } from './tie-lines';

/** A small drawing begins with what is in force where there are more lines than this. */
const FEW_LINES = 9;

/** Whose ties the list shows, with the way to more about them and back to all. */
function Chosen({
  selection,
  actors,
  action,
  onClear,
}: {
  selection: NonNullable<Selection>;
  actors: ReadonlyMap<string, Actor>;
  action: (actor: Actor) => ReactNode;
  onClear: () => void;
}) {
  const ids = selection.kind === 'actor' ? [selection.id] : selection.key.split(' ');
  const chosen = ids.flatMap((id) => actors.get(id) ?? []);
  const [first] = chosen;
  return (
    <div className="tie-chosen">
      {selection.kind === 'actor' && first && (
        <p className={`kind small ${first.kind}`}>{first.third ? t('tie_not_named') : t(KIND_LABEL[first.kind])}</p>
      )}
      <h3>
        <bdi>{chosen.map(({ name }) => name).join(t('part_separator'))}</bdi>
      </h3>
      <div className="actions">
        {selection.kind === 'actor' && first && action(first)}
        <button type="button" className="btn" onClick={onClear}>
          {t('ties_show_all')}
        </button>
      </div>
    </div>
  );
}

/** What a small drawing shows first; undefined for everything. */
function firstStatus(ties: readonly Tie[]): Tie['status'] | undefined {
  return linesOf(ties).length > FEW_LINES && ties.some(({ status }) => status === 'holds') ? 'holds' : undefined;
}

/** What of the ties is shown: those of a state, of an actor, of a line. */
function useChoice(actors: readonly Actor[], ties: readonly Tie[], isSmall: boolean) {
  const [selection, setSelection] = useState<Selection>();
  const [status, setState] = useState(() => (isSmall ? firstStatus(ties) : undefined));
  const list = useRef<HTMLDivElement>(null);
  const isLaterChoice = useRef(false);
  const inState = useMemo(() => ties.filter((tie) => status === undefined || tie.status === status), [ties, status]);
  const drawing = useMemo(() => drawingOf({ actors, ties: inState }), [actors, inState]);
  const { alone } = useMemo(() => drawingOf({ actors, ties }), [actors, ties]);
  // What was chosen from may be gone with the choice: the focus goes on to what came of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each choice
  useEffect(() => {
    if (isLaterChoice.current && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
    isLaterChoice.current = true;
  }, [selection]);
  const setStatus = (next: Tie['status'] | undefined) => {
    setState(next);
    setSelection(undefined);
  };
  const shown = inState.filter((tie) => isChosen(tie, selection));
  return { shown, drawing, alone, selection, setSelection, status, setStatus, list };
}

/**
 * Who is tied to whom: a drawing, and the same in words. Choosing an actor or a line leaves its ties in the list.
 * @param isSmall it has a popup's room
 * @param action what can be done with an actor here: a link or a button
 */
export function TiesView({
  ties: { actors, ties, day },
  isSmall,
  action,
}: {
  ties: Ties;
  isSmall: boolean;
  action: (actor: Actor) => ReactNode;
}) {
  const { shown, drawing, alone, selection, setSelection, status, setStatus, list } = useChoice(actors, ties, isSmall);
  const byId = useMemo(() => new Map(actors.map((actor) => [actor.id, actor])), [actors]);
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const choose = (id: string) => setSelection({ kind: 'actor', id });
  return (
    // Escape leads back to all; a popup closes with the next one.
    // biome-ignore lint/a11y/noStaticElementInteractions: a key for what the button "Show all" does
    <div
      className="ties-parts"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || selection === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        setSelection(undefined);
      }}
    >
      {ties.length > 0 && (
        <div className="tie-stage">
          <StateFilter ties={ties} chosen={status} onChoose={setStatus} />
          <TieGraph drawing={drawing} day={day} nameOf={nameOf} selection={selection} onSelect={setSelection} />
          {drawing.left.length > 0 && <p className="small muted">{plural('ties_left', drawing.left.length)}</p>}
        </div>
      )}
      <div ref={list} className="tie-list" tabIndex={-1}>
        {ties.length === 0 && <p className="muted">{t('ties_none')}</p>}
        {selection && <Chosen selection={selection} actors={byId} action={action} onClear={() => setSelection(undefined)} />}
        <TieList ties={shown} actors={byId} onChoose={choose} />
        {selection?.kind === 'actor' && shown.length === 0 && <p className="muted">{t('ties_none_of_it')}</p>}
        {selection === undefined && (
          <NameRow actors={alone} onChoose={choose}>
            <h3>{t('ties_alone')}</h3>
          </NameRow>
        )}
      </div>
    </div>
  );
}
