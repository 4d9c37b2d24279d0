import type { Highlight } from '../../lib/highlights/highlight';
import { t } from '../i18n';
import { colourName } from './Swatches';

/** The highlights that overlap at one place, to choose the one to edit. */
export function HighlightsHere({ here, chosen, onChoose }: { here: readonly Highlight[]; chosen: string; onChoose: (id: string) => void }) {
  if (here.length < 2) return null;
  return (
    <ul className="highlights-here" aria-label={t('editor_here')}>
      {here.map(({ id, colour, selector }) => (
        <li key={id}>
          <button type="button" aria-pressed={id === chosen} onClick={() => id !== chosen && onChoose(id)}>
            <span className={`swatch ${colour}`} title={colourName(colour)} />
            <bdi>{selector.quote.exact}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
