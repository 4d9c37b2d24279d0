import type { Actor, Tie } from '../../lib/knowledge/ties';

/** More cannot be read in one drawing; the list has all. */
const MOST_DRAWN = 40;

/** All ties of two actors are one line of the drawing. */
export interface TieLine {
  key: string;
  /** Id of the subject of the first tie: words on the line are read from here. */
  from: string;
  to: string;
  /** What holds comes first. Never empty. */
  ties: [Tie, ...Tie[]];
}

/** What is drawn, what only the list has, and who is tied to nobody. */
export interface TieDrawing {
  /** Most connected first. */
  actors: Actor[];
  lines: TieLine[];
  /** Tied, but left out of the drawing. */
  left: Actor[];
  /** No tie to any of the others is known. */
  alone: Actor[];
}

export function linesOf(ties: readonly Tie[]): TieLine[] {
  const lines = new Map<string, TieLine>();
  for (const tie of ties) {
    const key = [tie.subject, tie.object].sort().join(' ');
    const line = lines.get(key);
    if (line) line.ties.push(tie);
    else lines.set(key, { key, from: tie.subject, to: tie.object, ties: [tie] });
  }
  return [...lines.values()];
}

/** Cuts what is known down to what a drawing can show: the most connected actors and the lines between them. */
export function drawingOf({ actors, ties }: { actors: readonly Actor[]; ties: readonly Tie[] }, most = MOST_DRAWN): TieDrawing {
  const lines = linesOf(ties);
  const count = (id: string) => lines.filter(({ from, to }) => from === id || to === id).length;
  const counted = actors.map((actor) => ({ actor, lines: count(actor.id) }));
  const tied = counted.filter((one) => one.lines > 0).sort((a, b) => b.lines - a.lines);
  const drawn = tied.slice(0, most).map(({ actor }) => actor);
  const ids = new Set(drawn.map(({ id }) => id));
  return {
    actors: drawn,
    lines: lines.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    left: tied.slice(most).map(({ actor }) => actor),
    alone: counted.filter((one) => one.lines === 0).map(({ actor }) => actor),
  };
}
