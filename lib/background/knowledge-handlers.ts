import { knownPlaces } from '../claims/comparison/known-places';
import { linkTo } from '../knowledge/make-card';
import { tiesAmong } from '../knowledge/ties-among';
import type { BackgroundMessages, KeptState } from '../messages';
import { type Handlers, MessageFailure } from '../messaging';
import { readSettings } from '../settings-store';
import type { ArticleStore } from '../store/articles';
import type { HighlightStore } from '../store/highlights';
import type { KeptArticle } from '../store/kept-article';
import type { KeptStore } from '../store/kept-articles';
import type { OwnStore } from '../store/own-store';
import type { ReadArticles } from '../store/read-articles';
import { annotateArticle, knowing } from './annotate-article';
import type { Engine } from './engine';
import { storing } from './storing';

type KnowledgeHandlers = Pick<
  Handlers<BackgroundMessages>,
  | ('annotate' | 'card' | 'met-elsewhere' | 'ties-among' | 'look-up' | 'places' | 'entity-names' | 'pack-info')
  | `article-${'keep' | 'kept' | 'unkeep'}`
  | `own-${'add' | 'undo'}`
  | 'knowledge-changed'
>;

export interface KnowledgeWorld {
  engine: Engine;
  own: OwnStore;
  articles: ArticleStore;
  highlights: HighlightStore;
  kept: KeptStore;
  read: ReadArticles;
  /** Today, YYYY-MM-DD, in the reader's time zone. */
  today: () => string;
  /** Open pages ask anew what is meant in them. */
  tellPages: () => Promise<void>;
}

/** Answers what the knowledge says of an article and of each entity, and keeps articles with that. */
export function knowledgeHandlers(world: KnowledgeWorld): KnowledgeHandlers {
  const { engine, highlights, kept, read } = world;
  return {
    async annotate(input) {
      const { answer, ids, seen } = await annotateArticle(input, world);
      // A version more, where it is kept and the text is another one; reading the page must not wait for that, nor fail with it.
      if (seen)
        void kept
          .revisit(ids, seen)
          .catch((error: unknown) => console.error('Crossread: a kept article was not brought up to date', error));
      const { compareReadDays } = await readSettings();
      if (seen)
        void read
          .note(answer.articleId, seen, compareReadDays)
          .catch((error: unknown) => console.error('Crossread: what is read was not noted', error));
      const comparable = compareReadDays > 0 || (await kept.hasOthers(ids).catch(() => false));
      return { ...answer, ...(comparable ? { comparable } : {}) };
    },

    ...keepHandlers(world),
    ...ownHandlers(world),

    async card({ id, asOf, here }) {
      const [card, kept] = await Promise.all([
        knowing(() => engine.card(id, asOf, here)),
        // What is known of actors and places does not depend on the library.
        highlights.countAbout(id).catch(() => 0),
      ]);
      return { card: card ?? null, kept };
    },

    'ties-among': async ({ ids, day }) => tiesAmong(await knowing(() => engine.knowledge()), ids, day),

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
      const pack = await knowing(() => engine.packaged());
      const { version, date, records, places } = pack.directory;
      return { version, date, entities: records, places, bytes: pack.bytes };
    },
  };
}

/** What the reader says: kept, and then asked of the engine anew by all open pages. */
function ownHandlers({ engine, own, tellPages }: KnowledgeWorld): Pick<KnowledgeHandlers, `own-${'add' | 'undo'}` | 'knowledge-changed'> {
  const changed = async () => {
    engine.forget();
    // The answer does not wait for pages that are asleep.
    void tellPages().catch((error: unknown) => console.error('Crossread: not every page has heard of the correction', error));
  };
  return {
    async 'own-add'({ drafts }) {
      const added = await storing(() => own.add(drafts));
      if (!added.ok) throw new MessageFailure({ kind: added.reason === 'no-name' ? 'bad-message' : 'storage-full', message: added.reason });
      await changed();
      return { undo: added.undo };
    },

    async 'own-undo'({ undo }) {
      await storing(() => own.undo(undo));
      await changed();
      return {};
    },

    async 'knowledge-changed'(_, sender) {
      if (!sender.isExtensionPage) throw new MessageFailure({ kind: 'forbidden', message: 'Only Crossread itself may say this.' });
      await changed();
      return {};
    },
  };
}

const stateOf = ({ id, articleId, version, keptAt }: KeptArticle): KeptState => ({ id, articleId, version, keptAt });

/** Keeps articles with what the knowledge finds in them, and with the names that it does not have. */
function keepHandlers(world: KnowledgeWorld): Pick<KnowledgeHandlers, `article-${'keep' | 'kept' | 'unkeep'}` | 'met-elsewhere'> {
  const { articles, highlights, kept, read } = world;
  return {
    async 'met-elsewhere'({ name, articleId }) {
      const [articles, count] = await storing(() => Promise.all([kept.naming(name, articleId), highlights.countNaming(name, articleId)]));
      return {
        articles: articles.map(({ id, url, title = url, outlet, published }) => ({
          ...{ id, title },
          ...(outlet ? { outlet } : {}),
          ...(published ? { published } : {}),
        })),
        highlights: count,
      };
    },

    async 'article-keep'(input) {
      const { identity, seen } = await annotateArticle({ ...input, here: undefined }, world);
      const { articleDays } = await readSettings();
      if (!seen) throw new Error('An article is kept as a whole.');
      const latest = await storing(() => kept.keep(identity, articleDays, seen));
      // What is kept is no longer only read.
      await read.erase([latest.articleId]);
      return stateOf(latest);
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
