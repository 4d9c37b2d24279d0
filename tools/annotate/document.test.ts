import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readNodeKnowledge } from '../node-knowledge';
import { annotateDocument, documentInputSchema } from './document';

const knowledge = await readNodeKnowledge();
const now = new Date('2026-11-22T12:00:00Z');
const run = (input: object) => annotateDocument(documentInputSchema.parse(input), knowledge, now);

describe('a document', () => {
  it('of given text keeps that text and its offsets', () => {
    const text = '  Syrian President Bashar al-Assad\n spoke.';
    const result = run({ id: 7, text, date: '2026-01-20T08:00:00Z' });
    expect(result).toMatchObject({ id: 7, isArticle: true, text, article: { published: '2026-01-20' } });
    expect(result.claims).toMatchObject([
      { start: 2, quote: text.slice(2), actors: ['state/syria', 'person/bashar-al-assad'], quantities: [] },
    ]);
    for (const { start, end, surface } of result.mentions) expect(text.slice(start, end)).toBe(surface);
    expect(result.mentions.at(-1)?.titleCheck).toMatchObject({ claimed: 'Syrian President', verdict: 'ended', to: '2024-12-08' });
  });

  it('takes the date of its dateline where none is given', () => {
    expect(run({ id: 1, text: 'DAMASCUS, Syria, January 20, 2026 - Shells fell.' }).asOf).toBe('2026-01-20');
    expect(run({ id: 1, text: 'Shells fell.' }).asOf).toBe('2026-11-22');
  });

  it('of HTML is read as a page', () => {
    const paragraph =
      '<p>The Syrian Democratic Forces said on Tuesday that the guards had left the prison before the attack began, and that the search went on.</p>';
    const html = `<html lang="en"><head><title>Guards left</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-20T10:00:00+03:00"></head>
      <body><article><h1>Guards left</h1>${paragraph.repeat(6)}<script>alert(1)</script></article></body></html>`;
    const result = run({ id: 'a', html, url: 'https://courier.example/world/2026/01/20/guards-left-the-prison' });
    expect(result).toMatchObject({ isArticle: true, article: { title: 'Guards left', published: '2026-01-20', language: 'en' } });
    expect(result.text).not.toContain('alert');
    expect(result.mentions.some(({ id }) => id === 'group/syrian-democratic-forces')).toBe(true);
  });

  it.each([[{ id: 1 }], [{ id: 1, text: 'a', html: 'b' }], [{ text: 'a' }], [{ id: 1, text: 'a', date: 'yesterday' }], [[]], [null]])(
    'is refused: %j',
    (input) => {
      expect(documentInputSchema.safeParse(input).success).toBe(false);
    },
  );
});

describe('the command', () => {
  it('answers a bad line with its error, goes on, and exits with 1', async () => {
    const input = ['{"id":1,"text":"Syria."}', 'no json', '{"id":3}', '{"id":"4","text":"Iraq."}'].join('\n');
    const { code, out } = await new Promise<{ code: unknown; out: string }>((resolve) => {
      const child = execFile('node', ['node_modules/tsx/dist/cli.mjs', 'tools/annotate.ts', '--jsonl'], (error, stdout) =>
        resolve({ code: error?.code ?? 0, out: stdout }),
      );
      child.stdin?.end(input);
    });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: string; mentions?: unknown[] });
    expect(lines.map(({ id, error, mentions }) => [id, typeof error, mentions?.length])).toEqual([
      [1, 'undefined', 1],
      [null, 'string', undefined],
      [3, 'string', undefined],
      ['4', 'undefined', 1],
    ]);
    expect(code).toBe(1);
    // Starting a program takes its time on a busy machine.
  }, 30_000);
});
