import type { CardOpen } from '../../lib/page/card-contract';
import { HoverIntent } from '../../lib/page/hover-intent';
import type { MarginApi, MarginMark } from '../../lib/page/margin-contract';
import { t } from '../i18n';
import { LayoutWatch } from './follow-layout';
import { placeInMargin } from './place-in-margin';
import { isUnclipped, readSurroundings, type Surroundings } from './read-surroundings';

export interface MarginMarksWorld {
  /** Where the marks are put: in the closed shadow root. */
  container: HTMLElement;
  ensureThere: () => void;
  open: (mark: MarginMark, reason: CardOpen['reason'], onClosed: () => void, onPointer: (inside: boolean) => void) => void;
  close: () => void;
  /** Something stands open that hovering must not replace. */
  pinned: () => boolean;
}

interface Drawn {
  mark: MarginMark;
  button: HTMLButtonElement;
}

/** What a mark looks like and is called; one that says something else is another one. */
const keyOf = ({ contradictions }: MarginMark): string =>
  contradictions.map(({ key, verdict, here }) => `${key} ${verdict} ${here.quote}`).join('\n');
const verdictOf = ({ contradictions }: MarginMark) =>
  contradictions.some(({ verdict }) => verdict === 'conflict') ? 'conflict' : 'update';
/** The sign that stands on a mark. */
const SIGN = { conflict: '≠', update: '↻' } as const;

/**
 * Draws marks beside the text: buttons in a layer of no size, laid over the page in its own coordinates, so that they scroll with it. See
 * docs/adr/0018. All is measured before anything is moved.
 */
export class MarginMarks implements MarginApi {
  private readonly layer = document.createElement('div');
  private drawn = new Map<string, Drawn>();
  private layout: LayoutWatch | undefined;
  private readonly hover: HoverIntent<Drawn>;

  constructor(private readonly world: MarginMarksWorld) {
    this.layer.className = 'margin';
    this.layer.setAttribute('role', 'group');
    this.layer.setAttribute('aria-label', t('margin_label'));
    this.hover = new HoverIntent<Drawn>(() => this.delays(), {
      open: (drawn) => this.open(drawn, 'hover'),
      close: () => world.close(),
    });
  }

  show(marks: readonly MarginMark[]): void {
    const before = this.drawn;
    this.drawn = new Map();
    for (const mark of marks) {
      const key = keyOf(mark);
      const known = before.get(key);
      before.delete(key);
      if (known) known.mark = mark;
      this.drawn.set(key, known ?? this.draw(mark));
    }
    for (const { button } of before.values()) button.remove();
    this.layer.append(...[...this.drawn.values()].map(({ button }) => button).filter((button) => button.parentElement !== this.layer));
    if (this.drawn.size === 0) {
      this.destroy();
      return;
    }
    this.world.ensureThere();
    if (this.layer.parentElement !== this.world.container) this.world.container.append(this.layer);
    this.layout ??= new LayoutWatch(() => this.place());
    this.layout.watch([...this.drawn.values()].flatMap(({ mark }) => mark.text()?.parentElement ?? []));
    this.place();
  }

  next(): void {
    const all = [...this.drawn.values()].filter(({ button }) => !button.hidden);
    const top = ({ button }: Drawn) => button.getBoundingClientRect().top;
    all.sort((a, b) => top(a) - top(b));
    const root = this.layer.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    const at = all.findIndex(({ button }) => button === focused);
    const next = at >= 0 ? all[(at + 1) % all.length] : (all.find((drawn) => top(drawn) >= 0) ?? all[0]);
    next?.button.scrollIntoView({ block: 'center', behavior: 'instant' });
    next?.button.focus({ preventScroll: true });
  }

  destroy(): void {
    this.hover.interrupt();
    this.layout?.stop();
    this.layout = undefined;
    this.layer.remove();
  }

  private delays() {
    const [first] = this.drawn.values();
    return first?.mark.delays() ?? { openMs: 500, leaveMs: 300 };
  }

  private draw(mark: MarginMark): Drawn {
    const button = document.createElement('button');
    const drawn: Drawn = { mark, button };
    const verdict = verdictOf(mark);
    const labels = mark.contradictions.map(({ label }) => label).join(t('list_separator'));
    button.type = 'button';
    button.className = `margin-mark ${verdict}`;
    button.textContent = SIGN[verdict];
    button.setAttribute('aria-label', t(verdict === 'conflict' ? 'margin_mark_conflict' : 'margin_mark_update', labels));
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('pointerenter', (event) => {
      if (event.pointerType !== 'touch' && !this.world.pinned()) this.hover.over(drawn, { x: event.clientX, y: event.clientY });
    });
    button.addEventListener('pointerleave', () => this.hover.over(undefined, { x: 0, y: 0 }));
    button.addEventListener('click', (event) => {
      const pointerType = event instanceof PointerEvent ? event.pointerType : '';
      this.hover.pressed(drawn);
      // A press by keyboard has no pointer.
      this.open(drawn, event.detail === 0 ? 'keyboard' : pointerType === 'touch' ? 'touch' : 'click');
    });
    button.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.world.close();
    });
    return drawn;
  }

  private open(drawn: Drawn, reason: CardOpen['reason']): void {
    this.place();
    const onClosed = () => {
      this.hover.closed();
      if (reason === 'keyboard' && drawn.button.isConnected) drawn.button.focus({ preventScroll: true });
    };
    this.world.open(drawn.mark, reason, onClosed, (inside) => this.hover.card(inside));
  }

  private place(): void {
    if (this.drawn.size === 0) return;
    const zoom = this.layer.parentElement?.currentCSSZoom ?? 1;
    this.layer.style.zoom = String(1 / zoom);
    const origin = this.layer.getBoundingClientRect();
    const { clientWidth: width } = document.documentElement;
    const taken: { x: number; y: number }[] = [];
    const places = [...this.drawn.values()].map(({ mark, button }) => {
      const [line] = mark.rects();
      const text = line && mark.text();
      const around = text && readSurroundings(text);
      if (!line || !around || !isSeen(line, around)) return { button };
      const place = placeInMargin(line, around, { width, rightToLeft: around.rightToLeft });
      // Two of one line stand below one another.
      while (taken.some(({ x, y }) => x === place.x && Math.abs(y - place.y) < STEP_PX)) place.y += STEP_PX;
      taken.push(place);
      return { button, place, level: around.level };
    });
    this.layer.style.zIndex = String(Math.max(0, ...places.map(({ level = 0 }) => level)));
    for (const { button, place } of places) {
      button.hidden = place === undefined;
      if (!place) continue;
      button.classList.toggle('slim', place.slim);
      button.style.left = `${place.x - origin.left}px`;
      button.style.top = `${place.y - origin.top}px`;
    }
  }
}

/** A mark and what keeps it apart from the next. */
const STEP_PX = 20;

function isSeen(line: DOMRect, around: Surroundings): boolean {
  return isUnclipped(around, line.left + 1, line.top + line.height / 2);
}
