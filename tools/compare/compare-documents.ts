import { fingerprint } from '../../lib/article/fingerprint';
import { compareArticles } from '../../lib/claims/comparison/compare-articles';
import type { ComparedArticle, ComparisonWorld, Facet } from '../../lib/claims/comparison/comparison';
import { StoryIndex } from '../../lib/claims/stories/story-index';
import { storyTerms } from '../../lib/claims/stories/story-terms';
import { wireCopies } from '../../lib/claims/stories/wire-copies';
import { namesUnknown, peopleUnknown } from '../../lib/entities/names-unknown';
import type { AnnotatedDocument } from '../annotate/document';

/** One story as `npm run compare` prints it. Ids are those of the input. */
export interface ComparedStory {
  story: string;
  articles: AnnotatedDocument['id'][];
  facets: Facet<AnnotatedDocument['id']>[];
  wireCopies: [AnnotatedDocument['id'], AnnotatedDocument['id']][];
}

/** Groups annotated documents into stories and compares what each story's articles claim. An id given twice counts once, the last time. */
export function compareDocuments(documents: readonly AnnotatedDocument[], place: ComparisonWorld['place']): ComparedStory[] {
  const byId = new Map(documents.map((document) => [String(document.id), document]));
  const index = StoryIndex.of(
    [...byId].map(([id, { text, article, mentions }]) => {
      const people = peopleUnknown(namesUnknown(mentions));
      return { id, terms: storyTerms(text, article.title, people), day: article.published };
    }),
  );
  return index.stories().map((ids, number) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const copies = wireCopies(members.map(({ id, text }) => ({ id: String(id), text, fingerprint: fingerprint(text) })));
    const original = (id: string) => byId.get(id)?.id ?? id;
    const facets = members.length < 2 ? [] : compareArticles(members.map(toCompared), { place, copies });
    return {
      story: `story-${number + 1}`,
      articles: members.map(({ id }) => id),
      facets: facets.map(({ cells, ...facet }) => ({
        ...facet,
        cells: cells.map((cell) => ({ ...cell, article: original(cell.article) })),
      })),
      wireCopies: copies.map(([one, two]) => [original(one), original(two)]),
    };
  });
}

const toCompared = ({ id, text, article, claims, mentions }: AnnotatedDocument): ComparedArticle => ({
  id: String(id),
  text,
  outlet: article.outlet,
  day: article.published,
  claims,
  mentions,
});
