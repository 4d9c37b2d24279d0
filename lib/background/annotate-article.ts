import { readArticleDates } from '../article/article-dates';
import { newArticleId } from '../article/article-id';
import { fingerprint } from '../article/fingerprint';
import type { ArticleIdentity } from '../article/identity';
import { registeredOutlet } from '../article/metadata';
import { OUTLETS } from '../article/outlets';
import { namesUnknown } from '../entities/names-unknown';
import { PackError } from '../knowledge/pack-error';
import type { BackgroundMessages, Request, Response } from '../messages';
import { MessageFailure } from '../messaging';
import { readSettings } from '../settings-store';
import type { ArticleStore } from '../store/articles';
import type { SeenArticle } from '../store/kept-articles';
import type { Engine } from './engine';
import { hostOf } from './sites';

/** What the reader told, and what that comes to. */
export interface AnnotatedArticle {
  answer: Response<BackgroundMessages, 'annotate'>;
  identity: ArticleIdentity;
  /** All ids under which the library keeps it. */
  ids: readonly string[];
  /** What a kept version of it would be; undefined for a part of an article. */
  seen: SeenArticle | undefined;
}

/** Finds out what an article is, of what day, and what it names. */
export async function annotateArticle(
  input: Request<BackgroundMessages, 'annotate'>,
  { engine, articles, today }: { engine: Engine; articles: ArticleStore; today: () => string },
): Promise<AnnotatedArticle> {
  const { identity: undated, text, here, dates } = input;
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
  const asOf = dayOf(articleDays, ids, published, today);
  const host = hostOf(identity.address);
  const outlet = registeredOutlet(host ?? '', OUTLETS);
  const publisher = { name: outlet ?? input.article?.outlet, host };
  const mentions = await knowing(() => engine.annotate(text, asOf.day, { here, publisher, stated: input.article?.language }));
  const pack = (await engine.knowledge()).edition;
  const answer = {
    articleId: id,
    asOf,
    ...(whole === undefined ? {} : { fingerprint: whole }),
    ...read,
    mentions,
    pack,
    ...(outlet ? { outlet } : {}),
  };
  return { answer, identity, ids, seen: here ? undefined : seenArticle(input, answer) };
}

function dayOf(articleDays: Readonly<Record<string, string>>, ids: readonly string[], published: string | undefined, today: () => string) {
  const dated = ids.find((kept) => Object.hasOwn(articleDays, kept));
  const chosen = dated === undefined ? undefined : articleDays[dated];
  if (chosen) return { day: chosen, basis: 'reader' as const };
  return published ? { day: published, basis: 'article' as const } : { day: today(), basis: 'today' as const };
}

function seenArticle(
  { text, article, parts, identity }: Request<BackgroundMessages, 'annotate'>,
  { mentions, pack, outlet, published, modified }: AnnotatedArticle['answer'],
): SeenArticle {
  const name = outlet ?? article?.outlet;
  const days = { published: published?.day ?? article?.published, modified: modified?.day ?? article?.modified };
  return {
    url: article?.url ?? identity.address,
    ...(article?.title ? { title: article.title } : {}),
    ...(name ? { outlet: name } : {}),
    ...(article?.byline ? { author: article.byline } : {}),
    ...(article?.language ? { language: article.language } : {}),
    ...(days.published ? { published: days.published } : {}),
    ...(days.modified ? { modified: days.modified } : {}),
    text,
    parts: (parts ?? []).map(({ kind, startUtf16, endUtf16 }) => ({ kind, start: startUtf16, end: endUtf16 })),
    mentions: mentions.flatMap(({ start, end, id, name: called, surface, kind }) =>
      id === undefined ? [] : [{ start, end, id, name: called ?? surface, kind }],
    ),
    unknown: namesUnknown(mentions),
    pack: pack.version,
  };
}

/** Turns what is wrong with the knowledge into words. */
export async function knowing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PackError) throw new MessageFailure({ kind: 'knowledge', message: error.message });
    throw error;
  }
}
