import type { CSSProperties } from 'react';
import { formatNumber, t } from '../i18n';
import type { TieLine } from './tie-lines';
import { isHostile, lineState, lineWords, tieSentence } from './tie-words';

/** This many different ties are named on one line; the list has all. */
const NAMED = 2;

/** The ties that a line speaks of: those like the first one in force, each word once. */
function spoken({ ties, from }: TieLine): string[] {
  const [first] = ties;
  const alike = ties.filter(({ status }) => status === first.status);
  return [...new Set(alike.map((tie) => lineWords(tie, tie.subject === from ? 'out' : 'in')))];
}

/** The words on a line: a button for the pointer, which shows the facts behind it. */
export function LineWords({
  line,
  day,
  nameOf,
  style,
  isChosen,
  isNear,
  isFaded,
  onChoose,
}: {
  line: TieLine;
  day: string;
  nameOf: (id: string) => string;
  style: CSSProperties;
  isChosen: boolean;
  isNear: boolean;
  isFaded: boolean;
  onChoose: (isAgain: boolean) => void;
}) {
  const [first] = line.ties;
  const words = spoken(line);
  const shown = words.slice(0, NAMED);
  const more = new Set(line.ties.map(({ type, office }) => office?.id ?? type)).size - shown.length;
  const state = lineState(first, day);
  const sentences = line.ties.map((tie) =>
    [tieSentence(tie, nameOf), lineState(tie, day)].filter((part) => part !== '').join(t('list_separator')),
  );
  return (
    <button
      type="button"
      className={`tie-words ${first.status} ${isHostile(first) ? 'hostile' : ''} ${isFaded ? 'faded' : ''} ${isNear ? 'near' : ''}`}
      data-box={line.key}
      style={style}
      tabIndex={-1}
      aria-label={sentences.join(t('clause_separator'))}
      aria-pressed={isChosen}
      onClick={() => onChoose(isChosen)}
    >
      <span className="words">
        {shown.join(t('list_separator'))}
        {more > 0 && <span className="more"> {t('tie_more', formatNumber(more))}</span>}
      </span>
      {state !== '' && <span className="state">{state}</span>}
    </button>
  );
}
