import { useEffect, useState } from 'react';
import { latestVersions } from '../../lib/store/story-shelf';
import type { ComparedColumn, ComparedStory } from '../compare/compared-story';
import { t } from '../i18n';
import { useLibrary } from './library-context';
import { WordDiff } from './WordDiff';

/** The latest texts of two articles; undefined while they are being read. */
function useTexts(ids: readonly [string, string], isWanted: boolean): string[] | undefined {
  const { storyActions, state } = useLibrary();
  const [texts, setTexts] = useState<string[]>();
  const [one, two] = ids;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed text is read anew
  useEffect(() => {
    let isStale = false;
    const read = async () => {
      const versions = await Promise.all([one, two].map((id) => storyActions.versions(id)));
      if (!isStale) setTexts(versions.flatMap((all) => latestVersions(all).map(({ text }) => text)));
    };
    if (isWanted) read().catch((error: unknown) => console.error('Crossread: copies could not be read', error));
    return () => {
      isStale = true;
    };
  }, [storyActions, one, two, isWanted, state.kept, state.read]);
  return texts;
}

function Edits({ copy, of }: { copy: ComparedColumn; of: ComparedColumn }) {
  const [isOpen, setOpen] = useState(false);
  const texts = useTexts([of.id, copy.id], isOpen);
  const [before, after] = texts ?? [];
  return (
    <details className="wire-edits" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('wire_edits', copy.outlet, of.outlet)}</summary>
      {isOpen && before !== undefined && after !== undefined && (
        <article className="kept-text compared">
          {before === after ? <p className="muted">{t('wire_edits_none')}</p> : <WordDiff before={before} after={after} />}
        </article>
      )}
    </details>
  );
}

/** What outlets that carry the text of another one changed in it. */
export function WireEdits({ story: { columns } }: { story: ComparedStory }) {
  const copies = columns.flatMap((copy) => {
    const of = columns.find(({ id }) => id === copy.copyOfId);
    return of ? [{ copy, of }] : [];
  });
  if (copies.length === 0) return null;
  return (
    <section className="wire" aria-labelledby="wire-edits">
      <h3 id="wire-edits">{t('wire_edits_title')}</h3>
      <p className="small muted">{t('wire_edits_lead')}</p>
      {copies.map(({ copy, of }) => (
        <Edits key={copy.id} copy={copy} of={of} />
      ))}
    </section>
  );
}
