import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { knownPlaces } from '../../lib/claims/comparison/known-places';
import { annotateLine } from '../annotate/annotate-line';
import { annotateFile } from '../annotate/read-file';
import { readNodeKnowledge } from '../node-knowledge';
import { compareDocuments } from './compare-documents';

const knowledge = await readNodeKnowledge();
const PAGES = ['northern-star', 'valley-courier', 'harbor-wire'].map((name) => `tools/newsstand/pages/${name}.html`);

describe('the newsstand', () => {
  const documents = PAGES.map((file) => annotateFile(file, knowledge, new Date('2026-11-22T12:00:00Z')));
  const [story, ...others] = compareDocuments(documents, knownPlaces(knowledge));

  it('is one story of three articles, none a copy', () => {
    expect(others).toEqual([]);
    expect(story).toMatchObject({ articles: PAGES, wireCopies: [] });
  });

  it('differs in the number of the escaped and in the place, and in nothing else', () => {
    const facets = story?.facets.map(({ label, verdict, cells }) => [label, verdict, ...cells.map(({ value }) => value)]);
    expect(facets).toEqual([
      ['prisoners escaped', 'conflict', '120', '300 to 500', 'about 120'],
      ['where: prisoners escaped', 'conflict', 'al-Shaddadi', 'Ayn Issa', 'al-Shaddadi'],
      ['people recaptured', 'update', 'more than 90', '81'],
      ['when: prisoners escaped', 'agree', '2026-01-19/2026-01-20', '2026-01-19'],
    ]);
  });

  it('every quote stands in its article', () => {
    for (const { article, start, end, quote } of story?.facets.flatMap(({ cells }) => cells) ?? [])
      expect(documents.find(({ id }) => id === article)?.text.slice(start, end)).toBe(quote);
  });

  it('shows the one title that is out of date', () => {
    const ended = documents.flatMap(({ mentions }) => mentions.filter(({ titleCheck }) => titleCheck?.verdict === 'ended'));
    expect(ended.map(({ surface }) => surface)).toEqual(['Bashar al-Assad']);
  });
});

describe('odd input', () => {
  const compare = (...texts: string[]) =>
    compareDocuments(
      texts.map((text, index) => ({ id: index, isArticle: true, article: {}, asOf: '2026-01-20', text, mentions: [], claims: [] })),
      knownPlaces(knowledge),
    );
  it('is in one story each, and claims nothing', () => {
    expect(compare('', '', '\n')).toEqual(
      [0, 1, 2].map((id) => ({ story: `story-${id + 1}`, articles: [id], facets: [], wireCopies: [] })),
    );
    expect(compare()).toEqual([]);
  });

  it('keeps its ids as they came, numbers too', () => {
    const text = 'The ferry sank near Aleppo and 12 people were killed, the harbour master of Latakia said on Monday.';
    const annotated = [1, 2].map((id) => annotateLine(JSON.stringify({ id, text, date: '2026-01-20' }), knowledge, new Date('2026-11-22')));
    const [story] = compareDocuments(
      annotated.flatMap((each) => ('error' in each ? [] : [each])),
      knownPlaces(knowledge),
    );
    expect(story?.articles).toEqual([1, 2]);
    expect(story?.facets[0]).toMatchObject({ label: 'people killed', verdict: 'agree', cells: [{ article: 1 }, { article: 2 }] });
  });

  it('given twice under one id counts once', () => {
    const document = { isArticle: true, article: {}, asOf: '2026-01-20', text: 'Two boats sank.', mentions: [], claims: [] };
    const stories = compareDocuments(
      [
        { ...document, id: 'a' },
        { ...document, id: 'a' },
      ],
      knownPlaces(knowledge),
    );
    expect(stories.map(({ articles }) => articles)).toEqual([['a']]);
  });
});

describe('the command', () => {
  it('prints a story a line, answers a bad line with its error, and exits with 1', async () => {
    const input = ['{"id":1,"text":"Two boats sank near Aleppo."}', 'no json', '{"id":"b","text":""}'].join('\n');
    const { code, out } = await new Promise<{ code: unknown; out: string }>((resolve) => {
      const child = execFile('node', ['--import', 'tsx', 'tools/compare.ts', '--jsonl'], (error, stdout) =>
        resolve({ code: error?.code ?? 0, out: stdout }),
      );
      child.stdin?.end(input);
    });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { error?: string; articles?: unknown[] });
    expect(lines.map(({ error, articles }) => articles ?? typeof error)).toEqual(['string', [1], ['b']]);
    expect(code).toBe(1);
  }, 30_000);
});
