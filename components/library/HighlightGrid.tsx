// biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only where they are in sight make no table.
import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { LibraryRow } from '../../lib/highlights/group';
import type { Highlight } from '../../lib/highlights/highlight';
import { t } from '../i18n';
import { GroupLine } from './GroupLine';
import { type GridCommand, gridCommand, isWriting } from './grid-keys';
import { HighlightLine } from './HighlightLine';
import type { Line, Selection } from './use-selection';

/** Heights before a line was measured, CSS pixels. */
const GUESSED = { group: 52, highlight: 104 };
/** The search above the list stays in sight; a line must not hide below it. */
const STICKY_PX = 132;

export interface GridActions {
  onEdit: (key: string | undefined) => void;
  onDelete: (highlights: Highlight[]) => void;
  onCopy: (highlight: Highlight) => void;
  onVisit: (highlight: Highlight) => void;
  onArticle: (highlight: Highlight) => void;
}

/** Windowed rows; the active one is always there, so that the focus is never lost to scrolling. */
function useWindowedRows(rows: readonly LibraryRow[], activeKey: string | undefined) {
  const grid = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const activeIndex = useMemo(() => rows.findIndex(({ key }) => key === activeKey), [rows, activeKey]);
  // At each drawing: whatever stands above may have another height.
  useLayoutEffect(() => {
    const here = grid.current?.getBoundingClientRect().top ?? 0;
    setTop(Math.round(here + window.scrollY));
  });
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => GUESSED[rows[index]?.kind ?? 'highlight'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: STICKY_PX,
    scrollPaddingEnd: 24,
    rangeExtractor: (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return activeIndex < 0 || shown.includes(activeIndex) ? shown : [...shown, activeIndex].sort((a, b) => a - b);
    },
  });
  return { grid, virtualizer, top };
}

/** Moves the keyboard along the lines; the focus follows as soon as the line is drawn. */
function useRoving(rows: readonly LibraryRow[], selection: Selection, windowed: ReturnType<typeof useWindowedRows>) {
  const wantsFocus = useRef(false);
  const { grid, virtualizer } = windowed;
  useEffect(() => {
    if (!wantsFocus.current || selection.active === undefined) return;
    const line = grid.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(selection.active)}"]`);
    if (!line) return;
    line.focus({ preventScroll: true });
    wantsFocus.current = false;
  });
  const goTo = (line: Line | undefined, extend: boolean) => {
    if (!line) return;
    wantsFocus.current = true;
    selection.goTo(line.key, extend);
    const index = rows.indexOf(line);
    virtualizer.scrollToIndex(rows[index - 1]?.kind === 'group' ? index - 1 : index, { align: 'auto' });
  };
  const step = ({ by, extend }: Extract<GridCommand, { kind: 'go' }>) => {
    const { lines, active } = selection;
    const at = lines.findIndex(({ key }) => key === active);
    goTo(lines[at < 0 ? 0 : Math.min(lines.length - 1, Math.max(0, at + by))], extend);
  };
  const refocus = () => {
    wantsFocus.current = true;
  };
  return { step, refocus };
}

interface GridProps extends GridActions {
  rows: readonly LibraryRow[];
  selection: Selection;
  /** The article is named above the list or its groups. */
  isNamed: boolean;
  /** Key of the line that is open for editing. */
  editing: string | undefined;
}

function useGridKeys({ selection, editing, ...actions }: GridProps, roving: ReturnType<typeof useRoving>) {
  const run = (command: GridCommand) => {
    if (command.kind === 'go') return roving.step(command);
    if (command.kind === 'all') return selection.all();
    if (command.kind === 'none') return editing === undefined ? selection.none() : actions.onEdit(undefined);
    const line = selection.lines.find(({ key }) => key === selection.active);
    if (!line) return undefined;
    const { key, highlight } = line;
    switch (command.kind) {
      case 'toggle':
        return selection.toggle(key);
      case 'edit':
        return actions.onEdit(editing === key ? undefined : key);
      case 'delete':
        return actions.onDelete(selection.chosen.has(highlight.id) ? selection.chosenHighlights : [highlight]);
      case 'copy':
        return actions.onCopy(highlight);
      case 'visit':
        return actions.onVisit(highlight);
      case 'article':
        return actions.onArticle(highlight);
    }
  };
  return (event: KeyboardEvent) => {
    const isLine = event.target instanceof HTMLElement && event.target.role === 'row';
    const command = gridCommand(event);
    // Buttons keep their own keys, fields all but the one that leaves them.
    if (!command || (!isLine && /^(Enter| )$/.test(event.key)) || (isWriting(event.target) && command.kind !== 'none')) return;
    event.preventDefault();
    // The line that took a deleted one's place, or that was left by Escape; a form that opens takes the focus itself.
    if (command.kind === 'delete' || command.kind === 'none') roving.refocus();
    run(command);
  };
}

interface RowProps extends Omit<GridProps, 'rows' | 'editing'> {
  row: LibraryRow;
  index: number;
  /** Distance from the top of the list, CSS pixels. */
  offset: number;
  tabStop: string | undefined;
  isEdited: boolean;
  /** Tells the virtual list how high the row is. */
  measure: (element: HTMLElement | null) => void;
}

/** One row of the grid; only those with a highlight take the focus. */
function GridRow({ row, index, offset, tabStop, isEdited, isNamed, selection, measure, ...actions }: RowProps) {
  const shared = { ref: measure, 'data-index': index, 'aria-rowindex': index + 1, style: { transform: `translateY(${offset}px)` } };
  if (row.kind === 'group') {
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: there is nothing to do with the head of a group but to follow its link
      <div {...shared} role="row" className="group-line">
        <GroupLine row={row} />
      </div>
    );
  }
  const { key, highlight } = row;
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a, button, input, textarea, .edit')) return;
    if (!event.shiftKey && getSelection()?.isCollapsed === false) return;
    if (event.shiftKey) selection.goTo(key, true);
    else if (event.ctrlKey || event.metaKey) selection.toggle(key);
    else selection.only(key);
  };
  const isChosen = selection.chosen.has(highlight.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys
    <div
      {...shared}
      role="row"
      className="line"
      data-key={key}
      aria-selected={isChosen}
      tabIndex={key === tabStop ? 0 : -1}
      onClick={onClick}
      onFocus={() => selection.goTo(key, false)}
    >
      <HighlightLine
        highlight={highlight}
        isActive={key === tabStop}
        isChosen={isChosen}
        isEdited={isEdited}
        isNamed={isNamed}
        onToggle={() => selection.toggle(key)}
        onEdit={() => actions.onEdit(isEdited ? undefined : key)}
        onDelete={() => actions.onDelete([highlight])}
        onCopy={() => actions.onCopy(highlight)}
      />
    </div>
  );
}

/** The highlights as a grid of one column after the ARIA pattern: one tab stop, arrow keys, rows that can be chosen. Only what is in sight is drawn. */
export function HighlightGrid(props: GridProps) {
  const { rows, editing, ...rest } = props;
  const { selection } = rest;
  const windowed = useWindowedRows(rows, selection.active);
  const { grid, virtualizer, top } = windowed;
  const onKeyDown = useGridKeys(props, useRoving(rows, selection, windowed));
  const tabStop = selection.active ?? selection.lines[0]?.key;
  return (
    <div
      ref={grid}
      className="grid"
      role="grid"
      aria-label={t('library_list')}
      aria-multiselectable="true"
      aria-rowcount={rows.length}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
      // With Shift the browser would select the text in between.
      onMouseDown={(event) => event.shiftKey && !isWriting(event.target) && event.preventDefault()}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row && (
            <GridRow
              key={key}
              row={row}
              index={index}
              offset={start - top}
              tabStop={tabStop}
              isEdited={editing === row.key}
              measure={virtualizer.measureElement}
              {...rest}
            />
          )
        );
      })}
    </div>
  );
}
