import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { type Citation, citeQuote } from '../../lib/highlights/cite';
import type { Highlight } from '../../lib/highlights/highlight';
import type { CardApi, CardOpen, EditorOpen, Notice, ToolbarOpen } from '../../lib/page/card-contract';
import { copyBoth } from '../../lib/page/clipboard';
import { LAST_WORDS } from '../failure-text';
import { formatDate, readAhead } from '../i18n';
import { MarginMarks } from '../margin/margin-marks';
import baseCss from '../styles/base.css?inline';
import cardCss from '../styles/card.css?inline';
import controlsCss from '../styles/controls.css?inline';
import marginCss from '../styles/margin.css?inline';
import panelCss from '../styles/panel.css?inline';
import tokensCss from '../styles/tokens.css?inline';
import { Floating, type Piece } from './Floating';
import { createSurface, type Surface } from './surface';
import { Toast, type ToastText } from './Toast';
import { toastOf } from './toast-of';

const CSS = [tokensCss, baseCss, controlsCss, panelCss, cardCss, marginCss].join('\n');

/** The card of one page: one host element, one piece open at a time, and the focus back where it was. */
class PageCard implements CardApi {
  readonly margin: MarginMarks;
  private readonly surface: Surface;
  private readonly root: Root;
  private piece: Piece | undefined;
  private toast: ToastText | undefined;
  /** Tells React that a new piece is not the old one with new contents. */
  private turn = 0;
  private focusedBefore: Element | null = null;
  /** The reader writes in the card: it stays, whatever the pointer does. */
  private held = false;

  constructor(mode: ShadowRootMode) {
    readAhead(LAST_WORDS);
    this.surface = createSurface(CSS, mode);
    const pieces = document.createElement('div');
    this.surface.container.append(pieces);
    this.root = createRoot(pieces);
    this.margin = new MarginMarks({
      container: this.surface.container,
      ensureThere: () => this.surface.ensureThere(),
      open: (mark, reason, onClosed, onPointer) =>
        this.show({ kind: 'contradiction', request: { mark, reason, rects: mark.rects, onClosed, onPointer } }),
      close: () => this.close(),
      pinned: () => this.pinned(),
    });
  }

  open(request: CardOpen): void {
    this.show({ kind: 'card', request });
  }

  showToolbar(request: ToolbarOpen): void {
    this.show({ kind: 'toolbar', request });
  }

  editHighlight(request: EditorOpen): void {
    this.show({ kind: 'editor', request });
  }

  highlightChanged(highlight: Highlight): void {
    const { piece } = this;
    if (piece?.kind !== 'editor' || piece.request.highlight.id !== highlight.id) return;
    this.piece = { kind: 'editor', request: { ...piece.request, highlight } };
    this.render();
  }

  say(notice: Notice): void {
    this.tell(toastOf(notice));
  }

  close(): void {
    if (!this.piece) return;
    const { request } = this.piece;
    const hadFocus = document.activeElement === this.surface.host;
    const { focusedBefore } = this;
    this.piece = undefined;
    this.held = false;
    this.focusedBefore = null;
    this.render();
    if (hadFocus && focusedBefore instanceof HTMLElement && focusedBefore.isConnected) focusedBefore.focus({ preventScroll: true });
    request.onClosed();
  }

  pinned(): boolean {
    const { piece } = this;
    if (piece === undefined) return false;
    return this.held || !((piece.kind === 'card' || piece.kind === 'contradiction') && piece.request.reason === 'hover');
  }

  contains(event: Event): boolean {
    return event.composedPath().includes(this.surface.host);
  }

  destroy(): void {
    this.close();
    this.margin.destroy();
    this.root.unmount();
    this.surface.remove();
  }

  private show(next: Piece): void {
    this.close();
    this.surface.ensureThere();
    this.piece = next;
    this.turn += 1;
    this.focusedBefore = document.activeElement;
    this.render();
  }

  private tell(toast: ToastText | undefined): void {
    this.surface.ensureThere();
    this.toast = toast;
    this.render();
  }

  private async copy(citation: Citation): Promise<void> {
    const date = citation.date === undefined ? undefined : formatDate(citation.date);
    const copied = await copyBoth(document, citeQuote({ ...citation, date }));
    this.say({ kind: copied ? 'copied' : 'not-copied' });
  }

  /** At once, so that what was closed is gone when close() returns. */
  private render(): void {
    const { piece, toast } = this;
    flushSync(() =>
      this.root.render(
        <>
          {piece && (
            <Floating
              key={`piece ${this.turn}`}
              piece={piece}
              onClose={() => this.close()}
              onCopy={(citation) => void this.copy(citation)}
              onHold={(held) => {
                this.held = held;
              }}
            />
          )}
          {toast && <Toast toast={toast} floats onGone={() => this.tell(undefined)} />}
        </>,
      ),
    );
  }
}

/**
 * Puts a card into this page; it shows nothing until it is asked to.
 * @param mode `open` for tests, which look inside
 */
export const createCardApi = (mode: ShadowRootMode = 'closed'): CardApi => new PageCard(mode);
