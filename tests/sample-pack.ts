import { buildIndex } from '../lib/knowledge/build-index';
import { decodePack } from '../lib/knowledge/decode-pack';
import { encodePack } from '../lib/knowledge/encode-pack';
import { ENTITY_KINDS } from '../lib/knowledge/kinds';
import { PackKnowledge } from '../lib/knowledge/knowledge';
import { openIndex } from '../lib/knowledge/open-index';
import type { PackContent, PackRecord } from '../lib/knowledge/pack-content';
import type { RecordDetail } from '../lib/knowledge/record-detail';

/** A record by its id; found by its name. */
export function sampleRecord(id: string, detail: Partial<RecordDetail> & { name: string }, more: Partial<PackRecord> = {}): PackRecord {
  const kind = ENTITY_KINDS.find((one) => id.startsWith(`${one}/`)) ?? 'person';
  const names = detail.name === '' ? [] : [{ surface: detail.name, role: 'name' as const, prior: 1 }];
  return { id, kind, prior: 0.8, names, detail: { sources: [], ...detail }, ...more };
}

/** What a small pack is made of. */
export const samplePack = (more: Partial<PackContent> = {}): PackContent => ({
  name: 'Sample',
  version: '1',
  date: '2026-01-01',
  sources: {},
  records: [],
  places: [],
  divisions: [],
  countries: [],
  flagsOf: () => 0,
  ...more,
});

export async function knowledgeOf(content: PackContent): Promise<PackKnowledge> {
  return new PackKnowledge(openIndex(buildIndex(await decodePack(new Blob([await encodePack(content)]))).buffer));
}
