import { Fragment, type ReactNode } from 'react';
import { SLOT } from './i18n';

/** A message with components in it: the text is split at each SLOT and the children are set between the parts in order. */
export function Phrase({ text, children }: { text: string; children: ReactNode[] }) {
  return text.split(SLOT).map((part, index) => (
    // The parts of one message never change their order.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      {part}
      {index < children.length && children[index]}
    </Fragment>
  ));
}
