import type { Verdict } from '../../lib/claims/comparison/comparison';
import type { MessageKey } from '../i18n';

/** Conflicts first: what a reader looks for. */
export const VERDICTS = ['conflict', 'update', 'scope', 'agree', 'cannot-tell', 'only'] as const satisfies readonly Verdict[];

export const VERDICT_LABEL = {
  conflict: 'verdict_conflict',
  update: 'verdict_update',
  scope: 'verdict_scope',
  agree: 'verdict_agree',
  'cannot-tell': 'verdict_cannot_tell',
  only: 'verdict_only',
} as const satisfies Record<Verdict, MessageKey>;

export const VERDICT_MEANING = {
  conflict: 'verdict_conflict_meaning',
  update: 'verdict_update_meaning',
  scope: 'verdict_scope_meaning',
  agree: 'verdict_agree_meaning',
  'cannot-tell': 'verdict_cannot_tell_meaning',
  only: 'verdict_only_meaning',
} as const satisfies Record<Verdict, MessageKey>;
