import { fingerprint } from '../../lib/article/fingerprint';
import { compareArticles } from '../../lib/claims/comparison/compare-articles';
import type { ComparedArticle, ComparisonWorld, Facet } from '../../lib/claims/comparison/comparison';
import { StoryIndex } from '../../lib/claims/stories/story-index';
import { storyTerms } from '../../lib/claims/stories/story-terms';
import { wireCopies } from '../../lib/claims/stories/wire-copies';
import type { AnnotatedDocument } from '../annotate/document';

/** One story as `npm run compare` prints it. Ids are those of the input. */
export interface ComparedStory {
  story: string;
  articles: AnnotatedDocument['id'][];
  facets: Facet[];
  wireCopies: [AnnotatedDocument['id'], AnnotatedDocument['id']][];
}

/** Groups annotated documents into stories and compares what each story's articles claim. An id given twice counts once, the last time. */
export function compareDocuments(documents: readonly AnnotatedDocument[], place: ComparisonWorld['place']): ComparedStory[] {
  const byId = new Map(documents.map((document) => [String(document.id), document]));
  const index = StoryIndex.of(
    [...byId].map(([id, { text, article }]) => ({ id, terms: storyTerms(text, article.title), day: article.published })),
  );
  return index.stories().map((ids, number) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const copies = wireCopies(members.map(({ id, text }) => ({ id: String(id), text, fingerprint: fingerprint(text) })));
    const original = (id: string) => byId.get(id)?.id ?? id;
    return {
      story: `story-${number + 1}`,
      articles: members.map(({ id }) => id),
      facets: members.length < 2 ? [] : compareArticles(members.map(toCompared), { place, copies }),
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
