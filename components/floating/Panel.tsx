import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Anchor } from '../../lib/page/card-contract';
import { loopFocus } from './focus';
import { placeBeside, type Side } from './place';

export interface PanelProps {
  anchor: Anchor;
  side: Side;
  className: string;
  role: 'dialog' | 'toolbar';
  labelledBy?: string;
  label?: string;
  /** Moves the focus to the first element that matches, as soon as it is open. */
  focus?: string | undefined;
  /** Tab goes round inside. */
  trapsFocus: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A piece beside a stretch of text, in the browser's top layer, where no z-index of the page reaches. */
export function Panel({ anchor, side, className, role, labelledBy, label, focus, trapsFocus, onClose, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const textIsGone = useEffectEvent(onClose);

  useLayoutEffect(() => panel.current?.showPopover(), []);

  useEffect(() => (panel.current ? placeBeside(panel.current, anchor, side, () => textIsGone()) : undefined), [anchor, side]);

  useEffect(() => {
    if (focus !== undefined) panel.current?.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  }, [focus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (trapsFocus && panel.current) {
      loopFocus(event, panel.current);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role is given, only not as a literal
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a label
    <div
      ref={panel}
      popover="manual"
      className={`panel ${className}`}
      role={role}
      aria-labelledby={labelledBy}
      aria-label={label}
      onKeyDown={onKeyDown}
      onPointerEnter={() => anchor.onPointer?.(true)}
      onPointerLeave={() => anchor.onPointer?.(false)}
    >
      {children}
    </div>
  );
}
