import { useState } from 'react';
import type { Answer, PageState } from '../../lib/messages';
import type { Settings } from '../../lib/settings';
import { failureText } from '../failure-text';
import { Toast, type ToastText } from '../floating/Toast';
import { t } from '../i18n';
import { AboutData } from './AboutData';
import { ArticleDate } from './ArticleDate';
import { BusyNotice } from './BusyNotice';
import { FoundList } from './FoundList';
import { HighlightList } from './HighlightList';
import { highlightActions } from './highlight-actions';
import { KeepArticle } from './KeepArticle';
import { LossNotice } from './LossNotice';
import { isSiteOff, reasonOf } from './page-status';
import type { PopupPort } from './popup-port';
import { Search } from './Search';
import { StatusView } from './StatusView';
import { Switch } from './Switch';
import { Tabs } from './Tabs';
import { TiesTab } from './TiesTab';
import { type PopupState, usePopup } from './use-popup';

/** What the popup does, with a word where it failed or can be undone. */
function useActions(port: PopupPort, { page, refresh, expectChange, setPage }: PopupState) {
  const [toast, setToast] = useState<ToastText>();
  const told = <T,>(answer: Answer<T>): answer is { ok: true; value: T } => {
    if (!answer.ok) setToast({ text: failureText(answer.failure) });
    return answer.ok;
  };
  const setDay = async (day: string | null) => {
    const answer = await port.setDay(day);
    if (told(answer)) setPage(answer.value);
  };
  const read = async () => {
    if (told(await port.readTab())) expectChange();
    await refresh();
  };
  const resume = async () => {
    told(await port.resume());
    await refresh();
  };
  const allow = async (host: string) => {
    if (await port.allowHost(host)) await read();
  };
  const set = async (alter: (before: Settings) => Settings) => {
    await port.changeSettings(alter);
    expectChange();
    // Switched on again: nothing in the page is left that could notice, so an article is read anew.
    const now = await port.tabStatus();
    if (now.ok && now.value.status === 'reading' && page === undefined) await port.readTab();
    await refresh();
  };
  const highlights = highlightActions(port, refresh, setToast);
  return { toast, tell: setToast, clearToast: () => setToast(undefined), setDay, read, resume, allow, highlights, set };
}

type Actions = ReturnType<typeof useActions>;

const withSite = (settings: Settings, host: string, on: boolean): Settings => ({
  ...settings,
  sitesOff: on ? settings.sitesOff.filter((site) => site !== host) : [...settings.sitesOff.filter((site) => site !== host), host],
});

function PopupHeader({
  port,
  state,
  article,
  actions,
}: {
  port: PopupPort;
  state: PopupState;
  article: PageState | undefined;
  actions: Actions;
}) {
  const { host, settings } = state;
  return (
    <header>
      <h1>
        <bdi>{article?.article?.outlet ?? host ?? t('popup_no_title')}</bdi>
      </h1>
      {article && <ArticleDate page={article} onSet={(day) => void actions.setDay(day)} />}
      {article?.article?.truncated && <p className="small muted">{t('popup_truncated')}</p>}
      {article?.status === 'annotated' && <KeepArticle port={port} articleId={article.article?.id} tell={actions.tell} />}
      {settings && host !== undefined && (
        <Switch
          label={t('popup_site_switch', host)}
          on={!isSiteOff(settings, host)}
          onChange={(on) => void actions.set((before) => withSite(before, host, on))}
        />
      )}
    </header>
  );
}

function ArticleTabs({ port, article, actions: { highlights } }: { port: PopupPort; article: PageState; actions: Actions }) {
  return (
    <Tabs
      label={t('popup_tabs')}
      tabs={[
        {
          id: 'found',
          label: t('popup_tab_found'),
          count: article.found.length,
          content: <FoundList found={article.found} onGo={highlights.onGo} />,
        },
        {
          id: 'ties',
          label: t('relations'),
          content: <TiesTab port={port} article={article} onGo={highlights.onGo} />,
        },
        {
          id: 'highlights',
          label: t('popup_tab_highlights'),
          count: article.highlights.length,
          content: <HighlightList highlights={article.highlights} actions={highlights} />,
        },
      ]}
    />
  );
}

/** The popup of one tab. */
export function Popup({ port }: { port: PopupPort }) {
  const state = usePopup(port);
  const actions = useActions(port, state);
  const { page, tab, settings } = state;
  const reason = reasonOf(state);
  const article = reason === undefined ? page : undefined;
  return (
    <main className="popup">
      <PopupHeader port={port} state={state} article={article} actions={actions} />
      <LossNotice port={port} />
      <Search port={port}>
        {reason !== undefined && (
          <StatusView
            reason={reason}
            problem={page?.problem}
            host={state.host}
            signals={page?.signals.length ? page.signals : (tab?.signals ?? [])}
            onRead={() => void actions.read()}
            onAllow={(host) => void actions.allow(host)}
          />
        )}
        {article?.busy && <BusyNotice onResume={() => void actions.resume()} />}
        {article && <ArticleTabs port={port} article={article} actions={actions} />}
      </Search>
      <footer>
        {settings && (
          <Switch
            label={t('popup_pause')}
            on={settings.paused}
            onChange={(paused) => void actions.set((before) => ({ ...before, paused }))}
          />
        )}
        {settings && (
          <Switch
            label={t('popup_margin_marks')}
            on={settings.marginMarks}
            onChange={(marginMarks) => void actions.set((before) => ({ ...before, marginMarks }))}
          />
        )}
        <a className="small" href={port.libraryAddress} target="_blank" rel="noreferrer">
          {t('popup_library')}
        </a>
        <AboutData pack={state.pack} welcomeAddress={port.welcomeAddress} />
      </footer>
      {actions.toast && <Toast toast={actions.toast} floats={false} onGone={actions.clearToast} />}
    </main>
  );
}
