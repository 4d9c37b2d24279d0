import type { Tie } from '../../lib/knowledge/ties';

/** What the reader has chosen: an actor by its id, or a line by its key. */
export type Selection = { kind: 'actor'; id: string } | { kind: 'line'; key: string } | undefined;

const keyOf = ({ subject, object }: Tie): string => [subject, object].sort().join(' ');

export function isChosen(tie: Tie, selection: Selection): boolean {
  if (selection === undefined) return true;
  return selection.kind === 'line' ? keyOf(tie) === selection.key : tie.subject === selection.id || tie.object === selection.id;
}
