import { useCallback, useMemo, useState } from 'react';
import type { LibraryRow } from '../../lib/highlights/group';
import type { Highlight } from '../../lib/highlights/highlight';

export type Line = Extract<LibraryRow, { kind: 'highlight' }>;

export interface Selection {
  /** Key of the line that the keyboard is at. */
  active: string | undefined;
  /** Ids of what is chosen, among what is shown. */
  chosen: ReadonlySet<string>;
  chosenHighlights: Highlight[];
  lines: readonly Line[];
  /** Makes a line the active one: alone, with `extend` everything from where the choice began. */
  goTo: (key: string, extend: boolean) => void;
  toggle: (key: string) => void;
  only: (key: string) => void;
  all: () => void;
  none: () => void;
}

/** Which lines are chosen, and which one the keyboard is at. What is no longer shown is no longer chosen. */
export function useSelection(rows: readonly LibraryRow[]): Selection {
  const [active, setActive] = useState<{ key: string; index: number }>();
  const [anchor, setAnchor] = useState<string>();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => rows.filter((row) => row.kind === 'highlight'), [rows]);
  const indexOf = useMemo(() => new Map(lines.map(({ key }, index) => [key, index])), [lines]);

  const chosenHighlights = useMemo(
    () => [
      ...new Map(lines.filter(({ highlight }) => picked.has(highlight.id)).map(({ highlight }) => [highlight.id, highlight])).values(),
    ],
    [lines, picked],
  );
  const chosen = useMemo(() => new Set(chosenHighlights.map(({ id }) => id)), [chosenHighlights]);
  const idsBetween = (a: number, b: number) => lines.slice(Math.min(a, b), Math.max(a, b) + 1).map(({ highlight }) => highlight.id);

  const activate = (key: string) => setActive({ key, index: indexOf.get(key) ?? 0 });
  const only = (key: string) => {
    activate(key);
    setAnchor(key);
    const id = lines[indexOf.get(key) ?? -1]?.highlight.id;
    setPicked(new Set(id === undefined ? [] : [id]));
  };
  const goTo = (key: string, extend: boolean) => {
    const from = anchor ?? active?.key ?? key;
    activate(key);
    if (!extend) return;
    setAnchor(from);
    setPicked(new Set(idsBetween(indexOf.get(from) ?? 0, indexOf.get(key) ?? 0)));
  };
  const toggle = (key: string) => {
    activate(key);
    setAnchor(key);
    const id = lines[indexOf.get(key) ?? -1]?.highlight.id;
    if (id === undefined) return;
    const after = new Set(chosen);
    if (!after.delete(id)) after.add(id);
    setPicked(after);
  };
  const none = useCallback(() => {
    setPicked(new Set());
    setAnchor(undefined);
  }, []);
  return {
    // Where the active line is gone, the one that took its place is active.
    active: active && (indexOf.has(active.key) ? active.key : lines[Math.min(active.index, lines.length - 1)]?.key),
    chosen,
    chosenHighlights,
    lines,
    goTo,
    toggle,
    only,
    all: () => setPicked(new Set(lines.map(({ highlight }) => highlight.id))),
    none,
  };
}
