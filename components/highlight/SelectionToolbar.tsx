import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ToolbarOpen } from '../../lib/page/card-contract';
import { t } from '../i18n';
import { colourName, Swatches } from './Swatches';

/** Arrow keys walk along a toolbar, as everywhere. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
  const direction = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  buttons.at((at + step * direction) % buttons.length)?.focus();
  event.preventDefault();
}

/** Whoever selects by keyboard gets here by Tab: the toolbar itself takes neither focus nor selection. */
function useReachByTab({ way, from }: ToolbarOpen) {
  const toolbar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (way !== 'keyboard') return undefined;
    const reach = (event: globalThis.KeyboardEvent) => {
      const isInside = toolbar.current?.matches(':focus-within') ?? true;
      if (event.key !== 'Tab' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || isInside || !event.isTrusted) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      toolbar.current?.querySelector('button')?.focus({ preventScroll: true });
    };
    const view = from.defaultView;
    view?.addEventListener('keydown', reach, { capture: true });
    return () => view?.removeEventListener('keydown', reach, { capture: true });
  }, [way, from]);
  return toolbar;
}

interface ToolbarProps {
  request: ToolbarOpen;
  onCopy: () => void;
  onDone: () => void;
}

/** Comes up beside a selection. Pressing a button must not take the selection away, so no press moves the focus. */
export function SelectionToolbar({ request, onCopy, onDone }: ToolbarProps) {
  const toolbar = useReachByTab(request);
  const { highlighting } = request;
  const button = (label: string, act: () => void, hint?: string) => (
    <button
      type="button"
      className="btn"
      title={hint}
      onClick={() => {
        onDone();
        act();
      }}
    >
      {label}
    </button>
  );
  const onHighlight: NonNullable<ToolbarOpen['highlighting']>['onHighlight'] = (colour) => {
    onDone();
    highlighting?.onHighlight(colour);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the panel around it is the toolbar
    <div ref={toolbar} className="toolbar" onKeyDown={walk} onMouseDown={(event) => event.preventDefault()}>
      {highlighting && (
        <>
          <span className="swatches">
            <Swatches labelOf={(colour) => t('toolbar_highlight_in', colourName(colour))} onChoose={onHighlight} />
          </span>
          {highlighting.onEdit && button(t('toolbar_edit'), highlighting.onEdit, t('toolbar_edit_hint'))}
          {button(t('toolbar_note'), highlighting.onNote)}
          {button(t('toolbar_tag'), highlighting.onTag)}
          {button(t('toolbar_claim'), highlighting.onClaim, t('toolbar_claim_hint'))}
        </>
      )}
      {button(t('toolbar_copy'), onCopy)}
      {button(t('toolbar_look_up'), request.onLookUp)}
      {!highlighting && <p className="small muted">{t('toolbar_outside')}</p>}
      {request.way === 'keyboard' && (
        <p className="small muted" role="status">
          {t('toolbar_reach')}
        </p>
      )}
    </div>
  );
}
