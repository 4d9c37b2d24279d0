import type { SeenState } from '../../lib/highlights/query';
import type { MessageKey } from '../i18n';

/** Where a highlight was when its article was last seen. */
export const STATE_LABEL = {
  exact: 'highlight_state_exact',
  moved: 'highlight_state_moved',
  changed: 'highlight_state_changed',
  missing: 'highlight_state_missing',
  unseen: 'library_state_unseen',
} as const satisfies Record<SeenState, MessageKey>;
