import type { CDPSession, Page } from '@playwright/test';
import { askReader, paintedMarks } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { hurryCards, leave, markInView, pointAt } from './mark-walk';
import { selectText } from './select-text';

interface OutsideNode {
  nodeName: string;
  nodeValue?: string;
  children?: OutsideNode[];
  shadowRoots?: OutsideNode[];
}

const middleOf = async (page: Page, name: string) => {
  const [rect] = (await markInView(page, ({ text }) => text === name)).rects;
  if (!rect) throw new Error(`"${name}" is not laid out.`);
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
};

test('a page with highlights of its own: both stay, and a page that clears them all has its way until something is painted', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  await hurryCards(extension.worker);
  const errors: string[] = [];
  extension.context.on('weberror', (error) => errors.push(error.error().message));
  const { page, card } = await openArticle(`${fixturePages.origin}/world/2026/01/20/own-highlights.html`);
  const registry = () =>
    page.evaluate(() => ({
      found: CSS.highlights.get('found') === Reflect.get(window, 'found'),
      ranges: CSS.highlights.get('found')?.size,
      priority: CSS.highlights.get('found')?.priority,
      ours: [...CSS.highlights.keys()].filter((name) => name.startsWith('crossread-')).sort(),
    }));
  const before = await registry();
  expect(before).toEqual({ found: true, ranges: 1, priority: 0, ours: ['crossread-person'] });
  // What a page can read there is what can be seen: no ids, and ranges that lie on words.
  expect((await paintedMarks(page)).map(({ text }) => text)).toEqual(['Emmanuel Macron', 'Recep Tayyip Erdogan', 'Giorgia Meloni']);
  const { x, y } = await middleOf(page, 'Emmanuel Macron');

  await page.evaluate(() => CSS.highlights.clear());
  // The marks are gone and stay away; their cards are not.
  await page.evaluate(() => {
    const text = document.querySelector('#first')?.firstChild;
    if (!text) throw new Error('The page has changed.');
    const range = new Range();
    range.setStart(text, 35);
    range.setEnd(text, 50);
    CSS.highlights.set('crossread-of-the-page', new Highlight(range));
  });
  await pointAt(page, x, y);
  expect(await card.waitForCard()).toContain('Emmanuel Macron');
  await leave(page, card);
  expect((await registry()).ours).toEqual(['crossread-of-the-page']);

  // A highlight of the reader's paints all again, and leaves the page's alone.
  await selectText(page, 'nineteen boats');
  await expect.poll(() => card.all('[role="toolbar"] button')).not.toEqual([]);
  await card.click('[role="toolbar"] button');
  await expect.poll(async () => (await registry()).ours).toEqual(['crossread-of-the-page', 'crossread-own-yellow', 'crossread-person']);
  expect(errors).toEqual([]);
});

/** What the card says, and where an element of the page lies, without running anything in the page. */
async function lookFromOutside(session: CDPSession, selector: string) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const words: string[] = [];
  const collect = (node: OutsideNode, inCard: boolean): void => {
    if (inCard && node.nodeName === '#text') words.push(node.nodeValue ?? '');
    const within = inCard || node.nodeName === 'CROSSREAD-CARD';
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) collect(child, within);
  };
  collect(root, false);
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const [x = 0, y = 0, right = 0, , , bottom = 0] = (await session.send('DOM.getBoxModel', { nodeId })).model.content;
  return { card: words.join(' '), centre: { x: (x + right) / 2, y: (y + bottom) / 2 } };
}

test('a page that has altered what the browser brings along is read and carded like any other', async ({
  extension,
  openArticle,
  fixturePages,
}) => {
  await hurryCards(extension.worker);
  const { page, state, tabId } = await openArticle(`${fixturePages.origin}/world/2026/01/20/altered-built-ins.html`);
  expect(state.found.map(({ name }) => name)).toEqual(expect.arrayContaining(['Emmanuel Macron', 'Recep Tayyip Erdogan']));
  const session = await page.context().newCDPSession(page);
  const { centre } = await lookFromOutside(session, '#name');
  await page.mouse.move(centre.x - 4, centre.y);
  await page.mouse.move(centre.x, centre.y);
  await expect.poll(async () => (await lookFromOutside(session, '#name')).card).toContain('president of France');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await lookFromOutside(session, '#name')).card).not.toContain('president of France');
  await askReader(extension.worker, tabId, 'scroll-to', {
    start: state.found.find(({ name }) => name.startsWith('Recep'))?.start ?? 0,
    openCard: true,
  });
  await expect.poll(async () => (await lookFromOutside(session, '#name')).card).toContain('Recep Tayyip Erdogan');
});
