import { knownPlaces } from '../claims/comparison/known-places';
import { linkTo } from '../knowledge/make-card';
import type { BackgroundMessages, KeptState } from '../messages';
import type { Handlers } from '../messaging';
import { readSettings } from '../settings-store';
import type { ArticleStore } from '../store/articles';
import type { HighlightStore } from '../store/highlights';
import type { KeptArticle } from '../store/kept-article';
import type { KeptStore } from '../store/kept-articles';
import { annotateArticle, knowing } from './annotate-article';
import type { Engine } from './engine';
import { storing } from './storing';

type KnowledgeHandlers = Pick<
  Handlers<BackgroundMessages>,
  'annotate' | 'card' | 'look-up' | 'places' | 'entity-names' | 'pack-info' | 'article-keep' | 'article-kept' | 'article-unkeep'
>;

export interface KnowledgeWorld {
  engine: Engine;
  articles: ArticleStore;
  highlights: HighlightStore;
  kept: KeptStore;
  /** Today, YYYY-MM-DD, in the reader's time zone. */
  today: () => string;
}

/** Answers what the knowledge says of an article and of each entity, and keeps articles with that. */
export function knowledgeHandlers(world: KnowledgeWorld): KnowledgeHandlers {
  const { engine, highlights, kept } = world;
  return {
    async annotate(input) {
      const { answer, ids, seen } = await annotateArticle(input, world);
      // A version more, where it is kept and the text is another one; reading the page must not wait for that, nor fail with it.
      if (seen)
        void kept
          .revisit(ids, seen)
          .catch((error: unknown) => console.error('Crossread: a kept article was not brought up to date', error));
      return answer;
    },

    ...keepHandlers(world),

    async card({ id, asOf, here }) {
      const [card, kept] = await Promise.all([
        knowing(() => engine.card(id, asOf, here)),
        // What is known of actors and places does not depend on the library.
        highlights.countAbout(id).catch(() => 0),
      ]);
      return { card: card ?? null, kept };
    },

    async 'entity-names'({ ids }) {
      const knowledge = await knowing(() => engine.knowledge());
      return { names: ids.map((id) => linkTo(knowledge, id)).filter((link) => link !== undefined) };
    },

    'look-up': async ({ words }) => ({ found: await knowing(() => engine.lookUp(words)) }),

    async places({ ids }) {
      const place = knownPlaces(await knowing(() => engine.knowledge()));
      const places = ids.map((id) => ({ id, place: place(id) }));
      return { places: places.flatMap(({ id, place: known }) => (known ? [{ id, ...known }] : [])) };
    },

    async 'pack-info'() {
      const { index } = await knowing(() => engine.knowledge());
      const { version, date, records, places } = index.directory;
      return { version, date, entities: records, places, bytes: index.bytes };
    },
  };
}

const stateOf = ({ id, articleId, version, keptAt }: KeptArticle): KeptState => ({ id, articleId, version, keptAt });

/** Keeps articles with what the knowledge finds in them. */
function keepHandlers(world: KnowledgeWorld): Pick<KnowledgeHandlers, `article-${'keep' | 'kept' | 'unkeep'}`> {
  const { articles, kept } = world;
  return {
    async 'article-keep'(input) {
      const { identity, seen } = await annotateArticle({ ...input, here: undefined }, world);
      const { articleDays } = await readSettings();
      if (!seen) throw new Error('An article is kept as a whole.');
      return stateOf(await storing(() => kept.keep(identity, articleDays, seen)));
    },

    async 'article-kept'({ articleId }) {
      const latest = (await storing(() => kept.versions([articleId]))).at(-1);
      return latest ? stateOf(latest) : null;
    },

    async 'article-unkeep'({ id }) {
      const articleId = await storing(() => kept.dropVersion(id));
      const { articleDays } = await readSettings();
      if (articleId !== undefined) await storing(() => articles.dropUnused([articleId], articleDays));
      return {};
    },
  };
}
