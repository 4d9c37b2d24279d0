import type { Word } from './words';

const HEDGES = new Set(
  'may might could reportedly allegedly apparently possibly probably perhaps likely unlikely presumably purportedly supposedly suspected unconfirmed unclear unverified believed feared alleged seemingly potentially appears seems maybe preliminary'.split(
    ' ',
  ),
);
const NEGATIONS = /^(not|no|never|nobody|none|neither|nor|without|cannot|nothing)$|n't$/;

/** Words by which the writer keeps distance, in their order, once each. "May" with a capital is the month. */
export const hedgesOf = (words: readonly Word[]): string[] => [
  ...new Set(words.filter(({ lower, text }) => HEDGES.has(lower) && text !== 'May').map(({ lower }) => lower)),
];

/** Whether the sentence denies something; twice is once ("not without"). "no fewer than" is a number's. */
export const isNegated = (words: readonly Word[]): boolean =>
  words.filter(
    ({ lower }, index) =>
      NEGATIONS.test(lower) && !/^(fewer|less|more|longer|doubt|matter|only|sooner)$/.test(words[index + 1]?.lower ?? ''),
  ).length %
    2 ===
  1;
