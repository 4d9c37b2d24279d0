import { useEffect, useState } from 'react';
import { compareArticles } from '../../lib/claims/comparison/compare-articles';
import type { KeptArticle } from '../../lib/store/kept-article';
import { claimsOfStory, latestVersions } from '../../lib/store/story-shelf';
import type { ComparedStory } from '../compare/compared-story';
import { t } from '../i18n';
import { useLibrary } from './library-context';
import type { LibraryWorld } from './library-world';

/** "Harbor Wire", or the host where the outlet is not known. */
const outletOf = ({ outlet, url }: Pick<KeptArticle, 'outlet' | 'url'>): string =>
  outlet ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : t('library_untitled'));

/** Lays out what the articles of a story claim. */
async function compareKept(versions: readonly KeptArticle[], world: Pick<LibraryWorld, 'places'>): Promise<ComparedStory> {
  const ordered = [...versions].sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.keptAt - b.keptAt);
  const { articles, copies } = claimsOfStory(ordered);
  const places = await world.places([...new Set(articles.flatMap(({ claims }) => claims.flatMap((claim) => claim.places)))]);
  const columns = ordered.map((version, index) => {
    const earlier = ordered
      .slice(0, index)
      .find(({ articleId }) => copies.some((pair) => pair.includes(articleId) && pair.includes(version.articleId)));
    return {
      id: version.articleId,
      outlet: outletOf(version),
      title: version.title ?? version.url,
      url: version.url,
      ...(version.published ? { day: version.published } : {}),
      ...(earlier ? { copyOf: outletOf(earlier) } : {}),
    };
  });
  return {
    title: ordered.find(({ title }) => title)?.title ?? t('library_untitled'),
    columns,
    facets: compareArticles(articles, { place: (id) => places.get(id), copies }),
  };
}

/** The comparison of these articles; undefined while it is being made. */
export function useComparison(articleIds: readonly string[]): ComparedStory | undefined {
  const { actions, world, state } = useLibrary();
  const [story, setStory] = useState<ComparedStory>();
  const key = articleIds.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids by what they say; a changed text is compared anew
  useEffect(() => {
    let isStale = false;
    const work = async () => {
      const versions = (await Promise.all(articleIds.map((id) => actions.versions(id)))).flatMap((all) => latestVersions(all));
      const compared = await compareKept(versions, world);
      if (!isStale) setStory(compared);
    };
    work().catch((error: unknown) => console.error('Crossread: articles could not be compared', error));
    return () => {
      isStale = true;
    };
  }, [actions, world, key, state.kept]);
  return story;
}
