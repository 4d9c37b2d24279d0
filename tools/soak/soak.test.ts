import { describe, expect, it } from 'vitest';
import { mulberry32, seedOf } from '../random';
import { judgeTimes, slowBeyondSize } from './judge';
import { makeCase } from './make-case';
import { elementAt, tagsOf } from './mutation';
import { ownPages } from './saved-pages';

const saved = ownPages();
const SEED = 7;

function sourceOf(number: number): string {
  const soakCase = makeCase(SEED, number, saved.pages);
  return soakCase.spoil(saved.read(soakCase.page.name));
}

describe('numbers', () => {
  it('are those of mulberry32', () => {
    // The first numbers of the published generator for the seed 1.
    const random = mulberry32(1);
    expect([random.next(), random.next()].map((value) => Math.floor(value * 2 ** 32))).toEqual([2693262067, 11749833]);
  });

  it('differ from case to case and from seed to seed', () => {
    const seeds = [0, 1, 2].flatMap((seed) => Array.from({ length: 1_000 }, (_, number) => seedOf(seed, number)));
    expect(new Set(seeds).size).toBe(seeds.length);
  });
});

describe('cases', () => {
  it('are the same whenever they are made', () => {
    for (const number of [0, 1, 2, 3, 4]) expect(sourceOf(number)).toBe(sourceOf(number));
  });

  it.each([
    ['<p>a<p>b</p></p>c', 0, '<p>a<p>b</p></p>'],
    ['<p>a<b>b</b></p>c', 1, '<b>b</b>'],
    ['<p>a', 0, undefined],
  ])('%s: element %i is %s', (html, index, expected) => {
    const element = elementAt(tagsOf(html), index);
    expect(element && html.slice(element.start, element.end)).toBe(expected);
  });
});

describe('times', () => {
  const result = (spentMs: number, sourceUtf16: number) => ({
    number: spentMs,
    problems: [],
    isArticle: true,
    isArticleHere: true,
    textUtf16: 1,
    mentions: 0,
    spentMs,
    sourceUtf16,
  });
  const usual = Array.from({ length: 9 }, () => result(10, 1_000));

  it.each([
    ['as long as the others', result(12, 1_000), 0, 0],
    ['long, as its size explains', result(900, 100_000), 1, 0],
    ['long beyond its size', result(900, 1_500), 1, 1],
  ])('%s', (_, one, slow, beyond) => {
    const timing = judgeTimes([...usual, one]);
    expect([timing.slow.length, slowBeyondSize(timing).length]).toEqual([slow, beyond]);
  });
});
