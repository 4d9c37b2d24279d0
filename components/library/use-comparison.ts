import { useEffect, useMemo, useState } from 'react';
import { compareForReader } from '../../lib/claims/comparison/compare-articles';
import type { ComparedPlace } from '../../lib/claims/comparison/comparison';
import { articlesOfCorrection, type Correction } from '../../lib/claims/comparison/corrections';
import type { ReaderClaim } from '../../lib/claims/comparison/reader-claims';
import { nameOfStory } from '../../lib/claims/stories/decisions';
import type { Highlight } from '../../lib/highlights/highlight';
import { placeHighlights } from '../../lib/highlights/place-highlights';
import type { KeptArticle } from '../../lib/store/kept-article';
import { isReadRow } from '../../lib/store/read-articles';
import { claimsOfStory, latestVersions, type StoryClaims } from '../../lib/store/story-shelf';
import type { ComparedColumn, ComparedStory } from '../compare/compared-story';
import { t } from '../i18n';
import { useLibrary } from './library-context';

/** "Harbor Wire", or the host where the outlet is not known. */
const outletOf = ({ outlet, url }: Pick<KeptArticle, 'outlet' | 'url'>): string =>
  outlet ?? (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : t('library_untitled'));

/** What is compared: read once, whatever the reader corrects. */
interface Material extends StoryClaims {
  columns: ComparedColumn[];
  title: string;
  places: ReadonlyMap<string, ComparedPlace>;
}

/** A comparison with what the reader corrected in it, and what of that fits nothing any more. */
export interface ReaderComparison {
  story: ComparedStory;
  corrections: Correction[];
  lost: Correction[];
}

function columnsOf(ordered: readonly KeptArticle[], copies: StoryClaims['copies']): ComparedColumn[] {
  return ordered.map((version, index) => {
    const earlier = ordered
      .slice(0, index)
      .find(({ articleId }) => copies.some((pair) => pair.includes(articleId) && pair.includes(version.articleId)));
    return {
      id: version.articleId,
      outlet: outletOf(version),
      title: version.title ?? version.url,
      url: version.url,
      ...(version.published ? { day: version.published } : {}),
      ...(isReadRow(version.id) ? { isOnlyRead: true } : {}),
      ...(earlier ? { copyOf: outletOf(earlier), copyOfId: earlier.articleId } : {}),
    };
  });
}

/** Reads what the articles of a story claim; undefined while they are being read. */
function useMaterial(articleIds: readonly string[]): Material | undefined {
  const { storyActions, world, state } = useLibrary();
  const [material, setMaterial] = useState<Material>();
  const key = articleIds.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids by what they say; a changed text is compared anew
  useEffect(() => {
    let isStale = false;
    const work = async () => {
      const versions = (await Promise.all(articleIds.map((id) => storyActions.versions(id)))).flatMap((all) => latestVersions(all));
      const ordered = versions.sort((a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.keptAt - b.keptAt);
      const claims = claimsOfStory(ordered);
      const named = claims.articles.flatMap((article) => article.claims.flatMap(({ places }) => places));
      const places = await world.places([...new Set(named)]);
      const title = ordered.find((version) => version.title)?.title ?? t('library_untitled');
      if (!isStale) setMaterial({ ...claims, columns: columnsOf(ordered, claims.copies), title, places });
    };
    work().catch((error: unknown) => console.error('Crossread: articles could not be compared', error));
    return () => {
      isStale = true;
    };
  }, [storyActions, world, key, state.kept, state.read]);
  return material;
}

/** Highlights that are marked as claims, where they stand in the articles of a story. */
function readerClaims({ articles }: Material, highlights: readonly Highlight[]): ReaderClaim[] {
  const claims = highlights.filter(({ claim }) => claim);
  return articles.flatMap(({ id: articleId, text }) => {
    const own = claims.filter((highlight) => highlight.articleId === articleId);
    return placeHighlights(own, text).flatMap(({ highlight: { id }, start, end }) =>
      start === undefined || end === undefined ? [] : [{ id, articleId, start, end }],
    );
  });
}

/** The comparison of these articles, as the reader made it; undefined while it is being made. */
export function useComparison(articleIds: readonly string[]): ReaderComparison | undefined {
  const { state } = useLibrary();
  const { highlights, corrections, decisions } = state;
  const material = useMaterial(articleIds);
  return useMemo(() => {
    if (!material) return undefined;
    const { articles, copies, columns, places } = material;
    const ids = new Set(articles.map(({ id }) => id));
    const own = corrections.filter((correction) => articlesOfCorrection(correction).some((id) => ids.has(id))).sort((a, b) => a.at - b.at);
    const input = { claims: readerClaims(material, highlights), corrections: own };
    const { facets, lost } = compareForReader(articles, { place: (id) => places.get(id), copies }, input);
    const title = nameOfStory(decisions, [...ids])?.name ?? material.title;
    return { story: { title, columns, facets }, corrections: own, lost };
  }, [material, highlights, corrections, decisions]);
}
