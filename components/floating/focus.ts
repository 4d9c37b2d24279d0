const FOCUSABLE = 'button:not(:disabled), a[href], textarea, input, select, [tabindex="0"]';

/** At the last element Tab goes to the first, and the other way round with Shift. */
export function loopFocus(event: { key: string; shiftKey: boolean; preventDefault(): void }, inside: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = [...inside.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility());
  const root = inside.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const index = active instanceof HTMLElement ? stops.indexOf(active) : -1;
  const goal = event.shiftKey ? (index === 0 ? stops.at(-1) : undefined) : index === stops.length - 1 ? stops[0] : undefined;
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}
