import type { Highlighter, HighlighterWorld } from './highlighter';

/** Where the reader finds what makes and edits highlights: it comes with the card's script, and lies beside the card. */
const HIGHLIGHTER_KEY = Symbol.for('crossread.highlighter');
type StartHighlighter = (world: HighlighterWorld) => Highlighter;
/** Only Crossread's own scripts reach this symbol in their isolated world. */
const holder = globalThis as { [HIGHLIGHTER_KEY]?: StartHighlighter };

export const registeredHighlighter = (): StartHighlighter | undefined => holder[HIGHLIGHTER_KEY];

export function registerHighlighter(start: StartHighlighter): void {
  holder[HIGHLIGHTER_KEY] = start;
}
