import type { KeyboardEvent } from 'react';
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

/** Comes up beside a selection. Pressing a button must not take the selection away, so no press moves the focus. */
export function SelectionToolbar({ request, onDone }: { request: ToolbarOpen; onDone: () => void }) {
  const choose = (act: () => void) => {
    onDone();
    act();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the panel around it is the toolbar
    <div className="toolbar" onKeyDown={walk} onMouseDown={(event) => event.preventDefault()}>
      <Swatches
        labelOf={(colour) => t('toolbar_highlight_in', colourName(colour))}
        onChoose={(colour) => choose(() => request.onHighlight(colour))}
      />
      <button type="button" className="btn" onClick={() => choose(request.onNote)}>
        {t('toolbar_note')}
      </button>
    </div>
  );
}
