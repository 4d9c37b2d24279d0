import { useState } from 'react';
import type { Verdict } from '../../lib/claims/comparison/comparison';
import { CompareTable } from '../compare/CompareTable';
import type { ComparedColumn, ComparedStory } from '../compare/compared-story';
import { FigureTimeline, hasMoved } from '../compare/FigureTimeline';
import { VERDICT_LABEL, VERDICT_MEANING, VERDICTS } from '../compare/verdicts';
import { formatNumber, t } from '../i18n';
import { CellCorrection } from './CellCorrection';
import { CorrectionList } from './CorrectionList';
import { Frame } from './Frame';
import { useLibrary } from './library-context';
import { addressOf, HOME, type Route } from './route';
import { StoryHead } from './StoryHead';
import { type ReaderComparison, useComparison } from './use-comparison';
import { useStories } from './use-stories';
import { WireEdits } from './WireEdits';

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

function Compared({ comparison: { story, corrections, lost } }: { comparison: ReaderComparison }) {
  const { storyActions, state, perform, go } = useLibrary();
  const [verdict, setVerdict] = useState<Verdict>();
  const facets = story.facets.filter((facet) => verdict === undefined || facet.verdict === verdict);
  const takeOut = async ({ id, outlet }: ComparedColumn) => {
    const ids = story.columns.map((column) => column.id);
    const rest = ids.find((other) => other !== id);
    const done = await perform(() => storyActions.takeOut(state.decisions, id, ids), t('story_taken_out', outlet));
    // The address names any of a story's articles: it may have been this one.
    if (done && rest !== undefined) go({ ...HOME, view: 'story', id: rest });
  };
  const outletOf = (id: string) => story.columns.find((column) => column.id === id)?.outlet ?? '';
  return (
    <>
      <StoryHead story={story} />
      <VerdictFilter story={story} shown={verdict} onChoose={setVerdict} />
      {story.facets.length === 0 && <p className="empty muted">{t('compare_nothing')}</p>}
      <CompareTable
        story={{ ...story, facets }}
        tools={{
          onTakeOut: (column) => void takeOut(column),
          cellTools: (facet, cell) => <CellCorrection facet={facet} cell={cell} facets={story.facets} />,
        }}
      />
      {facets.filter(hasMoved).map((facet) => (
        <FigureTimeline key={facet.key} facet={facet} outletOf={outletOf} />
      ))}
      <WireEdits story={story} />
      <CorrectionList corrections={corrections} lost={lost} outletOf={outletOf} />
    </>
  );
}

/** What the outlets claim about one event, side by side. */
export function StoryView({ route }: { route: Route }) {
  const { stories } = useLibrary();
  const found = useStories();
  const articles = found === undefined ? [] : stories.storyOf(route.id);
  const comparison = useComparison(articles);
  const isThere = articles.length > 1;
  return (
    <Frame route={route}>
      {found !== undefined && !isThere && (
        <p className="empty muted">
          {t('story_gone')} <a href={addressOf('stories')}>{t('library_nav_stories')}</a>
        </p>
      )}
      {(found === undefined || (isThere && !comparison)) && <p role="status">{t('stories_waiting')}</p>}
      {isThere && comparison && <Compared comparison={comparison} />}
    </Frame>
  );
}
