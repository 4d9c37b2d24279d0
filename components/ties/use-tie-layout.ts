import { type RefObject, useLayoutEffect, useState } from 'react';
import { layOutTies, type SizedLine, type TieLayout } from './lay-out-ties';
import type { Box } from './separate-boxes';
import type { TieDrawing } from './tie-lines';

export interface PlacedDrawing extends TieLayout {
  width: number;
  /** There is room for the words of all lines. */
  isWorded: boolean;
  /** Centre and size of everything drawn, by the ids of actors and the keys of lines. */
  boxes: ReadonlyMap<string, Box>;
}

/** With more lines than this for each 100 CSS pixels of width, words come only with what is chosen or pointed at; found by looking. */
const WORDED_LINES_PER_100 = 3.4;
/** The dot that stands for words, CSS pixels. */
const DOT = { width: 14, height: 14 };

/**
 * Where everything lies, after the sizes that the browser gives the words: whatever the reader's fonts, zoom and spacing are. Undefined until it has been
 * measured. Measured anew when the width or the drawing changes.
 * @param stage holds an element with `data-box` = id or key for each actor and line
 */
export function useTieLayout(stage: RefObject<HTMLElement | null>, drawing: TieDrawing): PlacedDrawing | undefined {
  const [placed, setPlaced] = useState<PlacedDrawing>();
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    let width = 0;
    const lay = () => {
      if (element.clientWidth === width || element.clientWidth === 0) return;
      width = element.clientWidth;
      setPlaced(placeIn(element, drawing, width));
    };
    lay();
    const observer = new ResizeObserver(lay);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, drawing]);
  return placed;
}

/** Words that go over several lines leave a box as wide as it may be: it is drawn in around them. */
function sizeOfBox(box: HTMLElement): { width: number; height: number } {
  box.style.width = '';
  const words = box.querySelector('bdi');
  if (words && words.getClientRects().length > 1) {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
    const around = box.offsetWidth - box.clientWidth + Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
    box.style.width = `${Math.min(box.offsetWidth, Math.ceil(words.getBoundingClientRect().width + around) + 1)}px`;
  }
  return { width: box.offsetWidth, height: box.offsetHeight };
}

function placeIn(element: HTMLElement, { actors, lines }: TieDrawing, width: number): PlacedDrawing {
  const sizes = new Map<string, { width: number; height: number }>();
  // Hidden words have no size.
  const wasWordless = element.classList.replace('wordless', 'measured');
  for (const box of element.querySelectorAll<HTMLElement>('[data-box]')) sizes.set(box.dataset.box ?? '', sizeOfBox(box));
  if (wasWordless) element.classList.replace('measured', 'wordless');
  const isWorded = lines.length <= (width / 100) * WORDED_LINES_PER_100;
  const sizeOf = (id: string) => sizes.get(id) ?? { width: 0, height: 0 };
  const wordsOf = (key: string) => (isWorded ? sizeOf(key) : DOT);
  const layout = layOutTies(
    actors.map(({ id }) => ({ id, ...sizeOf(id) })),
    lines.map(({ key, from, to }): SizedLine => ({ id: key, from, to, ...wordsOf(key) })),
    width,
  );
  const boxes = new Map([...layout.places].map(([id, place]) => [id, { ...place, ...sizeOf(id) }]));
  return { ...layout, width, isWorded, boxes };
}
