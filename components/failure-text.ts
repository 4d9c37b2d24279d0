import type { Failure } from '../lib/messages';
import { type MessageKey, t } from './i18n';

const FAILURE_TEXT = {
  'bad-message': 'failure_bad_message',
  'not-found': 'failure_not_found',
  storage: 'failure_storage',
  'storage-full': 'failure_storage_full',
  'storage-later': 'failure_storage_later',
  'storage-denied': 'failure_storage_denied',
  'storage-outdated': 'failure_storage_outdated',
  knowledge: 'failure_knowledge',
  forbidden: 'failure_forbidden',
  unexpected: 'failure_unexpected',
  disconnected: 'failure_disconnected',
} as const satisfies Record<Failure['kind'], MessageKey>;

/** What went wrong and what to do, for people; `message` of the failure is for whoever reports it. */
export const failureText = (failure: Failure): string => t(FAILURE_TEXT[failure.kind]);

/** Needed when the extension's API is already gone. */
export const LAST_WORDS = [
  'failure_disconnected',
  'failure_unexpected',
  'action_close',
  'card_failed',
] as const satisfies readonly MessageKey[];
