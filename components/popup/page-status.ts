import type { DetectionReason } from '../../lib/article/detect';
import type { PageState } from '../../lib/messages';
import type { Settings } from '../../lib/settings';
import { type MessageKey, t } from '../i18n';
import type { PopupState } from './use-popup';

/** Every reason why there is nothing to list; `left`: the page should be read, yet nothing in it answers. */
export type Reason = Exclude<PageState['status'], 'annotated' | 'nothing-found'> | 'never-probed' | 'forbidden' | 'left' | 'loading';

type Known = Pick<PopupState, 'loading' | 'waiting' | 'page' | 'tab' | 'settings' | 'host'>;

/** Why nothing happened; undefined where the article was read. What the reader has set outranks what a page still says. */
export function reasonOf({ loading, waiting, page, tab, settings, host }: Known): Reason | undefined {
  if (loading || settings === undefined) return 'loading';
  if (tab?.status === 'forbidden') return 'forbidden';
  if (settings.paused) return 'paused';
  if (isSiteOff(settings, host)) return 'site-off';
  const status = page?.status ?? tab?.status;
  if (status === 'annotated' || status === 'nothing-found') return undefined;
  const isSilent = status === undefined || isOutdated(status) || (page === undefined && status === 'reading');
  if (isSilent) return waiting ? 'reading' : 'left';
  return status;
}

/** Switched on again a moment ago, but the page does not know it yet. */
const isOutdated = (status: string): status is 'site-off' | 'paused' => status === 'site-off' || status === 'paused';

export const isSiteOff = (settings: Settings, host: string | undefined): boolean => host !== undefined && settings.sitesOff.includes(host);

const SENTENCE = {
  loading: 'popup_loading',
  reading: 'status_reading',
  'no-article': 'status_no_article',
  'no-text': 'status_no_text',
  'site-off': 'status_site_off',
  paused: 'status_paused',
  failed: 'status_failed',
  'never-probed': 'status_never_probed',
  forbidden: 'status_forbidden',
  left: 'status_left',
} as const satisfies Record<Reason, MessageKey>;

export const reasonText = (reason: Reason, host: string | undefined): string => t(SENTENCE[reason], host ?? t('this_site'));

/** Reading it anyway makes sense where only the guess or a missing permission stands against it. */
export const canBeRead = (reason: Reason): boolean => ['no-article', 'no-text', 'never-probed', 'failed', 'left'].includes(reason);

/** Signals come from lib/article as keys of the catalogue; one that is not known here (an older page's) is left out. */
const isReason = (key: string): key is DetectionReason => key.startsWith('detection_');

export const signalTexts = (signals: readonly string[]): string[] =>
  signals
    .filter(isReason)
    .map((key) => t(key))
    .filter((text) => text !== '');
