/** What a key asks of the list. `by`: lines up or down; `extend`: with everything in between. */
export type GridCommand =
  | { kind: 'go'; by: number; extend: boolean }
  | { kind: 'toggle' | 'all' | 'none' | 'edit' | 'delete' | 'visit' | 'article' | 'copy' };

const PAGE = 10;
const STEPS: Record<string, number> = {
  ArrowDown: 1,
  j: 1,
  J: 1,
  ArrowUp: -1,
  k: -1,
  K: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
const KINDS: Record<string, Exclude<GridCommand['kind'], 'go'>> = {
  ' ': 'toggle',
  x: 'toggle',
  Escape: 'none',
  e: 'edit',
  Delete: 'delete',
  Backspace: 'delete',
  o: 'visit',
  Enter: 'article',
  c: 'copy',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command that a key stands for in the list; undefined for keys that are the browser's. */
export function gridCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): GridCommand | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { kind: 'all' } : undefined;
  const by = STEPS[key];
  if (by !== undefined) return { kind: 'go', by, extend: shiftKey };
  const kind = KINDS[key];
  return kind && { kind };
}

/** Is somebody writing, or choosing from a list? Then letters are not commands. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) && !isTick(target);

const isTick = (target: HTMLElement): boolean => target instanceof HTMLInputElement && target.type === 'checkbox';
