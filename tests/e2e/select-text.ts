import type { Page } from '@playwright/test';

/** Selects words of a page as a person does: press at their beginning, drag, let go at their end. They must lie on one line. */
export async function selectText(page: Page, words: string): Promise<void> {
  const rect = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [first, ...others] = range.getClientRects();
      if (!first || others.length > 0) throw new Error(`"${sought}" is not on one line.`);
      return { x: first.x, y: first.y, width: first.width, height: first.height };
    }
    throw new Error(`"${sought}" is not on the page.`);
  }, words);
  const middle = rect.y + rect.height / 2;
  await page.mouse.move(rect.x + 1, middle);
  await page.mouse.down();
  await page.mouse.move(rect.x + rect.width / 2, middle, { steps: 3 });
  await page.mouse.move(rect.x + rect.width - 1, middle, { steps: 3 });
  await page.mouse.up();
}
