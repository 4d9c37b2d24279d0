import { type FormEvent, useId, useState } from 'react';
import { nameOfStory } from '../../lib/claims/stories/decisions';
import type { ComparedStory } from '../compare/compared-story';
import { plural, t } from '../i18n';
import { comparedHeads } from './compared-articles';
import { keptByArticle } from './kept-articles';
import { useLibrary } from './library-context';
import { StoryExport } from './StoryExport';
import { StoryNameForm } from './StoryNameForm';

/** So many articles that are in no story can be chosen: those kept last. */
const MOST_SINGLES = 100;

/** Other stories, and articles in none, as what can be joined with this one. */
function useOthers(ids: readonly string[]) {
  const { stories, state } = useLibrary();
  const titles = new Map(keptByArticle(comparedHeads(state)).map(({ articleId, latest }) => [articleId, latest.title ?? latest.url]));
  const others = stories.stories().filter((story) => !story.includes(ids[0] ?? ''));
  const inStories = new Set([...ids, ...others.flat()]);
  const called = (story: readonly string[]) => nameOfStory(state.decisions, story)?.name ?? titles.get(story[0] ?? '') ?? '';
  return {
    stories: others.map((story) => ({ ids: story, name: called(story) })),
    articles: [...titles]
      .filter(([id]) => !inStories.has(id))
      .slice(0, MOST_SINGLES)
      .map(([id, name]) => ({ ids: [id], name })),
  };
}

function JoinWith({ ids }: { ids: readonly string[] }) {
  const { storyActions, state, perform } = useLibrary();
  const { stories, articles } = useOthers(ids);
  const [chosen, setChosen] = useState('');
  const id = useId();
  const all = [...stories, ...articles];
  if (all.length === 0) return null;
  const other = all.find((one) => one.ids[0] === chosen);
  const join = (event: FormEvent) => {
    event.preventDefault();
    if (!other) return;
    void perform(() => storyActions.join(state.decisions, [ids, other.ids]), plural('story_joined', 2)).then(
      (done) => done && setChosen(''),
    );
  };
  const options = (those: typeof all) =>
    those.map((one) => (
      <option key={one.ids[0]} value={one.ids[0]}>
        {one.name}
      </option>
    ));
  return (
    <form className="join-with" onSubmit={join}>
      <label className="small" htmlFor={id}>
        {t('story_join_with')}
      </label>
      <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{t('story_join_nothing')}</option>
        {stories.length > 0 && <optgroup label={t('library_nav_stories')}>{options(stories)}</optgroup>}
        {articles.length > 0 && <optgroup label={t('story_join_articles')}>{options(articles)}</optgroup>}
      </select>
      <button type="submit" className="btn" disabled={!other}>
        {t('story_join')}
      </button>
    </form>
  );
}

/** What a story is called, and what can be done with it as a whole. */
export function StoryHead({ story }: { story: ComparedStory }) {
  const { storyActions, state, perform } = useLibrary();
  const [isNaming, setNaming] = useState(false);
  const ids = story.columns.map(({ id }) => id);
  const rename = (name: string) => {
    setNaming(false);
    void perform(() => storyActions.name(state.decisions, ids, name), t('story_named'));
  };
  return (
    <header className="subject">
      {isNaming ? (
        <StoryNameForm name={story.title} onName={rename} onCancel={() => setNaming(false)} />
      ) : (
        <h2 dir="auto">{story.title}</h2>
      )}
      <p className="muted">{[plural('story_articles', story.columns.length), t('compare_lead')].join(t('part_separator'))}</p>
      <div className="actions">
        <button type="button" className="btn" onClick={() => setNaming(true)}>
          {t('story_rename')}
        </button>
        <StoryExport story={story} />
        <JoinWith ids={ids} />
      </div>
    </header>
  );
}
