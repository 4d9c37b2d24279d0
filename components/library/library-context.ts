import { createContext, useContext } from 'react';
import type { LibraryShelf, ShelfState } from '../../lib/store/library-shelf';
import type { StoryShelf } from '../../lib/store/story-shelf';
import type { KnowledgeActions } from './knowledge-actions';
import type { LibraryActions, Undo } from './library-actions';
import type { LibraryWorld } from './library-world';
import type { StoryActions } from './story-actions';
import type { Names } from './use-names';
import type { Go } from './use-route';

/** What every part of the page works with. */
export interface LibraryTools {
  world: LibraryWorld;
  actions: LibraryActions;
  knowledge: KnowledgeActions;
  shelf: LibraryShelf;
  stories: StoryShelf;
  storyActions: StoryActions;
  state: ShelfState;
  names: Names;
  go: Go;
  /** Says something at the lower edge. */
  tell: (text: string) => void;
  /** Does something, says so and offers the way back; says what is wrong where it fails. Answers whether it was done. */
  perform: (work: () => Promise<Undo>, doneText: string) => Promise<boolean>;
}

const context = createContext<LibraryTools | undefined>(undefined);
export const LibraryProvider = context.Provider;

export function useLibrary(): LibraryTools {
  const tools = useContext(context);
  if (!tools) throw new Error('This belongs inside of the library page.');
  return tools;
}
