/** What a mark has to know of the text that it stands beside. */
export interface Surroundings {
  /** The column of the text, CSS pixels of the viewport. */
  left: number;
  right: number;
  rightToLeft: boolean;
  /** The level at which the page stacks the text, as a z-index beside the page's own outermost boxes. */
  level: number;
  /** Boxes that clip the text, CSS pixels of the viewport. */
  clips: DOMRect[];
}

/** Reads the surroundings of a text off the page. Asks for layout and styles of its ancestors. */
export function readSurroundings(text: Text): Surroundings | undefined {
  const block = blockOf(text);
  if (!block) return undefined;
  const own = getComputedStyle(block);
  const box = block.getBoundingClientRect();
  const clips: DOMRect[] = [];
  let level = 0;
  for (let at: Element | null = block; at && at !== document.documentElement; at = shownIn(at)) {
    const style = getComputedStyle(at);
    // The outermost that has one decides: it is what the page's other boxes are stacked against.
    if (style.zIndex !== 'auto' && isStacked(at, style)) level = Number.parseInt(style.zIndex, 10) || 0;
    if (at !== document.body && /auto|scroll|hidden|clip/.test(style.overflow)) clips.push(at.getBoundingClientRect());
  }
  return {
    left: box.left + Number.parseFloat(own.paddingLeft),
    right: box.right - Number.parseFloat(own.paddingRight),
    rightToLeft: own.direction === 'rtl',
    level: Math.max(0, level),
    clips,
  };
}

/** The box that breaks the text into lines. */
function blockOf(text: Text): Element | undefined {
  let at = text.parentElement;
  while (at && /^(?:inline|contents|ruby)/.test(getComputedStyle(at).display)) at = at.parentElement;
  return at ?? undefined;
}

function isStacked(element: Element, { position }: CSSStyleDeclaration): boolean {
  if (position !== 'static') return true;
  const around = shownIn(element);
  return around !== null && /flex|grid/.test(getComputedStyle(around).display);
}

function shownIn(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Is a point of the text seen, as far as the boxes around it clip it? */
export const isUnclipped = ({ clips }: Surroundings, x: number, y: number): boolean =>
  clips.every(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
