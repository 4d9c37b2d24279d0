import { fold } from '../fold';
import type { PackKnowledge } from '../knowledge';

/** By id of an entity: keys of the spellings of which the reader has said that they never mean it, in no article. */
export function readRefusals(own: readonly PackKnowledge[]): Map<string, ReadonlySet<string>> {
  const refused = new Map<string, ReadonlySet<string>>();
  for (const pack of own) {
    for (let record = 0; record < pack.records; record++) {
      const words = (pack.detail(record)?.own ?? []).filter(({ kind, outlet }) => kind === 'never' && outlet === undefined);
      if (words.length > 0) refused.set(pack.id(record), new Set(words.map(({ text }) => fold(text))));
    }
  }
  return refused;
}
