import { useState } from 'react';
import { nameOfStory } from '../../lib/claims/stories/decisions';
import { formatDate, plural, t } from '../i18n';
import { comparedHeads } from './compared-articles';
import { Frame } from './Frame';
import { type KeptOfArticle, keptByArticle } from './kept-articles';
import { useLibrary } from './library-context';
import { addressOf, type Route } from './route';
import { StoryNameForm } from './StoryNameForm';
import { useStories } from './use-stories';

/** The articles of a story, with what it is called: by the reader, or by its first article. */
interface KnownStory {
  articles: readonly KeptOfArticle[];
  ids: string[];
  name: string;
}

interface RowProps {
  story: KnownStory;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

function StoryRow({ story: { articles, ids, name }, isChosen, onChoose }: RowProps) {
  const { storyActions, state, perform } = useLibrary();
  const [isNaming, setNaming] = useState(false);
  const outlets = [...new Set(articles.map(({ latest }) => latest.outlet ?? new URL(latest.url).hostname))];
  const days = articles.flatMap(({ latest }) => latest.published ?? []).sort();
  const span = [...new Set([days[0], days.at(-1)])].flatMap((day) => (day === undefined ? [] : formatDate(day, 'short')));
  const rename = (typed: string) => {
    setNaming(false);
    void perform(() => storyActions.name(state.decisions, ids, typed), t('story_named'));
  };
  return (
    <li className="story-row">
      <input type="checkbox" aria-label={t('story_choose', name)} checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
      <div className="grow">
        {isNaming ? (
          <StoryNameForm name={name} onName={rename} onCancel={() => setNaming(false)} />
        ) : (
          <a href={addressOf('story', ids[0] ?? '')} dir="auto">
            {name}
          </a>
        )}
        <p className="small muted">
          {[plural('story_articles', articles.length), outlets.join(', '), span.join(' – ')].filter(Boolean).join(t('part_separator'))}
        </p>
      </div>
      <button type="button" className="btn" aria-label={t('story_rename_this', name)} onClick={() => setNaming(true)}>
        {t('story_rename')}
      </button>
    </li>
  );
}

/** Makes one story of those that are chosen. */
function JoinBar({ chosen, onJoined }: { chosen: readonly KnownStory[]; onJoined: () => void }) {
  const { storyActions, state, perform } = useLibrary();
  const join = async () => {
    const stories = chosen.map(({ ids }) => ids);
    if (await perform(() => storyActions.join(state.decisions, stories), plural('story_joined', chosen.length))) onJoined();
  };
  return (
    <section className="bulk" aria-label={t('library_bulk')}>
      <strong className="small" role="status">
        {plural('story_chosen', chosen.length)}
      </strong>
      <button type="button" className="btn" disabled={chosen.length < 2} onClick={() => void join()}>
        {t('story_join')}
      </button>
    </section>
  );
}

function useKnownStories(): KnownStory[] | undefined {
  const { state } = useLibrary();
  const stories = useStories();
  const byArticle = new Map(keptByArticle(comparedHeads(state)).map((kept) => [kept.articleId, kept]));
  const latest = ({ articles }: KnownStory) =>
    articles
      .map(({ latest: { published } }) => published ?? '')
      .sort()
      .at(-1) ?? '';
  return stories
    ?.flatMap((ids): KnownStory[] => {
      const articles = ids.flatMap((id) => byArticle.get(id) ?? []);
      const [first] = articles;
      if (!first || articles.length < 2) return [];
      return [{ articles, ids, name: nameOfStory(state.decisions, ids)?.name ?? first.latest.title ?? first.latest.url }];
    })
    .sort((a, b) => latest(b).localeCompare(latest(a)));
}

/** Articles of several outlets on one event, to be compared. */
export function StoryList({ route }: { route: Route }) {
  const { state } = useLibrary();
  const known = useKnownStories();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isChosen = ({ ids }: KnownStory) => ids.some((id) => chosen.has(id));
  const choose = ({ ids }: KnownStory, isNow: boolean) => {
    const others = [...chosen].filter((id) => !ids.includes(id));
    setChosen(new Set(isNow ? [...others, ...ids.slice(0, 1)] : others));
  };
  const all = (known ?? []).filter(isChosen);
  return (
    <Frame route={route}>
      <header className="subject">
        <h2>{t('library_nav_stories')}</h2>
        <p className="muted">{t('stories_lead')}</p>
      </header>
      {known === undefined && state.kept.length + state.read.length > 0 && <p role="status">{t('stories_waiting')}</p>}
      {known?.length === 0 && <p className="empty muted">{t('stories_empty')}</p>}
      {all.length > 0 && <JoinBar chosen={all} onJoined={() => setChosen(new Set())} />}
      <ul className="kept-rows">
        {known?.map((story) => (
          <StoryRow key={story.ids[0]} story={story} isChosen={isChosen(story)} onChoose={(isNow) => choose(story, isNow)} />
        ))}
      </ul>
    </Frame>
  );
}
