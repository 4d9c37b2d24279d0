import type { CardOpener } from './card-opener';
import type { Reading } from './reading';

/** What the reader lends to the tools that are loaded late. */
export interface LateToolsWorld {
  document: Document;
  /** The article that is spoken of. */
  reading: () => Reading | undefined;
  cards: CardOpener;
  scrollTo: (start: number, end: number) => void;
  repaint: () => void;
  /** Reads the highlights from the library again. */
  reload: () => Promise<void>;
  onLost: () => void;
}
