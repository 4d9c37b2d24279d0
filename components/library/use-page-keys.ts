import { useEffect, useEffectEvent } from 'react';
import { isWriting } from './grid-keys';
import { SEARCH_ID } from './SearchField';

/** Keys that work anywhere on the page: "/" searches, "?" explains, j and k and the arrows enter the list, Ctrl or Cmd with Z takes back. */
export function usePageKeys({ onHelp, undo }: { onHelp: () => void; undo: (() => void) | undefined }): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || isWriting(event.target)) return;
    const done = press(event);
    if (done) event.preventDefault();
  });
  const press = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'z' || !undo) return false;
      undo();
      return true;
    }
    if (event.key === '?') onHelp();
    else if (event.key === '/') document.getElementById(SEARCH_ID)?.focus();
    // The arrows are the browser's wherever something has the focus.
    else if (/^[jk]$/.test(event.key) || (/^Arrow(Down|Up)$/.test(event.key) && event.target === document.body)) return enterList();
    else return false;
    return true;
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

/** Puts the focus on the line that Tab would lead to. */
function enterList(): boolean {
  const line = document.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
  line?.focus();
  return line !== null;
}
