import type { Highlight, HighlightChange } from '../../lib/highlights/highlight';
import { inverseChange } from '../../lib/highlights/inverse-change';
import type { Answer } from '../../lib/messages';
import { failureText } from '../failure-text';
import type { ToastText } from '../floating/Toast';
import { type MessageKey, t } from '../i18n';
import type { PopupPort } from './popup-port';

export interface HighlightActions {
  onGo: (start: number) => void;
  onChange: (highlight: Highlight, change: HighlightChange) => Promise<Answer<unknown>>;
  onDelete: (highlight: Highlight) => Promise<void>;
  /** Puts a highlight whose words are gone on the words that are selected in the page. */
  onAttach: (highlight: Highlight) => Promise<void>;
  fetchTags: () => Promise<string[]>;
}

const doneKey = (change: HighlightChange): MessageKey =>
  change.selector
    ? 'done_attached'
    : change.colour
      ? 'done_recoloured'
      : change.tags
        ? 'done_tagged'
        : change.claim === undefined
          ? 'done_noted'
          : 'done_claim_changed';

/** What the popup does with highlights: each act is told together with its undo. */
export function highlightActions(port: PopupPort, refresh: () => Promise<void>, tell: (toast: ToastText) => void): HighlightActions {
  const told = <T>(answer: Answer<T>): answer is { ok: true; value: T } => {
    if (!answer.ok) tell({ text: failureText(answer.failure) });
    return answer.ok;
  };
  /** Does it, shows what came of it, and failing that says why. */
  const then = async <T>(asked: Promise<Answer<T>>): Promise<Answer<T>> => {
    const answer = await asked;
    told(answer);
    await refresh();
    return answer;
  };
  const onChange: HighlightActions['onChange'] = async (highlight, change) => {
    const inverse = inverseChange(highlight, change);
    const answer = await port.changeHighlight(highlight.id, change);
    await refresh();
    if (answer.ok) tell({ text: t(doneKey(change)), undo: () => void then(port.changeHighlight(highlight.id, inverse)) });
    return answer;
  };
  return {
    onGo: (start) => void port.scrollTo(start),
    onChange,
    onDelete: async ({ id }) => {
      const answer = await then(port.deleteHighlight(id));
      if (answer.ok) tell({ text: t('highlight_deleted'), undo: () => void then(port.restoreHighlight(answer.value.highlight)) });
    },
    onAttach: async (highlight) => {
      const answer = await port.selection();
      if (!told(answer)) return;
      if (!answer.value.selected) tell({ text: t('highlight_attach_none') });
      else told(await onChange(highlight, answer.value.selected));
    },
    fetchTags: async () => {
      const answer = await port.tags();
      return answer.ok ? answer.value.tags : [];
    },
  };
}
