import { loadCard } from './card-opener';
import { type LateTools, registeredTools } from './late-tools-contract';
import type { LateToolsWorld } from './late-tools-world';

/** Is something selected in this document? In a field selecting is part of the writing. A selection in a shadow root has this type too. */
export const hasSelection = (document: Document): boolean =>
  document.getSelection()?.type === 'Range' && !/^(?:INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');

/** The reader's end of what is loaded with the card, on the first selection, press or step: undefined where that failed. */
export function lateTools(world: LateToolsWorld): () => Promise<LateTools | undefined> {
  let loaded: LateTools | undefined;
  return async () => {
    await loadCard(world.onLost);
    loaded ??= registeredTools()?.(world);
    return loaded;
  };
}
