import { useCallback, useEffect, useState } from 'react';
import type { PageState } from '../../lib/messages';
import type { AsOf } from '../../lib/page/card-contract';
import type { KeptArticle } from '../../lib/store/kept-article';
import { formatDate, t } from '../i18n';
import { TiesOf } from '../ties/TiesOf';
import type { FetchTies } from '../ties/use-ties';
import { Frame } from './Frame';
import { useLibrary } from './library-context';
import { addressOf, type Route, tabOfTies } from './route';

/** What the page is about: an article that is open in a tab, or a kept one. */
interface Subject {
  title: string;
  /** Outlet and day. */
  from: (string | undefined)[];
  ids: string[];
  asOf: AsOf;
  /** Address within the library, where it is kept. */
  kept?: string;
}

/** Ids of who is named, most often named first. */
function namedIn({ mentions }: KeptArticle): string[] {
  const times = new Map<string, number>();
  for (const { id } of mentions) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

function ofKept(kept: KeptArticle, days: Readonly<Record<string, string>>, today: string): Subject {
  const chosen = days[kept.articleId];
  const day = chosen ?? kept.published;
  return {
    title: kept.title ?? kept.url,
    from: [kept.outlet, kept.published && formatDate(kept.published)],
    ids: namedIn(kept),
    asOf: { day: day ?? today, basis: chosen ? 'reader' : day ? 'article' : 'today' },
    kept: addressOf('kept', kept.id),
  };
}

function ofTab({ article, asOf, found }: PageState): Subject | undefined {
  if (!article || !asOf) return undefined;
  return {
    title: article.title ?? article.url,
    from: [article.outlet, article.published && formatDate(article.published)],
    ids: found.map(({ id }) => id),
    asOf,
  };
}

/** Undefined while it is looked for, null where it is gone. */
function useSubject(id: string): Subject | null | undefined {
  const { world, actions } = useLibrary();
  const [subject, setSubject] = useState<Subject | null>();
  useEffect(() => {
    let isStale = false;
    const find = async (): Promise<Subject | undefined> => {
      const tabId = tabOfTies(id);
      if (tabId !== undefined) {
        const page = await world.pageState(tabId);
        return page && ofTab(page);
      }
      const [kept, { articleDays }] = await Promise.all([actions.version(id), world.readSettings()]);
      return kept && ofKept(kept, articleDays, new Date(world.now()).toISOString().slice(0, 10));
    };
    void find().then((found) => !isStale && setSubject(found ?? null));
    return () => {
      isStale = true;
    };
  }, [world, actions, id]);
  return subject;
}

function Related({ subject }: { subject: Subject }) {
  const { world } = useLibrary();
  const fetchTies = useCallback<FetchTies>((ids, day) => world.ties(ids, day), [world]);
  return (
    <>
      <header className="subject">
        <p className="kind small">{t('ties_tab')}</p>
        <h2 dir="auto">{subject.title}</h2>
        <p className="muted">{subject.from.filter(Boolean).join(t('part_separator'))}</p>
        {subject.kept && (
          <div className="actions">
            <a className="btn" href={subject.kept}>
              {t('ties_read_it')}
            </a>
          </div>
        )}
      </header>
      <TiesOf
        ids={subject.ids}
        asOf={subject.asOf}
        fetchTies={fetchTies}
        action={({ id }) => (
          <a className="btn" href={addressOf('about', id)}>
            {t('ties_kept_about')}
          </a>
        )}
      />
    </>
  );
}

/** How those that an article names relate to one another, with the room of a page and an address of its own. */
export function TiesPage({ route }: { route: Route }) {
  const subject = useSubject(route.id);
  return (
    <Frame route={route}>
      {subject === null && <p className="empty muted">{tabOfTies(route.id) === undefined ? t('library_not_kept') : t('ties_tab_gone')}</p>}
      {subject && <Related subject={subject} />}
    </Frame>
  );
}
