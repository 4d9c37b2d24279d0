import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { CLASSES } from './classes';
import { type Collected, collect } from './collect';
import { ImportProblem } from './import-problem';

const folder = mkdtempSync(join(tmpdir(), 'crossread-wikidata-'));
afterAll(() => rmSync(folder, { recursive: true }));

const dump = readFileSync('tests/fixtures/wikidata/dump.json');
let runs = 0;

interface Run {
  dump: string;
  files: { kept: string; state: string };
}

/** A dump of these bytes, and nothing read of it. */
function begin(bytes: Buffer): Run {
  const at = (name: string) => join(folder, `${runs}-${name}`);
  runs += 1;
  writeFileSync(at('dump'), bytes);
  return { dump: at('dump'), files: { kept: at('kept'), state: at('state') } };
}

function go(
  run: Run,
  { resume = false, asked = 'all', signal = new AbortController().signal, now = (): number => 0 } = {},
): Promise<Collected> {
  const request = { ...run, resume, asked, classes: CLASSES, languages: ['en'], leastSitelinks: 3, today: '2026-11-29' };
  return collect(request, { signal, now, onProgress: () => undefined });
}

const keptOf = ({ files }: Run): string => readFileSync(files.kept, 'utf8');

const whole = begin(dump);
const collected = await go(whole);
const expected = keptOf(whole);

describe('reading a dump', () => {
  it('keeps what was asked for, and counts the rest', () => {
    const names = expected
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { name: string }).name);
    expect(names).toEqual([
      'France',
      'Aurèle Montfaucon',
      'Ines Calvador',
      'Gaius Verus',
      'Saint-Aubry',
      'Union of Coastal Works',
      'Rally for the Coast',
      'President of the French Republic',
      'mayor of Saint-Aubry',
      'Farthest Point',
      'Mons Testus',
      'Zed <b>Zaman</b> & "Co"',
      'Kofi Adomako',
      'constructor',
    ]);
    expect(collected).toMatchObject({ outcome: 'whole', state: { counts: { entities: 21, kept: 14, broken: 1 }, isWhole: true } });
  });

  it('takes the newest change of any entity as its day, and none that has not come yet', () => {
    expect(collected.state.newest).toBe('2026-08-24');
  });

  it('is the same packed', async () => {
    const packed = begin(gzipSync(dump));
    expect((await go(packed)).outcome).toBe('whole');
    expect(keptOf(packed)).toBe(expected);
  });

  it('is the same packed in several parts, as parallel packers write them', async () => {
    const packed = begin(Buffer.concat([gzipSync(dump.subarray(0, 30_000)), gzipSync(dump.subarray(30_000))]));
    expect((await go(packed)).outcome).toBe('whole');
    expect(keptOf(packed)).toBe(expected);
  });

  it('takes a line of two megabytes', async () => {
    const claim = { mainsnak: { snaktype: 'value', datavalue: { value: 'x'.repeat(2_000_000), type: 'string' } }, rank: 'normal' };
    const large = JSON.stringify({ ...JSON.parse(dump.toString().split('\n')[2]?.replace(/,$/, '') ?? ''), P9999: [claim] });
    const run = begin(Buffer.from(`[\n${large}\n]\n`));
    expect((await go(run)).state.counts).toEqual({ entities: 1, kept: 1, broken: 0 });
    expect(keptOf(run)).toBe(`${expected.split('\n')[1]}\n`);
  });
});

/** Every second end of a line with its neighbours, and places within the lines. */
const ends = [...dump.entries()]
  .filter(([, byte]) => byte === 10)
  .flatMap(([at], line) => (line % 2 === 0 ? [at - 2, at - 1, at, at + 1] : []));
const cuts = [
  ...new Set([0, 1, 2, ...ends.filter((at) => at < dump.length), ...Array.from({ length: 12 }, (_, part) => 1 + part * 5_987)]),
];

describe('going on', () => {
  it.each([false, true])(
    'gives the same wherever the dump was cut (packed: %s)',
    async (isPacked) => {
      for (const cut of isPacked ? cuts.filter((_, index) => index % 8 === 0) : cuts) {
        const run = begin(isPacked ? gzipSync(dump.subarray(0, cut)) : dump.subarray(0, cut));
        // A packed file that grows keeps its beginning; the head that was seen must be that of the whole.
        const bytes = isPacked ? gzipSync(dump) : dump;
        if (isPacked) writeFileSync(run.dump, bytes.subarray(0, 20 + Math.floor(((bytes.length - 20) * cut) / dump.length)));
        const first = await go(run);
        expect([cut, ['cut', 'unclosed'].includes(first.outcome)]).toEqual([cut, !first.state.isWhole]);
        writeFileSync(run.dump, bytes);
        const second = await go(run, { resume: true });
        expect([cut, second.outcome]).toEqual([cut, 'whole']);
        expect([cut, keptOf(run) === expected]).toEqual([cut, true]);
        expect(second.state.counts).toEqual(collected.state.counts);
      }
    },
    120_000,
  );

  it('gives the same whatever was written after the state was', async () => {
    for (const more of ['{"id":"Q1', '\n\n', expected, '\u0000'.repeat(100)]) {
      const run = begin(dump.subarray(0, 40_000));
      await go(run);
      appendFileSync(run.files.kept, more);
      writeFileSync(run.dump, dump);
      expect((await go(run, { resume: true })).outcome).toBe('whole');
      expect(keptOf(run)).toBe(expected);
    }
  });

  it('gives the same after it was stopped, and after each time again', async () => {
    // Larger than a piece that is read at once, so that there is something to stop.
    const lines = dump.toString().split('\n').slice(1, -2);
    const many = Array.from({ length: 60 }, () => lines).flat();
    const large = Buffer.from(`[\n${many.join(',\n')}\n]\n`);
    const once = begin(large);
    await go(once);
    const run = begin(large);
    const ending = AbortSignal.abort();
    let stops = 0;
    let ms = 0;
    for (let last = await go(run, { signal: ending }); last.outcome === 'stopped'; stops++) {
      ms += 6_000;
      const then = ms;
      last = await go(run, { signal: ending, resume: true, now: () => then });
    }
    expect(stops).toBeGreaterThan(2);
    expect(keptOf(run) === keptOf(once)).toBe(true);
  });

  it('does nothing where all is read', async () => {
    expect(await go(whole, { resume: true })).toEqual(collected);
    expect(keptOf(whole)).toBe(expected);
  });
});

describe('what cannot be read is refused in words', () => {
  it.each<[string, Buffer, RegExp]>([
    ['bzip2', Buffer.from('BZh91AY&SY\u0000\u0000'), /bzip2.*Unpack it first/],
    ['Zstandard', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]), /Zstandard/],
    ['damaged gzip', Buffer.concat([gzipSync(dump).subarray(0, 200), Buffer.alloc(3_000, 0xff)]), /damaged/],
  ])('%s', async (_, bytes, words) => {
    await expect(go(begin(bytes))).rejects.toThrow(words);
    await expect(go(begin(bytes))).rejects.toThrow(ImportProblem);
  });

  it('a dump that is not there', async () => {
    await expect(go({ dump: join(folder, 'nowhere'), files: { kept: join(folder, 'k'), state: join(folder, 's') } })).rejects.toThrow(
      /cannot be read/,
    );
  });

  const half = async () => {
    const run = begin(dump.subarray(0, 40_000));
    await go(run);
    writeFileSync(run.dump, dump);
    return run;
  };
  it.each<[string, (run: Run) => void, { resume: boolean; asked?: string }, RegExp]>([
    ['an import that was begun, unless it goes on', () => undefined, { resume: false }, /--resume goes on/],
    ['other options', () => undefined, { resume: true, asked: 'people' }, /other options/],
    ['another dump', ({ dump: path }) => writeFileSync(path, Buffer.from(`x${dump.toString()}`)), { resume: true }, /not the dump/],
    ['a shorter dump', ({ dump: path }) => truncateSync(path, 10_000), { resume: true }, /not the dump/],
    ['less than what was kept', ({ files }) => truncateSync(files.kept, 10), { resume: true }, /missing/],
    ['a state that says nothing', ({ files }) => writeFileSync(files.state, '{"version":1'), { resume: true }, /does not say/],
    ['a state of something else', ({ files }) => writeFileSync(files.state, '{"offset":-1}'), { resume: true }, /does not say/],
  ])('%s', async (_, spoil, how, words) => {
    const run = await half();
    spoil(run);
    await expect(go(run, how)).rejects.toThrow(words);
  });
});
