import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from '../Icon';
import { t } from '../i18n';

/** Long enough to read a line and reach for its button; it waits as long as the pointer or the focus is on it. */
const SHOWN_MS = 8_000;

export interface ToastText {
  text: string;
  /** Undo, where there is something to undo. */
  undo?: () => void;
  /** What else can be done now. */
  act?: { words: string; run: () => void };
}

/** What just happened, at the lower edge of the window. */
export function Toast({ toast, floats, onGone }: { toast: ToastText; floats: boolean; onGone: () => void }) {
  const element = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  const gone = useEffectEvent(onGone);
  const { undo, act } = toast;

  useLayoutEffect(() => {
    if (floats) element.current?.showPopover();
  }, [floats]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is told anew gets its full time
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => gone(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, toast]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock while somebody reads
    <div
      ref={element}
      popover={floats ? 'manual' : undefined}
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span role="status">{toast.text}</span>
      {undo && (
        <button
          type="button"
          className="btn"
          onClick={() => {
            // Undoing may tell something itself.
            onGone();
            undo();
          }}
        >
          {t('action_undo')}
        </button>
      )}
      {act && (
        <button
          type="button"
          className="btn"
          onClick={() => {
            onGone();
            act.run();
          }}
        >
          {act.words}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={t('action_close')} title={t('action_close')} onClick={onGone}>
        <Icon shape="close" />
      </button>
    </div>
  );
}
