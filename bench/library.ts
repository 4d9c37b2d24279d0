import { writeFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { groupRows, sortHighlights } from '../lib/highlights/group';
import type { Highlight } from '../lib/highlights/highlight';
import { filterHighlights, NO_QUERY } from '../lib/highlights/query';
import { SearchIndex } from '../lib/highlights/search-index';
import { measureWrites, type WriteTiming } from './library-writes';
import { linePlot, type Series } from './plot';
import { sampleLibrary } from './sample-library';

/**
 * What a key press costs in the library: search, filters with their counts, groups, for libraries of three sizes, beside MiniSearch over the same texts
 * in the same run. `npm run bench` writes docs/library.md and the plots in it. Takes about a minute.
 */
const SIZES = [1_000, 10_000, 50_000];
/** Beginnings that almost every text has, words that some have, one that none has, two words, other scripts. */
const SEARCHES = ['t', 'th', 'the', 'pri', 'prison', 'truce river', 'baker', 'nowhere', 'الهدنة', 'перемир', '停火'];
const BUDGET_MS = 50;
/** The fastest of these counts: what the work itself costs, whatever else the machine does. */
const ROUNDS = 7;
const MINI_ROUNDS = 2;

interface Timing {
  size: number;
  buildMs: number;
  miniBuildMs: number;
  searchMs: number[];
  /** Whole searches, both ways: MiniSearch is too slow to be asked for each letter. */
  sameMs: number[];
  miniMs: number[];
  filterMs: number;
  groupMs: number;
  sortMs: number;
}

/** Milliseconds of the fastest round. */
function timed(work: () => unknown, rounds = ROUNDS): number {
  const all = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...all);
}

const partsOf = ({ selector, note, tags, title, outlet, author }: Highlight) => [
  selector.quote.exact,
  note,
  ...tags,
  title,
  outlet,
  author,
];

/** The keys typed for a search: every beginning of it. */
const keyPresses = (search: string): string[] =>
  Array.from(search, (_, index) => search.slice(0, index + 1)).filter((typed) => typed.trim() !== '');

function measure(size: number): Timing {
  const highlights = sampleLibrary(size);
  const index = new SearchIndex();
  const buildMs = timed(() => {
    for (const highlight of highlights) index.put(highlight.id, partsOf(highlight));
  }, 3);
  const typed = SEARCHES.flatMap(keyPresses);
  const found = (search: string) => {
    const isFound = index.matcher(search);
    return highlights.filter(({ id }) => isFound?.(id));
  };
  const sorted = sortHighlights(highlights, 'newest');
  const query = { ...NO_QUERY, outlets: ['Harbor Wire', 'Northern Star'] };
  const { matching } = filterHighlights(sorted, NO_QUERY, undefined);
  const own = {
    size,
    buildMs,
    searchMs: typed.map((search) => timed(() => found(search))),
    filterMs: timed(() => filterHighlights(sorted, query, undefined)),
    groupMs: timed(() => groupRows(matching, 'actor')),
    sortMs: timed(() => sortHighlights(highlights, 'article-date')),
  };
  // Its index comes after our own measurements: so much memory makes everything slower.
  const mini = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], searchOptions: { prefix: true, combineWith: 'AND' } });
  const miniBuildMs = timed(() => {
    mini.removeAll();
    mini.addAll(highlights.map((highlight) => ({ id: highlight.id, text: partsOf(highlight).join('\n') })));
  }, 1);
  return {
    ...own,
    miniBuildMs,
    miniMs: SEARCHES.map((search) => timed(() => mini.search(search), MINI_ROUNDS)),
    sameMs: SEARCHES.map((search) => timed(() => found(search))),
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const shown = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const worst = (values: readonly number[]): number => Math.max(...values);

function report(timings: readonly Timing[], writes: readonly WriteTiming[]): void {
  const series = (name: string, of: (timing: Timing) => number): Series => ({
    name,
    points: timings.map((timing) => [timing.size, of(timing)] as const),
  });
  const words = { title: 'A key press, in a growing library', x: 'highlights', y: 'ms' };
  const own = [
    series('search, slowest key', ({ searchMs }) => worst(searchMs)),
    series('search, mean', ({ searchMs }) => mean(searchMs)),
    series('filters and counts', ({ filterMs }) => filterMs),
    series('groups', ({ groupMs }) => groupMs),
  ];
  writeFileSync('docs/pictures/library-keys.svg', linePlot(own, words));
  const rows = timings.map(({ size, searchMs, filterMs, groupMs, sortMs, buildMs }) =>
    [size.toLocaleString('en'), mean(searchMs), worst(searchMs), filterMs, groupMs, sortMs, buildMs]
      .map((cell) => (typeof cell === 'string' ? cell : shown(cell)))
      .join(' | '),
  );
  const peers = timings.map(({ size, sameMs, miniMs, buildMs, miniBuildMs }) =>
    [size.toLocaleString('en'), mean(sameMs), mean(miniMs), worst(sameMs), worst(miniMs), buildMs, miniBuildMs]
      .map((cell) => (typeof cell === 'string' ? cell : shown(cell)))
      .join(' | '),
  );
  const last = timings.at(-1);
  const slowest = last ? worst(last.searchMs) + last.filterMs + last.groupMs : 0;
  writeFileSync(
    'docs/library.md',
    `# The library under the finger

Written by \`npm run bench\`; do not edit by hand. Invented highlights of some thirty words each, always the same, some in Arabic, Cyrillic, Hebrew and
Chinese; Node on this machine, milliseconds of the
fastest of seven rounds. A search is typed letter by letter and each letter is one search.

| highlights | search, mean | search, slowest key | filters and counts | groups | sort | reading the texts in |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}

The slowest key press at ${last?.size.toLocaleString('en')} highlights, with everything that follows from it, costs ${shown(slowest)} ms; the budget is about ${BUDGET_MS}.
Sorting happens once, not at each key.

![A key press, in a growing library](pictures/library-keys.svg)

## Writing

One new highlight, from the question of a page to the answer that the disk has it (strict durability), in Chromium with the built extension; milliseconds, sixty of each.

| highlights there already | median | slowest |
|---|---|---|
${writes.map(({ size, medianMs, slowestMs }) => `| ${size.toLocaleString('en')} | ${shown(medianMs)} | ${shown(slowestMs)} |`).join('\n')}

## Beside MiniSearch

The same texts and searches, in the same run. MiniSearch keeps an inverted index and ranks what it finds; the library's list has an order of its own and wants
only to know which texts have the words. A beginning such as "th" stands in almost every text, and an inverted index walks all of them, once for each
word that begins so; a scan stops at the first in each text.

| highlights | scan, mean | MiniSearch, mean | scan, slowest | MiniSearch, slowest | scan: read in | MiniSearch: indexed |
|---|---|---|---|---|---|---|
${peers.map((row) => `| ${row} |`).join('\n')}
`,
  );
  console.log('Written: docs/library.md');
}

const timings = SIZES.map((size) => {
  process.stderr.write(`${size} highlights …\n`);
  return measure(size);
});
report(timings, await measureWrites(SIZES));
