import { readArticleDates } from '../article/article-dates';
import { newArticleId } from '../article/article-id';
import { fingerprint } from '../article/fingerprint';
import { registeredOutlet } from '../article/metadata';
import { OUTLETS } from '../article/outlets';
import { PackError } from '../knowledge/pack-format';
import type { BackgroundMessages } from '../messages';
import { type Handlers, MessageFailure } from '../messaging';
import { readSettings } from '../settings-store';
import type { ArticleStore } from '../store/articles';
import type { Engine } from './engine';
import { hostOf } from './sites';

type KnowledgeHandlers = Pick<Handlers<BackgroundMessages>, 'annotate' | 'card' | 'pack-info'>;

/** Answers what the knowledge says of an article and of each entity. */
export function knowledgeHandlers(engine: Engine, articles: ArticleStore, today: () => string): KnowledgeHandlers {
  return {
    async annotate({ identity: undated, text, here, dates }) {
      const read = dates ? readArticleDates(dates, undated.address, text, new Date()) : {};
      const published = read.published?.day ?? undated.published;
      // A part of an article is no article: what is known of the whole stands.
      const whole = here ? undefined : fingerprint(text);
      const identity = { ...undated, fingerprint: whole ?? undated.fingerprint, ...(published ? { published } : {}) };
      const { articleDays } = await readSettings();
      const { id, ids } = await articles.resolve(identity, articleDays).catch((error: unknown) => {
        // What is known of actors and places does not depend on the library.
        console.error('Crossread: the library could not be asked', error);
        const own = newArticleId(identity);
        return { id: own, ids: [own] };
      });
      const dated = ids.find((kept) => Object.hasOwn(articleDays, kept));
      const chosen = dated === undefined ? undefined : articleDays[dated];
      const asOf = chosen
        ? { day: chosen, basis: 'reader' as const }
        : published
          ? { day: published, basis: 'article' as const }
          : { day: today(), basis: 'today' as const };
      const mentions = await knowing(() => engine.annotate(text, asOf.day, here));
      const { version, date } = (await engine.knowledge()).pack.directory;
      const outlet = registeredOutlet(hostOf(identity.address) ?? '', OUTLETS);
      return {
        articleId: id,
        asOf,
        ...(whole === undefined ? {} : { fingerprint: whole }),
        ...read,
        mentions,
        pack: { version, date },
        ...(outlet ? { outlet } : {}),
      };
    },

    async card({ id, asOf, here }) {
      return { card: (await knowing(() => engine.card(id, asOf, here))) ?? null };
    },

    async 'pack-info'() {
      const { pack } = await knowing(() => engine.knowledge());
      const { version, date, records, places } = pack.directory;
      return { version, date, entities: records, places, bytes: pack.bytes };
    },
  };
}

async function knowing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PackError) throw new MessageFailure({ kind: 'knowledge', message: error.message });
    throw error;
  }
}
