import { useEffect, useState } from 'react';
import { comparedHeads } from './compared-articles';
import { useLibrary } from './library-context';

/** The stories of two articles and more, as ids of articles; undefined until all have been grouped. */
export function useStories(): string[][] | undefined {
  const { stories, state } = useLibrary();
  const [found, setFound] = useState<string[][]>();
  const isRead = state.progress === undefined;
  useEffect(() => {
    const gone = new AbortController();
    if (isRead)
      void stories.follow(comparedHeads({ kept: state.kept, read: state.read }), gone.signal).then(
        () => {
          if (gone.signal.aborted) return;
          stories.decide(state.decisions);
          setFound(stories.stories());
        },
        (error: unknown) => console.error('Crossread: the stories could not be made', error),
      );
    return () => gone.abort();
  }, [stories, state.kept, state.read, state.decisions, isRead]);
  return found;
}
