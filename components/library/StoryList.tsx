import { formatDate, plural, t } from '../i18n';
import { Frame } from './Frame';
import { type KeptOfArticle, keptByArticle } from './kept-articles';
import { useLibrary } from './library-context';
import { addressOf, type Route } from './route';
import { useStories } from './use-stories';

function StoryRow({ articles }: { articles: readonly KeptOfArticle[] }) {
  const [first] = articles;
  if (!first) return null;
  const outlets = [...new Set(articles.map(({ latest }) => latest.outlet ?? new URL(latest.url).hostname))];
  const days = articles.flatMap(({ latest }) => latest.published ?? []).sort();
  const span = [...new Set([days[0], days.at(-1)])].flatMap((day) => (day === undefined ? [] : formatDate(day, 'short')));
  return (
    <li>
      <a href={addressOf('story', first.articleId)} dir="auto">
        {first.latest.title ?? first.latest.url}
      </a>
      <p className="small muted">
        {[plural('story_articles', articles.length), outlets.join(', '), span.join(' – ')].filter(Boolean).join(t('part_separator'))}
      </p>
    </li>
  );
}

/** Kept articles of several outlets on one event, to be compared. */
export function StoryList({ route }: { route: Route }) {
  const { state } = useLibrary();
  const stories = useStories();
  const byArticle = new Map(keptByArticle(state.kept).map((kept) => [kept.articleId, kept]));
  const known = (stories ?? []).map((ids) => ids.flatMap((id) => byArticle.get(id) ?? [])).filter((articles) => articles.length > 1);
  const latest = (articles: readonly KeptOfArticle[]) =>
    articles
      .map(({ latest: { published } }) => published ?? '')
      .sort()
      .at(-1) ?? '';
  known.sort((a, b) => latest(b).localeCompare(latest(a)));
  return (
    <Frame route={route}>
      <header className="subject">
        <h2>{t('library_nav_stories')}</h2>
        <p className="muted">{t('stories_lead')}</p>
      </header>
      {stories === undefined && state.kept.length > 0 && <p role="status">{t('stories_waiting')}</p>}
      {stories !== undefined && known.length === 0 && <p className="empty muted">{t('stories_empty')}</p>}
      <ul className="kept-rows">
        {known.map((articles) => (
          <StoryRow key={articles[0]?.articleId} articles={articles} />
        ))}
      </ul>
    </Frame>
  );
}
