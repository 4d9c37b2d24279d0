import { useState } from 'react';
import type { Verdict } from '../../lib/claims/comparison/comparison';
import { CompareTable } from '../compare/CompareTable';
import type { ComparedStory } from '../compare/compared-story';
import { FigureTimeline, hasMoved } from '../compare/FigureTimeline';
import { VERDICT_LABEL, VERDICT_MEANING, VERDICTS } from '../compare/verdicts';
import { formatNumber, plural, t } from '../i18n';
import { Frame } from './Frame';
import { useLibrary } from './library-context';
import { addressOf, type Route } from './route';
import { StoryExport } from './StoryExport';
import { useComparison } from './use-comparison';
import { useStories } from './use-stories';

function VerdictFilter({
  story,
  shown,
  onChoose,
}: {
  story: ComparedStory;
  shown: Verdict | undefined;
  onChoose: (verdict?: Verdict) => void;
}) {
  const count = (verdict: Verdict) => story.facets.filter((facet) => facet.verdict === verdict).length;
  return (
    <fieldset className="filter">
      <legend className="hidden">{t('compare_filter')}</legend>
      <button type="button" className="chip" aria-pressed={shown === undefined} onClick={() => onChoose()}>
        {t('compare_all')} <span className="count">{formatNumber(story.facets.length)}</span>
      </button>
      {VERDICTS.filter((verdict) => count(verdict) > 0).map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={`chip verdict ${verdict}`}
          title={t(VERDICT_MEANING[verdict])}
          aria-pressed={shown === verdict}
          onClick={() => onChoose(shown === verdict ? undefined : verdict)}
        >
          {t(VERDICT_LABEL[verdict])} <span className="count">{formatNumber(count(verdict))}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Compared({ story }: { story: ComparedStory }) {
  const [verdict, setVerdict] = useState<Verdict>();
  const facets = story.facets.filter((facet) => verdict === undefined || facet.verdict === verdict);
  const outletOf = (id: string) => story.columns.find((column) => column.id === id)?.outlet ?? '';
  return (
    <>
      <header className="subject">
        <h2 dir="auto">{story.title}</h2>
        <p className="muted">{[plural('story_articles', story.columns.length), t('compare_lead')].join(t('part_separator'))}</p>
        <StoryExport story={story} />
      </header>
      <VerdictFilter story={story} shown={verdict} onChoose={setVerdict} />
      {story.facets.length === 0 && <p className="empty muted">{t('compare_nothing')}</p>}
      <CompareTable story={{ ...story, facets }} />
      {facets.filter(hasMoved).map((facet) => (
        <FigureTimeline key={facet.key} facet={facet} outletOf={outletOf} />
      ))}
    </>
  );
}

/** What the outlets claim about one event, side by side. */
export function StoryView({ route }: { route: Route }) {
  const { stories } = useLibrary();
  const found = useStories();
  const articles = found === undefined ? [] : stories.storyOf(route.id);
  const story = useComparison(articles);
  const isThere = articles.length > 1;
  return (
    <Frame route={route}>
      {found !== undefined && !isThere && (
        <p className="empty muted">
          {t('story_gone')} <a href={addressOf('stories')}>{t('library_nav_stories')}</a>
        </p>
      )}
      {(found === undefined || (isThere && !story)) && <p role="status">{t('stories_waiting')}</p>}
      {isThere && story && <Compared story={story} />}
    </Frame>
  );
}
