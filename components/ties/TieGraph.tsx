import { type CSSProperties, type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import type { Actor } from '../../lib/knowledge/ties';
import { plural, t } from '../i18n';
import { KIND_LABEL } from '../kind-labels';
import { drawLine } from './draw-line';
import { LineWords } from './LineWords';
import type { Selection } from './selection';
import type { TieDrawing, TieLine } from './tie-lines';
import { isHostile } from './tie-words';
import { type PlacedDrawing, useTieLayout } from './use-tie-layout';
import { walkTies } from './walk-ties';

interface GraphProps {
  drawing: TieDrawing;
  day: string;
  nameOf: (id: string) => string;
  selection: Selection;
  onSelect: (selection: Selection) => void;
}

const touches = (line: TieLine, selection: Selection): boolean =>
  selection?.kind === 'line' ? line.key === selection.key : line.from === selection?.id || line.to === selection?.id;

function Lines({ lines, placed, selection }: { lines: TieLine[]; placed: PlacedDrawing; selection: Selection }) {
  return (
    <svg className="tie-lines" width={placed.width} height={placed.height} aria-hidden="true">
      {lines.map((line) => {
        const [from, to, words] = [placed.boxes.get(line.from), placed.boxes.get(line.to), placed.boxes.get(line.key)];
        if (!from || !to || !words) return null;
        const [tie] = line.ties;
        const { path, head } = drawLine(from, to, words);
        const faded = selection !== undefined && !touches(line, selection);
        return (
          <g key={line.key} className={`tie-line ${tie.status} ${isHostile(tie) ? 'hostile' : ''} ${faded ? 'faded' : ''}`}>
            <path className="stroke" d={path} />
            {!tie.mutual && <path className="head" d={head} />}
          </g>
        );
      })}
    </svg>
  );
}

function placeOf(id: string, placed: PlacedDrawing | undefined): CSSProperties {
  const place = placed?.places.get(id);
  return place ? { left: place.x, top: place.y } : { visibility: 'hidden' };
}

/** An actor's button: a name in the colour of its kind. */
function ActorButton({
  actor,
  ties,
  isStop,
  selection,
  isFaded,
  placed,
  onChoose,
  onFocus,
}: {
  actor: Actor;
  ties: number;
  isStop: boolean;
  selection: Selection;
  isFaded: boolean;
  placed: PlacedDrawing | undefined;
  onChoose: () => void;
  onFocus: () => void;
}) {
  const words = [actor.name, actor.third ? t('tie_not_named') : t(KIND_LABEL[actor.kind]), plural('ties_count', ties)];
  return (
    <button
      type="button"
      className={`tie-actor ${actor.kind} ${actor.third ? 'third' : ''} ${isFaded ? 'faded' : ''}`}
      data-box={actor.id}
      style={placeOf(actor.id, placed)}
      tabIndex={isStop ? 0 : -1}
      aria-label={words.join(t('list_separator'))}
      aria-pressed={selection?.kind === 'actor' && selection.id === actor.id}
      onClick={onChoose}
      onFocus={onFocus}
    >
      <bdi>{actor.name}</bdi>
    </button>
  );
}

/** The ids that stay in full colour: what is chosen and what it is tied to. */
function inFocus(lines: readonly TieLine[], selection: Selection): ReadonlySet<string> | undefined {
  if (selection === undefined) return undefined;
  const near = lines.filter((line) => touches(line, selection)).flatMap(({ from, to }) => [from, to]);
  return new Set(selection.kind === 'actor' ? [selection.id, ...near] : near);
}

/** Keys that walk from actor to actor; `current` is the one stop for the Tab key. */
function useWalk(stage: RefObject<HTMLElement | null>, { actors, lines }: TieDrawing, placed: PlacedDrawing | undefined) {
  const [stop, setStop] = useState<string>();
  const current = actors.some(({ id }) => id === stop) ? stop : actors[0]?.id;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!current || !placed || event.ctrlKey || event.altKey || event.metaKey) return;
    const order = actors.map(({ id }) => id);
    const next = walkTies(event.key, current, order, lines, placed.places);
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    stage.current?.querySelector<HTMLElement>(`[data-box="${CSS.escape(next)}"]`)?.focus();
  };
  return { current, setStop, onKeyDown };
}

/**
 * Actors and the lines between them. One stop for the Tab key; arrows walk along the lines, Enter chooses. The list beside it says the same, so the lines
 * themselves need no stops.
 */
export function TieGraph({ drawing, day, nameOf, selection, onSelect }: GraphProps) {
  const { actors, lines } = drawing;
  const stage = useRef<HTMLFieldSetElement>(null);
  const hintId = useId();
  const placed = useTieLayout(stage, drawing);
  const { current, setStop, onKeyDown } = useWalk(stage, drawing, placed);
  const bright = inFocus(lines, selection);

  return (
    <fieldset
      ref={stage}
      className={`tie-graph ${placed?.isWorded === false ? 'wordless' : ''}`}
      style={{ height: placed?.height }}
      aria-label={t('ties_graph')}
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
    >
      <span id={hintId} className="hidden">
        {t('ties_graph_hint')}
      </span>
      {placed && <Lines lines={lines} placed={placed} selection={selection} />}
      {lines.map((line) => (
        <LineWords
          key={line.key}
          line={line}
          day={day}
          nameOf={nameOf}
          style={placeOf(line.key, placed)}
          isChosen={selection?.kind === 'line' && selection.key === line.key}
          isNear={selection !== undefined && touches(line, selection)}
          isFaded={selection !== undefined && !touches(line, selection)}
          onChoose={(isAgain) => onSelect(isAgain ? undefined : { kind: 'line', key: line.key })}
        />
      ))}
      {actors.map((actor) => (
        <ActorButton
          key={actor.id}
          actor={actor}
          ties={lines.filter(({ from, to }) => from === actor.id || to === actor.id).reduce((sum, line) => sum + line.ties.length, 0)}
          isStop={actor.id === current}
          selection={selection}
          isFaded={bright !== undefined && !bright.has(actor.id)}
          placed={placed}
          onFocus={() => setStop(actor.id)}
          onChoose={() => onSelect(selection?.kind === 'actor' && selection.id === actor.id ? undefined : { kind: 'actor', id: actor.id })}
        />
      ))}
    </fieldset>
  );
}
