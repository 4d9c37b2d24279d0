import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../lib/highlights/limits';
import { type MessageKey, t } from '../i18n';

const COLOUR_LABEL = {
  yellow: 'colour_yellow',
  green: 'colour_green',
  blue: 'colour_blue',
  pink: 'colour_pink',
} as const satisfies Record<HighlightColour, MessageKey>;

/** The colours as buttons; `chosen` is the one in use, where there is one. */
export function Swatches({
  chosen,
  labelOf,
  onChoose,
}: {
  chosen?: HighlightColour;
  /** "Yellow", or "Highlight in yellow" where the button does it at once. */
  labelOf: (colour: HighlightColour) => string;
  onChoose: (colour: HighlightColour) => void;
}) {
  return HIGHLIGHT_COLOURS.map((colour) => (
    <button
      key={colour}
      type="button"
      className="swatch-button"
      aria-label={labelOf(colour)}
      title={labelOf(colour)}
      aria-pressed={chosen === undefined ? undefined : chosen === colour}
      onClick={() => onChoose(colour)}
    >
      <span className={`swatch ${colour}`} />
    </button>
  ));
}

export const colourName = (colour: HighlightColour): string => t(COLOUR_LABEL[colour]);
