import { anchor } from '../../lib/anchoring/anchor';
import { describe } from '../../lib/anchoring/describe';
import { indexText } from '../../lib/anchoring/text-index';
import type { Selector } from '../../lib/highlights/highlight';
import { mulberry32, type Random } from '../random';
import { editText } from './edit-text';

export interface Timed {
  what: string;
  /** Time of the processor, which other work on the machine does not add to; median of the rounds. */
  ms: number;
}

const ROUNDS = 5;

function median(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / 1_000;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** A text of so many words that has about as many different ones as news have; each word as rare as Zipf's law makes it. */
function wordsOfNews(count: number, random: Random): string {
  const word = () => `w${Math.floor(6000 ** random.next())}x`;
  return Array.from({ length: count }, (_, at) => `${word()}${at % 80 === 79 ? '.\n\n' : at % 20 === 19 ? '.' : ''}`).join(' ');
}

/** Selectors of stretches of this length, spread over the text. */
function spread(text: string, count: number, lengthUtf16: number): Selector[] {
  return Array.from({ length: count }, (_, at) => {
    const start = Math.floor((at / count) * Math.max(0, text.length - lengthUtf16));
    return describe(text, start, Math.min(text.length, start + lengthUtf16));
  });
}

const placeAll = (text: string, selectors: readonly Selector[]): void => {
  const index = indexText(text);
  for (const selector of selectors) anchor(index, selector);
};

/** Times 100 highlights in a text of 20,000 words, as it was and after edits, and texts made to be slow. */
export function timeAll(): Timed[] {
  const random = mulberry32(20);
  const text = wordsOfNews(20_000, random);
  const { after } = editText(text, 'all together', [wordsOfNews(30, random)], random);
  const time = (what: string, now: string, selectors: readonly Selector[]): Timed => ({ what, ms: median(() => placeAll(now, selectors)) });
  const same = 'a'.repeat(1_000_000);
  const echo = 'the cat and the dog '.repeat(10_000);
  return [
    time('100 highlights of 100 characters, 20,000 words, unchanged', text, spread(text, 100, 100)),
    time('the same, the text edited in all ways', after, spread(text, 100, 100)),
    time('100 highlights of 10 characters, edited in all ways', after, spread(text, 100, 10)),
    time('100 highlights of 1,000 characters, edited in all ways', after, spread(text, 100, 1_000)),
    time('10 highlights of 20,000 characters, edited in all ways', after, spread(text, 10, 20_000)),
    time('100 highlights of "a", in a million of them, one taken away', same.slice(1), spread(same, 100, 1)),
    time('100 highlights in "the cat and the dog" 10,000 times, the first word taken away', echo.slice(4), spread(echo, 100, 100)),
    time('100 highlights of a text that is gone', wordsOfNews(20_000, mulberry32(21)), spread(text, 100, 100)),
  ];
}
