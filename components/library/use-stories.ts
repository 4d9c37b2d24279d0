import { useEffect, useState } from 'react';
import { useLibrary } from './library-context';

/** The stories of two kept articles and more, as ids of articles; undefined until all have been grouped. */
export function useStories(): string[][] | undefined {
  const { stories, state } = useLibrary();
  const [found, setFound] = useState<string[][]>();
  const isRead = state.progress === undefined;
  useEffect(() => {
    const gone = new AbortController();
    if (isRead)
      void stories.follow(state.kept, gone.signal).then(
        () => {
          if (gone.signal.aborted) return;
          stories.decide(state.decisions);
          setFound(stories.stories());
        },
        (error: unknown) => console.error('Crossread: the stories could not be made', error),
      );
    return () => gone.abort();
  }, [stories, state.kept, state.decisions, isRead]);
  return found;
}
