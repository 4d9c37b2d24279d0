import type { Highlighter } from './highlighter';
import type { LateToolsWorld } from './late-tools-world';
import type { MarkWalk } from './mark-walk';

/** What a reader needs only once something is selected, pressed or walked to. */
export interface LateTools {
  highlighter: Highlighter;
  walk: MarkWalk;
}

/** Where the reader finds these tools: they come with the card's script, and lie beside the card. */
const TOOLS_KEY = Symbol.for('crossread.late-tools');
type StartTools = (world: LateToolsWorld) => LateTools;
/** Only Crossread's own scripts reach this symbol in their isolated world. */
const holder = globalThis as { [TOOLS_KEY]?: StartTools };

export const registeredTools = (): StartTools | undefined => holder[TOOLS_KEY];

export function registerTools(start: StartTools): void {
  holder[TOOLS_KEY] = start;
}
