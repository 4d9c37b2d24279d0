import { buildIndex } from '../lib/knowledge/build-index';
import { decodePack } from '../lib/knowledge/decode-pack';
import { encodePack } from '../lib/knowledge/encode-pack';
import { type Knowledge, PackKnowledge } from '../lib/knowledge/knowledge';
import { openIndex } from '../lib/knowledge/open-index';
import { parseSource } from '../tools/knowledge/read-sources';
import { makeRecords } from '../tools/knowledge/records';

/** A pack of one knowledge file and no gazetteer, for tests of what does not depend on the knowledge that ships. Throws where the file has problems. */
export async function smallKnowledge(yaml: string): Promise<Knowledge> {
  const { source, problems } = parseSource(yaml, 'small.yaml');
  if (!source) throw new Error(JSON.stringify(problems));
  const { states } = source.content;
  const bytes = await encodePack({
    name: 'Small',
    version: '1',
    date: '2026-01-01',
    sources: {},
    records: makeRecords({ files: [source], capitalOf: () => undefined, populationOf: () => undefined }),
    places: [],
    divisions: [],
    countries: states.flatMap(({ iso2, id }) => (iso2 ? [{ code: iso2, record: id }] : [])).sort((a, b) => (a.code < b.code ? -1 : 1)),
    flagsOf: () => 0,
  });
  return new PackKnowledge(openIndex(buildIndex(await decodePack(new Blob([bytes]))).buffer));
}
