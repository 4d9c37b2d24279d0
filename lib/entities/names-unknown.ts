import type { Mention } from './mention';

/** Less sure names that the knowledge does not have are no names too often: docs/accuracy.md says how often they are right. */
export const SURE_NAME = 0.7;

/** A name that the knowledge does not have: `name` in full, as the text gives it somewhere. */
export interface NameUnknown {
  start: number;
  end: number;
  name: string;
  kind: Mention['kind'];
}

/** Those names among mentions that surely are names and mean nobody who is known. */
export const namesUnknown = (mentions: readonly Mention[]): NameUnknown[] =>
  mentions.flatMap(({ start, end, id, candidates, confidence, fullName, surface, kind }) =>
    id === undefined && candidates === undefined && confidence >= SURE_NAME ? [{ start, end, name: fullName ?? surface, kind }] : [],
  );

/** The full names of people among them, one for each time that they are named. */
export const peopleUnknown = (names: readonly NameUnknown[]): string[] =>
  names.flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));
