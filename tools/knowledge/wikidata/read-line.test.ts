import { describe, expect, it } from 'vitest';
import { LineSplitter, LONGEST_LINE } from './line-splitter';
import { readLine } from './read-line';

const entity = (sites: number, more = '') =>
  `{"type":"item","id":"Q1"${more},"sitelinks":{${Array.from({ length: sites }, (_, at) => `"s${at}":{"site":"s${at}"}`).join(',')}},"modified":"2026-08-17T09:12:44Z"}`;

describe('a line of a dump', () => {
  it.each([
    ['[', 0, 'none'],
    ['', 0, 'none'],
    [' ,\r', 0, 'none'],
    [']', 0, 'end'],
    [']\r', 0, 'end'],
    [entity(2), 0, 'entity'],
    [`${entity(2)},`, 0, 'entity'],
    [`${entity(2)},\r`, 0, 'entity'],
    [entity(2), 2, 'entity'],
    [entity(2), 3, 'skipped'],
    // Offices are kept without pages.
    [entity(0, ',"claims":{"P279":[]}'), 3, 'entity'],
    [entity(0, ',"claims":{"P31":[{"id":"Q294414"}]}'), 3, 'entity'],
    [entity(2).slice(0, -1), 0, 'broken'],
    [entity(2).slice(0, -1), 9, 'broken'],
    ['{}{}', 0, 'broken'],
    ['null', 0, 'broken'],
    ['<html>', 0, 'broken'],
  ])('%s with at least %i pages: %s', (text, least, kind) => {
    expect(readLine(Buffer.from(text), least).kind).toBe(kind);
  });

  it('tells when it was changed, read or skipped', () => {
    for (const least of [0, 9]) expect(readLine(Buffer.from(entity(1)), least)).toMatchObject({ modified: '2026-08-17' });
    expect(readLine(Buffer.from('{"modified":"soon"}'))).toMatchObject({ modified: undefined });
  });
});

describe('lines of a stream', () => {
  const text = 'one\n\ntwo\r\nthree, and four\nfünf';
  const cut = (size: number, start = 0) => {
    const splitter = new LineSplitter(start);
    const bytes = Buffer.from(text);
    const lines: [string | undefined, number][] = [];
    for (let from = 0; from < bytes.length; from += size)
      for (const line of splitter.push(bytes.subarray(from, from + size))) lines.push([line.bytes?.toString(), line.end]);
    const rest = splitter.rest();
    return [...lines, [rest.bytes?.toString(), rest.end]];
  };
  const whole = [
    ['one', 4],
    ['', 5],
    ['two\r', 10],
    ['three, and four', 26],
    ['fünf', 31],
  ];

  it.each(Array.from({ length: 32 }, (_, index) => index + 1))('are the same in pieces of %i bytes', (size) => {
    expect(cut(size)).toEqual(whole);
  });

  it('count from where they begin', () => {
    expect(cut(7, 1_000)).toEqual(whole.map(([line, end]) => [line, Number(end) + 1_000]));
  });

  it('of two megabytes are whole, and longer than any entity are left out', () => {
    const splitter = new LineSplitter(0);
    const piece = Buffer.alloc(1 << 20, 'x');
    const lengths: (number | undefined)[] = [];
    const push = (bytes: Buffer) => {
      for (const line of splitter.push(bytes)) lengths.push(line.bytes?.length);
    };
    push(piece);
    push(piece);
    push(Buffer.from('\n'));
    for (let bytes = 0; bytes <= LONGEST_LINE; bytes += piece.length) push(piece);
    push(Buffer.from('x\nshort\n'));
    expect(lengths).toEqual([2 << 20, undefined, 5]);
  });
});
