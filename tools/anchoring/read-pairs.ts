import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';
import { OUTLETS } from '../../lib/article/outlets';
import { readArticle } from '../../lib/article/read-article';
import { PAGES_FOLDER, readExpectedText, readSavedPages, type SavedPage } from '../pages/saved-pages';
import { mulberry32, seedOf } from '../random';
import { alignTexts } from './align-texts';
import { EDITS, editText } from './edit-text';
import { hashOf, type TextPair } from './gold';
import { sentencesOf } from './pick-quotes';

const SEED = 20241208;
const LONG_ENOUGH_UTF16 = 1_000;

const side = z.object({ text: z.string() });
const copySchema = z.object({ a: side, b: side, containment: z.number() });
const versionSchema = z.object({ a: z.string(), b: z.string(), a_html: z.string(), b_html: z.string() });

function lines<T>(file: string, schema: z.ZodType<T>): T[] {
  const text = readFileSync(join(PAGES_FOLDER, file), 'utf8');
  const rows = text.split('\n').filter(Boolean);
  return rows.map((line) => schema.parse(JSON.parse(line)));
}

/** All pairs of texts beside the checkout, or undefined where there are none. */
export function readPairs(): TextPair[] | undefined {
  const pages = readSavedPages();
  if (!pages || !existsSync(join(PAGES_FOLDER, 'wire-copies-dev.jsonl'))) return undefined;
  return [...copies(), ...versions(pages), ...edited(pages)];
}

/** A pair of real texts, both ways. */
function bothWays(pair: { id: string; family: string; source: string }, a: string, b: string): TextPair[] {
  return [
    { ...pair, id: `${pair.id} >`, before: a, after: b, find: alignTexts(a, b) },
    { ...pair, id: `${pair.id} <`, before: b, after: a, find: alignTexts(b, a) },
  ];
}

function copies(): TextPair[] {
  const pairs = lines('wire-copies-dev.jsonl', copySchema);
  const families = familiesOf(pairs.map(({ a, b }) => [a.text, b.text]));
  return pairs.flatMap(({ a, b, containment }, at) => {
    const source = containment < 0.9 ? 'near-copies, less than 0.9 in common' : 'near-copies, 0.9 and more in common';
    return bothWays({ id: `copy ${at}`, family: families[at] ?? '', source }, a.text, b.text);
  });
}

/** Texts that stand in several pairs make these one family: the smallest text that can be reached is its name. */
function familiesOf(pairs: readonly (readonly [string, string])[]): string[] {
  const heads = new Map<string, string>();
  const headOf = (text: string): string => {
    const head = heads.get(text) ?? text;
    return head === text ? text : headOf(head);
  };
  for (const [a, b] of pairs) {
    const [low, high] = [headOf(a), headOf(b)].sort();
    if (low !== undefined && high !== undefined && low !== high) heads.set(high, low);
  }
  return pairs.map(([a]) => String(hashOf(headOf(a))));
}

function versions(pages: readonly SavedPage[]): TextPair[] {
  return lines('page-versions-dev.jsonl', versionSchema).flatMap(({ a, b, a_html, b_html }) => {
    const [before, after] = [a_html, b_html].map((html) => readText(html, pages));
    // Pages whose text is the same say nothing about finding again.
    if (!before || !after || before === after) return [];
    return bothWays({ id: `${a} ${b}`, family: [a, b].sort().join(), source: 'one page captured twice' }, before, after);
  });
}

function readText(html: string, pages: readonly SavedPage[]): string | undefined {
  const file = join(PAGES_FOLDER, html);
  if (!existsSync(file)) return undefined;
  const address = pages.find((page) => page.html === html)?.url;
  const url = address?.startsWith('http') ? address : 'https://page.invalid/';
  const { window } = new JSDOM(readFileSync(file, 'utf8'), { url, virtualConsole: new VirtualConsole() });
  const extraction = readArticle(window.document, url, { outlets: OUTLETS, now: new Date() });
  window.close();
  return extraction.ok ? extraction.article.text : undefined;
}

/** One text edited in each way. Pages of one event are one family, so that no sentence of theirs is on both sides. */
function edited(pages: readonly SavedPage[]): TextPair[] {
  const texts = pages.flatMap((page) => {
    const text = page.is_news ? readExpectedText(page) : undefined;
    return text && text.length >= LONG_ENOUGH_UTF16 ? [{ page, text }] : [];
  });
  return texts.flatMap(({ page, text }, at) => {
    const stranger = texts[(at + 1) % texts.length]?.text ?? '';
    const strangers = sentencesOf(stranger).map(({ start, end }) => stranger.slice(start, end));
    return EDITS.map((edit, number) => {
      const random = mulberry32(seedOf(SEED + number, hashOf(page.id)));
      return {
        id: `${page.id} ${edit}`,
        family: page.outlet ?? page.id,
        source: `edited: ${edit}`,
        before: text,
        ...editText(text, edit, strangers, random),
      };
    });
  });
}
