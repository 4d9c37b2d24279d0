import { useState } from 'react';
import type { Correction } from './Correct';

/** Whether the card is being corrected, and where that began. */
export function useCorrecting(onHold: (held: boolean) => void, begin?: Correction) {
  const [correcting, setCorrecting] = useState<{ first: Correction | undefined } | undefined>(begin && { first: begin });
  const correct = (first?: Correction) => {
    setCorrecting({ first });
    onHold(true);
  };
  const leave = () => {
    setCorrecting(undefined);
    onHold(false);
  };
  return { correcting, correct, leave };
}
