import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';
import { compareFingerprints } from '../../lib/article/compare-fingerprints';
import { compareIdentity, type Sameness } from '../../lib/article/compare-identity';
import { fingerprint } from '../../lib/article/fingerprint';
import { type ArticleIdentity, identityOf } from '../../lib/article/identity';
import { OUTLETS } from '../../lib/article/outlets';
import { readArticle } from '../../lib/article/read-article';
import { annotate } from '../../lib/entities/annotate';
import { readNodeKnowledge } from '../node-knowledge';
import { readNodeRecogniser } from '../node-recogniser';
import { sharedShare, shinglesOf } from './exact-overlap';

/**
 * Measures whether articles are told apart, and found to be one, on real pairs beside the checkout:
 *   npx tsx tools/pages/identity.ts [--write] [--list]
 * Prints Markdown; `--write` puts it into docs/identity.md, `--list` names the pairs that were judged wrongly. Without the texts it says so and ends well.
 */
const corpora = join(import.meta.dirname, '../../../shared/corpora');
const report = join(import.meta.dirname, '../../docs/identity.md');
const list = process.argv.includes('--list');

const side = z.object({ outlet: z.string(), title: z.nullish(z.string()), date: z.nullish(z.string()), text: z.string() });
const copySchema = z.object({ a: side, b: side, same_outlet: z.boolean() });
const versionSchema = z.object({ a_html: z.string(), b_html: z.string() });
const pageSchema = z.object({ html: z.string(), url: z.nullish(z.string()), is_news: z.boolean() });
const eventSchema = side.extend({ corpus: z.string(), event_id: z.string(), doc_id: z.string(), url: z.nullish(z.string()) });
type Side = z.infer<typeof side>;

function lines<T>(file: string, schema: z.ZodType<T>): T[] {
  const text = readFileSync(join(corpora, file), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => schema.parse(JSON.parse(line)));
}

interface Read {
  name: string;
  text: string;
  identity: ArticleIdentity;
}

interface Judged {
  a: Read;
  b: Read;
  verdict: Sameness;
}

const judge = (a: Read, b: Read): Judged => ({ a, b, verdict: compareIdentity(a.identity, b.identity) });

/** A collected text without an address of its own gets an invented one, other for each text: nothing but the texts may speak. */
function readSide({ outlet, title, date, text }: Side, name: string): Read {
  const host = `${outlet.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example`;
  const identity = {
    address: `https://${host}/${name}`,
    title: title ?? undefined,
    published: date ?? undefined,
    fingerprint: fingerprint(text),
  };
  return { name: `${outlet}: ${title}`, text, identity };
}

/** With the address where that is known. */
function readPage(html: string, url: string | null | undefined, now: Date): Read | undefined {
  const file = join(corpora, html);
  if (!existsSync(file)) return undefined;
  const address = url?.startsWith('http') ? url : 'about:blank';
  const { window } = new JSDOM(readFileSync(file, 'utf8'), { url: address, virtualConsole: new VirtualConsole() });
  const extraction = readArticle(window.document, address, { outlets: OUTLETS, now });
  window.close();
  if (!extraction.ok) return undefined;
  const { article } = extraction;
  return { name: html, text: article.text, identity: identityOf(article) };
}

/** Pairs within each group; all pairs where there is one group. */
function* pairs<T>(items: readonly T[], groupOf: (item: T) => string = () => ''): Generator<[T, T]> {
  for (const [index, a] of items.entries()) {
    for (const b of items.slice(index + 1)) if (groupOf(a) === groupOf(b)) yield [a, b];
  }
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(part === whole ? 0 : 1)} %`);

function row(what: string, judged: readonly Judged[], right: readonly Sameness[]): string {
  const count = (verdict: Sameness) => judged.filter((pair) => pair.verdict === verdict).length;
  const good = judged.filter(({ verdict }) => right.includes(verdict));
  if (list) {
    for (const { a, b, verdict } of judged.filter((pair) => !right.includes(pair.verdict)))
      console.log(
        `- ${verdict}: ${a.name} | ${b.name} ${JSON.stringify(compareFingerprints(a.identity.fingerprint, b.identity.fingerprint))}`,
      );
  }
  const cells = [
    what,
    right.join(' or '),
    judged.length,
    count('same'),
    count('copy'),
    count('other'),
    percent(good.length, judged.length),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Share of the shorter text found word for word in the other, counted and not estimated, below which two texts are simply different. */
const DIFFERENT = 0.2;

function eventRows(): string[] {
  const articles = lines('events-dev.jsonl', eventSchema).map((event) => ({
    event,
    read: readSide(event, event.doc_id),
    shingles: shinglesOf(event.text),
  }));
  const sameEvent = [...pairs(articles, ({ event }) => event.corpus + event.event_id)].map(([a, b]) => ({
    ...judge(a.read, b.read),
    exact: sharedShare(a.shingles, b.shingles),
  }));
  const step = Math.ceil(articles.length / 400);
  const sample = articles.filter((_, index) => index % step === 0);
  const otherEvents = [...pairs(sample)].filter(([a, b]) => a.event.event_id !== b.event.event_id).map(([a, b]) => judge(a.read, b.read));
  return [
    row(
      `articles on one event of whose text less than ${DIFFERENT} is shared, counted`,
      sameEvent.filter(({ exact }) => exact < DIFFERENT),
      ['other'],
    ),
    row(
      `articles on one event with ${DIFFERENT} to 0.4: quotes, agency paragraphs`,
      sameEvent.filter(({ exact }) => exact >= DIFFERENT && exact < 0.4),
      ['other', 'copy'],
    ),
    row(
      'articles on one event with 0.4 and more: agency copies',
      sameEvent.filter(({ exact }) => exact >= 0.4),
      ['copy', 'same'],
    ),
    row('articles on different events', otherEvents, ['other']),
  ];
}

function pageRows(now: Date): { rows: string[]; texts: string[] } {
  const versions = lines('page-versions-dev.jsonl', versionSchema);
  const known = lines('pages.jsonl', pageSchema);
  const urls = new Map(known.map(({ html, url }) => [html, url]));
  const files = new Set([
    ...known.filter(({ is_news }) => is_news).map(({ html }) => html),
    ...versions.flatMap(({ a_html, b_html }) => [a_html, b_html]),
  ]);
  const read = new Map([...files].map((html) => [html, readPage(html, urls.get(html), now)]));
  const twice = versions.flatMap(({ a_html, b_html }) => {
    const [a, b] = [read.get(a_html), read.get(b_html)];
    return a && b ? [judge(a, b)] : [];
  });
  const captured = new Set(versions.map(({ a_html, b_html }) => `${a_html} ${b_html}`));
  const all = [...read.values()].filter((page) => page !== undefined);
  const different = [...pairs(all)].filter(([a, b]) => !captured.has(`${a.name} ${b.name}`) && !captured.has(`${b.name} ${a.name}`));
  const rows = [
    row('one page captured twice', twice, ['same']),
    row(
      'saved news pages, all other pairs',
      different.map(([a, b]) => judge(a, b)),
      ['other'],
    ),
  ];
  return { rows, texts: all.map(({ text }) => text) };
}

function copyRows(): string[] {
  const copies = lines('wire-copies-dev.jsonl', copySchema).map(({ a, b, same_outlet }, index) => ({
    ...judge(readSide(a, `a${index}`), readSide(b, `b${index}`)),
    same_outlet,
  }));
  return [
    row('near-duplicates in two outlets', copies.filter(({ same_outlet }) => !same_outlet), ['copy', 'same']), // biome-ignore format: one row, one line
    row('near-duplicates in one outlet, many by boilerplate alone', copies.filter(({ same_outlet }) => same_outlet), ['copy', 'same']), // biome-ignore format: as above
  ];
}

/** Characters a millisecond, both warm, same texts. */
async function speed(texts: readonly string[]): Promise<string> {
  const knowledge = await readNodeKnowledge();
  const recogniser = readNodeRecogniser();
  const rate = (work: (text: string) => unknown) => {
    for (const text of texts.slice(0, 20)) work(text);
    const startMs = performance.now();
    for (const text of texts) work(text);
    return texts.reduce((sum, text) => sum + text.length, 0) / (performance.now() - startMs);
  };
  const [ofFingerprint, ofAnnotate] = [rate(fingerprint), rate((text) => annotate(text, knowledge, '2026-01-20', { recogniser }))];
  return `A fingerprint takes 1/${Math.round(ofFingerprint / ofAnnotate)} of the time in which the engine annotates the same texts (${Math.round(ofFingerprint)} against ${Math.round(ofAnnotate)} characters a millisecond).`;
}

if (existsSync(join(corpora, 'pages.jsonl'))) {
  const { rows, texts } = pageRows(new Date());
  const table = [
    '| pairs of | should be | pairs | same | copy | other | right |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    ...copyRows(),
    ...eventRows(),
  ];
  const figures = [...table, '', await speed(texts)].join('\n');
  console.log(figures);
  if (process.argv.includes('--write')) {
    const [before] = readFileSync(report, 'utf8').split('<!-- figures: tools/pages/identity.ts --write -->');
    writeFileSync(report, `${before}<!-- figures: tools/pages/identity.ts --write -->\n${figures}\n`);
  }
} else {
  console.log('Skipped: there are no texts beside this checkout.');
}
