import { useMemo } from 'react';
import { wordDiff } from '../../lib/anchoring/word-diff';

/** What became of a text: gone words struck through, new ones underlined. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p dir="auto">
      {parts.map(({ kind, text }, index) => {
        const Words = kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span';
        // The parts of one comparison never change their order.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        return <Words key={index}>{text}</Words>;
      })}
    </p>
  );
}
