import '../../tests/dom/catalogue-i18n';
import { describe, expect, it } from 'vitest';
import type { ComparedStory } from './compared-story';
import { valueText } from './value-text';
import { writeComparison } from './write-comparison';

const story: ComparedStory = {
  title: 'Ferry <b>sinks</b>',
  columns: [
    { id: 'a', outlet: 'Harbor Wire', title: 'Ferry *sinks*', url: 'https://wire.example/ferry', day: '2026-01-20' },
    { id: 'b', outlet: '=HYPERLINK("x")', title: 'Ferry', url: 'javascript:alert(1)', copyOf: 'Harbor Wire' },
  ],
  facets: [
    {
      key: 'people missing',
      label: 'people missing',
      kind: 'quantity',
      verdict: 'conflict',
      sources: 2,
      cells: [
        { article: 'a', start: 0, end: 20, quote: 'Twelve were missing.', value: '12', speaker: 'the coast guard', low: 12, high: 12 },
        { article: 'b', start: 0, end: 30, quote: '<script>alert(1)</script> 14', value: '14', low: 14, high: 14 },
      ],
    },
  ],
};
const text = (format: Parameters<typeof writeComparison>[1]) => writeComparison(story, format).parts.join('');

describe('a comparison as a file', () => {
  it('has a name that every system takes', () => expect(writeComparison(story, 'markdown').name).toBe('Ferry b sinks b.md'));

  it('as Markdown leads to each sentence, and nothing in it is markup', () => {
    expect(text('markdown')).toContain('## people missing: conflict');
    expect(text('markdown')).toContain(
      '[Harbor Wire](<https://wire.example/ferry#:~:text=Twelve%20were%20missing.>): **12** “Twelve were missing.”',
    );
    expect(text('markdown')).toContain('\\<script\\>');
    expect(text('markdown')).not.toContain('](<javascript:');
  });

  it('as CSV runs no formula', () => {
    const lines = text('csv').split('\r\n');
    expect(lines[1]).toContain('people missing,quantity,conflict,Harbor Wire,2026-01-20,12,the coast guard,Twelve were missing.');
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('as JSON is the comparison itself', () => expect(JSON.parse(text('json'))).toEqual(story));

  it('writes days as a reader does', () => {
    const facet = { ...story.facets[0], kind: 'time' as const };
    expect(['2026-01-19/2026-01-20', '2026-01', '2026-01-20', 'soon'].map((value) => valueText(facet, { value }))).toEqual([
      '19 January 2026 to 20 January 2026',
      'January 2026',
      '20 January 2026',
      'soon',
    ]);
  });

  it('as a page holds no script and no link but to the web', () => {
    const page = new DOMParser().parseFromString(text('page'), 'text/html');
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect([...page.querySelectorAll('a')].map(({ href }) => href)).toEqual([
      'https://wire.example/ferry',
      'https://wire.example/ferry#:~:text=Twelve%20were%20missing.',
    ]);
    expect(page.querySelector('h1')?.textContent).toBe('Ferry <b>sinks</b>');
    expect([...page.querySelectorAll('td')].at(-1)?.textContent).toContain('<script>alert(1)</script> 14');
  });
});
