import type { Frame, Page } from '@playwright/test';
import { paintedMarks } from '../../tools/start/extension-driver';
import { expect, type OpenArticle } from './extension';

/** What the reader's own highlights are painted on, by colour; `overlap` is where two lie on one another. */
export async function ownMarks(page: Page): Promise<{ colour: string; text: string }[]> {
  return (await paintedMarks(page))
    .filter(({ highlight }) => highlight.startsWith('crossread-own-'))
    .map(({ highlight, text }) => ({ colour: highlight.replace('crossread-own-', ''), text }));
}

/** Where some words of a page or frame lie, CSS pixels of its own viewport; also in open shadow roots. They are scrolled into view. */
export async function wordsAt(where: Page | Frame, words: string): Promise<{ x: number; y: number; width: number; height: number }> {
  return where.evaluate((sought) => {
    const roots: ParentNode[] = [document.body];
    for (let root = roots.shift(); root; root = roots.shift()) {
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(sought) ?? -1;
        if (start < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + sought.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
    }
    throw new Error(`"${sought}" is not on the page.`);
  }, words);
}

/** Drags from the beginning of some words to the end of others, as a person does. */
export async function dragSelect(page: Page, from: string, to: string): Promise<void> {
  await wordsAt(page, from);
  const end = await wordsAt(page, to);
  const start = await page.evaluate(() => window.scrollY).then(() => boxOf(page, from));
  await page.mouse.move(start.x + 1, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 4 });
  await page.mouse.move(end.x + end.width - 1, end.y + end.height / 2, { steps: 3 });
  await page.mouse.up();
}

/** Where words lie now, without scrolling. */
async function boxOf(page: Page, words: string): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`"${sought}" is not on the page.`);
  }, words);
}

const TOOLBAR = '[role="toolbar"] button';

/** Waits for the toolbar and presses one of its buttons: by its words, or the swatch of a colour. */
export async function pressInToolbar(
  { card }: Pick<OpenArticle, 'card'>,
  button: RegExp | 'Yellow' | 'Green' | 'Blue' | 'Pink',
): Promise<void> {
  await expect.poll(async () => (await card.all(TOOLBAR)).length).toBeGreaterThan(1);
  if (typeof button === 'string') await card.click(`[role="toolbar"] [aria-label="Highlight: ${button}"]`);
  else await card.click(TOOLBAR, button);
}
