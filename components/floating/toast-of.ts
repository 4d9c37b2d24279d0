import type { Done, Notice } from '../../lib/page/card-contract';
import { failureText } from '../failure-text';
import { type MessageKey, t } from '../i18n';
import type { ToastText } from './Toast';

const DONE = {
  corrected: 'done_corrected',
  made: 'done_made',
  'made-cut': 'done_made_cut',
  recoloured: 'done_recoloured',
  noted: 'done_noted',
  tagged: 'done_tagged',
  'claim-changed': 'done_claim_changed',
  deleted: 'highlight_deleted',
} as const satisfies Record<Done, MessageKey>;

const TOLD = {
  'outside-text': 'notice_outside_text',
  'nothing-selected': 'notice_nothing_selected',
  'no-text': 'notice_no_text',
  copied: 'notice_copied',
  'not-copied': 'notice_not_copied',
} as const;

/** More of the words that were looked up says nothing more. */
const MOST_WORDS_UTF16 = 60;

/** The words for what the page tells. */
export function toastOf(notice: Notice): ToastText {
  if ('undo' in notice) return { text: t(DONE[notice.kind]), undo: notice.undo };
  if (notice.kind === 'failure') return { text: failureText(notice.failure) };
  if (notice.kind !== 'unknown-words') return { text: t(TOLD[notice.kind]) };
  const { words, onDescribe } = notice;
  const text = t('notice_unknown_words', words.length > MOST_WORDS_UTF16 ? `${words.slice(0, MOST_WORDS_UTF16)}…` : words);
  return { text, ...(onDescribe ? { act: { words: t('correct_describe'), run: onDescribe } } : {}) };
}
