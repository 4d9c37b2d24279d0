import { writeFileSync } from 'node:fs';
import { compareArticles } from '../lib/claims/comparison/compare-articles';
import type { ComparedArticle } from '../lib/claims/comparison/comparison';
import { extractClaims } from '../lib/claims/extract-claims';
import { type StoryArticle, StoryIndex } from '../lib/claims/stories/story-index';
import { storyTerms } from '../lib/claims/stories/story-terms';
import { linePlot } from './plot';
import { type SampleArticle, sampleNews } from './sample-news';

/**
 * What stories cost as kept articles grow: taking in one more, and opening the comparison of any story. `npm run bench` writes docs/stories.md
 * and the plot in it. Takes about two minutes.
 */
const SIZES = [500, 1_000, 2_000, 5_000, 10_000];
/** Articles taken in one by one on top of each size. */
const NEW_ARTICLES = 60;
const OPENED = 60;
/** A comparison can be opened again and again; an article comes in once. */
const ROUNDS = 3;

interface Timing {
  size: number;
  /** Counting the words of all texts, comparing all articles, and what is left of both where terms and links are kept. */
  termsMs: number;
  buildMs: number;
  keptMs: number;
  addMs: number[];
  openMs: number[];
  largest: number;
  right: number;
}

const toStoryArticle = ({ id, text, day }: SampleArticle): StoryArticle => ({ id, terms: storyTerms(text), day });
const compared = ({ id, text, day }: SampleArticle): ComparedArticle => ({
  id,
  text,
  day,
  mentions: [],
  claims: extractClaims({ text, mentions: [], day }),
});

/** Milliseconds of the fastest round: what the work itself costs, whatever else the machine does. */
function clocked(work: () => unknown, rounds = 1): number {
  const all = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...all);
}

function measure(size: number, news: readonly SampleArticle[]): Timing {
  let kept: StoryArticle[] = [];
  const termsMs = clocked(() => {
    kept = news.slice(0, size).map(toStoryArticle);
  }, 2);
  const fresh = news.slice(size, size + NEW_ARTICLES).map(toStoryArticle);
  let index = new StoryIndex();
  const buildMs = clocked(() => {
    index = StoryIndex.of(kept);
  }, 2);
  const links = index.links();
  const keptMs = clocked(() => StoryIndex.of(kept, links.decisions, links), 2);
  const addMs = fresh.map((article) => clocked(() => index.add(article)));
  const byId = new Map(news.map((article) => [article.id, article]));
  const stories = index.stories().filter(({ length }) => length > 1);
  // The largest, and others spread over the library.
  const opened = stories.toSorted((a, b) => b.length - a.length).filter((_, at) => at < 5 || at % Math.ceil(stories.length / OPENED) === 0);
  const openMs = opened.map((story) => {
    const articles = story.flatMap((id) => byId.get(id) ?? []).map(compared);
    return clocked(() => compareArticles(articles, { place: () => undefined }), ROUNDS);
  });
  const right = stories.filter((story) => new Set(story.map((id) => byId.get(id)?.event)).size === 1).length / stories.length;
  return { size, termsMs, buildMs, keptMs, addMs, openMs, largest: Math.max(...stories.map(({ length }) => length)), right };
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? 0;
const worst = (values: readonly number[]): number => Math.max(...values);
const shown = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

function report(timings: readonly Timing[], claimsMs: number): void {
  const series = (name: string, of: (timing: Timing) => number) => ({
    name,
    points: timings.map((timing) => [timing.size, of(timing)] as const),
  });
  writeFileSync(
    'docs/pictures/stories-growth.svg',
    linePlot(
      [
        series('one more article, worst', ({ addMs }) => worst(addMs)),
        series('one more article, median', ({ addMs }) => median(addMs)),
        series('opening a comparison, worst', ({ openMs }) => worst(openMs)),
        series('opening a comparison, median', ({ openMs }) => median(openMs)),
      ],
      { title: 'Stories in a growing library', x: 'kept articles', y: 'ms' },
    ),
  );
  const rows = timings.map(({ size, termsMs, buildMs, keptMs, addMs, openMs, largest, right }) =>
    [
      size.toLocaleString('en'),
      shown(median(addMs)),
      shown(worst(addMs)),
      shown(median(openMs)),
      shown(worst(openMs)),
      shown(termsMs + buildMs),
      shown(keptMs),
      largest,
      `${(100 * right).toFixed(0)} %`,
    ].join(' | '),
  );
  writeFileSync(
    'docs/stories.md',
    `# Stories in a growing library

Written by \`npm run bench\`; do not edit by hand. Invented articles of some 400 words, always the same; Node on this machine, milliseconds, the fastest of three rounds for
opening and of two for starting. A new article
is compared with those that share its rarer words, and only the stories that it could belong to are grouped again. Comparisons are opened from kept claims: the
five largest stories, and others spread over the library. Reading the claims of one article takes ${shown(claimsMs)} ms (median), once, when it is kept.

The words of an article are counted when it is seen first, and kept beside it with what it is like: the background is stopped and started often. Starting from texts is what would have to
be done without (counting all words, comparing all articles); starting from what is kept is what is done. Reading the rows is in neither.

| kept articles | one more: median | worst | opening: median | worst | starting from texts | starting from what is kept | largest story | stories of one event only |
|---|---|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}

![Stories in a growing library](pictures/stories-growth.svg)

How well stories are told apart in real news is measured in [claims.md](claims.md).
`,
  );
}

const news = sampleNews((SIZES.at(-1) ?? 0) + NEW_ARTICLES);
const timings = SIZES.map((size) => {
  const timing = measure(size, news);
  console.log(
    size,
    'one more',
    shown(median(timing.addMs)),
    shown(worst(timing.addMs)),
    'opening',
    shown(median(timing.openMs)),
    shown(worst(timing.openMs)),
    'from texts',
    shown(timing.termsMs + timing.buildMs),
    'from what is kept',
    shown(timing.keptMs),
  );
  return timing;
});
report(timings, median(news.slice(0, 200).map((article) => clocked(() => compared(article)))));
