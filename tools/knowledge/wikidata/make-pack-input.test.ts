import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../lib/knowledge/build-index';
import { decodePack } from '../../../lib/knowledge/decode-pack';
import { Knowledge } from '../../../lib/knowledge/knowledge';
import { openIndex } from '../../../lib/knowledge/open-index';
import { importDump } from './import-dump';
import { readOptions } from './options';

const folder = mkdtempSync(join(tmpdir(), 'crossread-wikidata-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TODAY = '2026-11-29';

/** A line of an entity of some class, with other statements. */
const line = (id: string, name: string, classId: string, pages: number, claims: Record<string, object[]> = {}) =>
  JSON.stringify({
    type: 'item',
    id,
    labels: { en: { value: name } },
    claims: { P31: [statement(classId)], ...claims },
    sitelinks: Object.fromEntries(Array.from({ length: pages }, (_, page) => [`w${page}`, { site: `w${page}`, title: name }])),
    modified: '2026-08-24T00:00:00Z',
  });
const statement = (id: string) => ({
  mainsnak: { snaktype: 'value', datavalue: { value: { 'entity-type': 'item', id } } },
  rank: 'normal',
});

/** The pack of a dump of these lines. */
async function packOf(name: string, lines: string[], ...more: string[]) {
  const [dump, out] = [join(folder, `${name}.json`), join(folder, `${name}.pack`)];
  writeFileSync(dump, `[\n${lines.join(',\n')}\n]\n`);
  const made = await importDump(readOptions([dump, '--out', out, '--least-sitelinks', '0', ...more], TODAY), {
    signal: new AbortController().signal,
    now: () => 0,
    today: TODAY,
    out: { write: () => undefined },
    curated: () => new Map(),
  });
  if (made.outcome !== 'made') throw new Error(made.outcome);
  const file = readFileSync(out);
  return { knowledge: new Knowledge(openIndex(buildIndex(await decodePack(new Blob([file]))).buffer)), made };
}

// Thousands of entities each: not a matter of seconds on a busy machine.
describe('limits', { timeout: 60_000 }, () => {
  it('of three hundred namesakes the most prominent 255 are found', async () => {
    const people = Array.from({ length: 300 }, (_, index) => line(`Q${1000 + index}`, 'Jan Novak', 'Q5', index % 17));
    const { knowledge, made } = await packOf('namesakes', people);
    const found = knowledge.lookUp('jan novak').map(({ entity }) => knowledge.id(entity));
    expect(found).toHaveLength(255);
    expect(found.filter((id) => (Number(id.slice(id.lastIndexOf('q') + 1)) - 1000) % 17 === 0)).toEqual([]);
    expect(made.limits).toMatchObject({ namesakes: 45, spellings: 1 });
  });

  it('of the members of a party with thousands the best known are told', async () => {
    const member = { P102: [statement('Q900')] };
    const people = Array.from({ length: 2_000 }, (_, index) =>
      line(`Q${1000 + index}`, `Ada Number${index}`, 'Q5', index === 7 ? 50 : 1, member),
    );
    const { knowledge, made } = await packOf('party', [line('Q900', 'Great Party', 'Q7278', 5), ...people]);
    const party = knowledge.detail(knowledge.find('organization/great-party-q900') ?? -1);
    expect(party?.relations).toHaveLength(1_000);
    expect(party?.relations?.map(({ from }) => from)).toContain('person/ada-number7-q1007');
    expect(knowledge.detail(knowledge.find('person/ada-number7-q1007') ?? -1)?.relations).toHaveLength(1);
    expect(made.limits.ties).toBe(1_000);
  });

  it('an office with more holders than a record holds keeps the best known', async () => {
    const held = { P39: [statement('Q901')] };
    const people = Array.from({ length: 6_000 }, (_, index) =>
      line(`Q${1000 + index}`, `Ada Number${index}`, 'Q5', index === 5_900 ? 50 : 1, held),
    );
    const { knowledge, made } = await packOf('office', [line('Q901', 'member of the Assembly', 'Q294414', 0), ...people]);
    const office = knowledge.detail(knowledge.find('office/member-of-the-assembly-q901') ?? -1);
    expect(office?.roles).toHaveLength(5_000);
    expect(office?.roles?.some(({ person }) => person === 'person/ada-number5900-q6900')).toBe(true);
    expect(made.limits.holders).toBe(1_000);
  });
});

describe('classes', () => {
  const below = (id: string, above: string) =>
    JSON.stringify({ type: 'item', id, labels: { en: { value: 'class' } }, claims: { P279: [statement(above)] }, sitelinks: {} });
  const lines = [
    line('Q1000', 'Lowmarket', 'Q990', 3),
    below('Q990', 'Q991'),
    below('Q991', 'Q3957'),
    below('Q991', 'Q990'),
    line('Q1001', 'Fern', 'Q992', 3),
  ];

  it.each<[string, string[], boolean]>([
    ['are those of the table', [], false],
    ['and those below, where asked', ['--subclasses'], true],
    ['and those named', ['--classes', 'Q990=place'], true],
  ])('%s', async (_, more, isFound) => {
    const { knowledge } = await packOf(`classes${more.length}${isFound}`, lines, ...more);
    expect(knowledge.lookUp('lowmarket')).toHaveLength(isFound ? 1 : 0);
    expect(knowledge.lookUp('fern')).toEqual([]);
  });
});

describe('the day of a dump', () => {
  const undated = line('Q1000', 'Ada Lovel', 'Q5', 3).replace(/,"modified":"[^"]*"/, '');

  it('is asked for where nothing tells it', async () => {
    await expect(packOf('undated', [undated])).rejects.toThrow(/--date/);
    const { made } = await packOf('dated', [undated], '--date', '2026-01-31');
    expect(made.date).toBe('2026-01-31');
  });
});
