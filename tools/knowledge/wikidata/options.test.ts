import { describe, expect, it } from 'vitest';
import { ImportProblem } from './import-problem';
import { readOptions } from './options';
import { DumpProgressLine, duration, progressLine } from './progress';

const read = (...args: string[]) => readOptions(args, '2026-11-29');

describe('the command line', () => {
  it('takes all kinds and English names unless told otherwise', () => {
    expect(read('dump.json', '--out', 'x.pack')).toMatchObject({
      dump: 'dump.json',
      out: 'x.pack',
      leastSitelinks: 5,
      languages: ['en'],
      resume: false,
    });
    expect(read('dump.json', '--out', 'x.pack').classes.get('Q5')).toEqual({ kind: 'person' });
  });

  it('narrows kinds and adds classes', () => {
    const { classes } = read('d', '--out', 'x', '--classes', 'person,place,Q99=place', '--languages', 'fr,en', '--least-sitelinks', '0');
    expect(classes.get('Q99')).toEqual({ kind: 'place' });
    expect(classes.get('Q5')?.kind).toBe('person');
    expect(classes.has('Q43229')).toBe(false);
    // Offices come with the people who held them.
    expect(classes.get('Q294414')?.kind).toBe('office');
    expect(read('d', '--out', 'x', '--classes', 'place').classes.has('Q294414')).toBe(false);
  });

  it.each([
    [[]],
    [['dump.json']],
    [['a', 'b', '--out', 'x']],
    [['a', '--out', 'x', '--colour', 'red']],
    [['a', '--out', 'x', '--classes', 'persons']],
    [['a', '--out', 'x', '--classes', 'Q5=human']],
    [['a', '--out', 'x', '--least-sitelinks', 'many']],
    [['a', '--out', 'x', '--least-sitelinks', '-1']],
    [['a', '--out', 'x', '--languages', '']],
    [['a', '--out', 'x', '--languages', '__proto__']],
    [['a', '--out', 'x', '--date', '24.8.2026']],
    [['a', '--out', 'x', '--date', '2026-13-01']],
    [['a', '--out', 'x', '--date', '2999-01-01']],
  ])('%j is refused in words', (args) => {
    expect(() => read(...args)).toThrow(ImportProblem);
  });
});

describe('progress', () => {
  it.each([
    [0, '0 s'],
    [119, '119 s'],
    [120, '2 min'],
    [7_199, '2 h 00 min'],
    [7_500, '2 h 05 min'],
  ])('%i seconds are %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });

  it('counts the speed of this run, and the time left from it', () => {
    const now = { readBytes: 600, sizeBytes: 1_000, entities: 5_000, kept: 700 };
    const line = progressLine(now, { bytes: 100, entities: 1_000, seconds: 10 });
    expect(line).toBe('60.0 %, 5,000 entities (100 a second), 700 kept, 40 s left');
    expect(progressLine({ ...now, readBytes: 0, sizeBytes: 0 }, { bytes: 0, entities: 0, seconds: 0 })).toContain('100.0 %');
  });

  it('shows a line now and then', () => {
    const written: string[] = [];
    let ms = 100_000;
    const line = new DumpProgressLine({ isTTY: true, write: (text) => written.push(text) }, () => ms);
    for (const step of [0, 100, 500, 100]) {
      ms += step;
      line.show({ readBytes: 1, sizeBytes: 2, entities: 3, kept: 4 });
    }
    expect(written).toHaveLength(2);
  });
});
