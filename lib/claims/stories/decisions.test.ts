import { describe, expect, it } from 'vitest';
import {
  type DecisionChange,
  decisionHere,
  joinStories,
  nameOfStory,
  nameStory,
  readerDecisions,
  type StoryDecision,
  storyDecisionSchema,
  takeOut,
} from './decisions';
import { StoryIndex } from './story-index';
import { storyTerms } from './story-terms';

const TEXTS = {
  a1: 'The ferry Aurora sank off Port Lessing. Captain Ilse Brandt called for help.',
  a2: 'Captain Ilse Brandt of the ferry Aurora was rescued off Port Lessing.',
  b1: 'Parliament in Velara voted on taxes. Minister Tomas Reyes defended the taxes.',
  b2: 'Minister Tomas Reyes of Velara won the vote on taxes in parliament.',
  c1: 'A comet passed over Ostia last night, and astronomers cheered.',
};
const articles = Object.entries(TEXTS).map(([id, text]) => ({ id, terms: storyTerms(text), day: '2026-01-20' }));

/** What is decided, written down as a library would. */
function written(...changes: ((before: readonly StoryDecision[]) => DecisionChange)[]): StoryDecision[] {
  return changes.reduce<StoryDecision[]>((before, change) => {
    const { put, remove } = change(before);
    const gone = new Set([...remove, ...put.map(({ id }) => id)]);
    return [...before.filter(({ id }) => !gone.has(id)), ...put.map((row) => storyDecisionSchema.parse(row))];
  }, []);
}
const stories = (decisions: readonly StoryDecision[], order = articles) =>
  StoryIndex.of(order, readerDecisions(decisions))
    .stories()
    .map((story) => story.sort().join(' '))
    .sort();

const join =
  (...groups: string[][]) =>
  (before: readonly StoryDecision[]) =>
    joinStories(before, groups, 1);
const out = (article: string, story: string[]) => (before: readonly StoryDecision[]) => takeOut(before, article, story, 2);

describe('what the reader decides of stories', () => {
  it.each<[what: string, changes: Parameters<typeof written>, expected: string[]]>([
    ['nothing', [], ['a1 a2', 'b1 b2', 'c1']],
    ['two stories are one', [join(['a1', 'a2'], ['b1', 'b2'])], ['a1 a2 b1 b2', 'c1']],
    ['an article of its own comes in', [join(['a1', 'a2'], ['c1'])], ['a1 a2 c1', 'b1 b2']],
    ['an article is taken out', [out('a2', ['a1', 'a2'])], ['a1', 'a2', 'b1 b2', 'c1']],
    [
      'what was joined is taken apart again, and the rest holds',
      [join(['a1', 'a2'], ['c1'], ['b1', 'b2']), out('c1', ['a1', 'a2', 'b1', 'b2', 'c1'])],
      ['a1 a2 b1 b2', 'c1'],
    ],
    ['what was taken out comes back', [out('a2', ['a1', 'a2']), join(['a1'], ['a2'])], ['a1 a2', 'b1 b2', 'c1']],
  ])('%s', (_, changes, expected) => {
    expect(stories(written(...changes))).toEqual(expected);
    // However the index is built again.
    expect(stories(written(...changes), articles.toReversed())).toEqual(expected);
  });

  it('sticks when other articles come', () => {
    const decisions = written(join(['a1', 'a2'], ['b1', 'b2']), out('c1', ['c1', 'a1']));
    const index = StoryIndex.of(articles, readerDecisions(decisions));
    index.add({ id: 'a3', terms: storyTerms(`${TEXTS.a1} ${TEXTS.a2}`), day: '2026-01-21' });
    expect(index.storyOf('b1')).toEqual(expect.arrayContaining(['a1', 'a2', 'b1', 'b2']));
    expect(index.storyOf('c1')).toEqual(['c1']);
  });

  describe('the name of a story', () => {
    const named =
      (story: string[], name: string, at = 1) =>
      (before: readonly StoryDecision[]) =>
        nameStory(before, story, name, at, () => `n${before.length}`);
    it.each<[what: string, decisions: StoryDecision[], story: string[], expected: string | undefined]>([
      ['is there', written(named(['a', 'b'], ' Ferry ')), ['a', 'b'], 'Ferry'],
      ['stays when articles come', written(named(['a', 'b'], 'Ferry')), ['a', 'b', 'c', 'd'], 'Ferry'],
      ['stays with most of what was named', written(named(['a', 'b', 'c'], 'Ferry')), ['b', 'c'], 'Ferry'],
      ['is not that of one taken out', written(named(['a', 'b', 'c'], 'Ferry')), ['a'], undefined],
      ['stays with one of two halves', written(named(['a', 'b'], 'Ferry')), ['b'], undefined],
      [
        'is that of the larger part where two were joined',
        written(named(['a', 'b', 'c'], 'Ferry'), named(['x', 'y'], 'Comet', 2)),
        ['a', 'b', 'c', 'x', 'y'],
        'Ferry',
      ],
      ['is the later of two', written(named(['a', 'b'], 'Ferry'), named(['a', 'b'], 'Aurora', 2)), ['a', 'b'], 'Aurora'],
      ['is gone where it was made empty', written(named(['a', 'b'], 'Ferry'), named(['a', 'b'], ' ')), ['a', 'b'], undefined],
    ])('%s', (_, decisions, story, expected) => expect(nameOfStory(decisions, story)?.name).toBe(expected));
  });

  it('is known under the ids of another library', () => {
    const [pair] = written(join(['a1'], ['b1']));
    expect(pair && decisionHere(pair, (id) => (id === 'a1' ? 'z' : id))).toMatchObject({ id: 'pair b1 z', one: 'b1', two: 'z' });
  });
});
