import type { Page } from '@playwright/test';
import { PAINT_ORDER } from '../../lib/page/highlight-names';
import { paintedMarks } from '../../tools/start/extension-driver';
import { expect, test } from './extension';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const OWN = PAINT_ORDER.filter((name) => name.startsWith('crossread-own-'));
const PERSON = 'crossread-person';

/** What the same words look like under each of the names: pictures, to be told from one another only. */
async function looks(page: Page, names: readonly string[]): Promise<Map<string, string>> {
  const clip = await page.evaluate(() => {
    const text = document.querySelector('#second')?.firstChild;
    if (!text) throw new Error('The page has changed.');
    const range = new Range();
    range.setStart(text, 4);
    range.setEnd(text, 24);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x - 4, y: y - 6, width: width + 8, height: height + 12 };
  });
  const pictures = new Map<string, string>();
  for (const name of ['nothing', ...names]) {
    await page.evaluate((shown) => {
      const text = document.querySelector('#second')?.firstChild;
      if (!text) throw new Error('The page has changed.');
      CSS.highlights.clear();
      if (shown === 'nothing') return;
      CSS.highlights.set(
        shown,
        new Highlight(new StaticRange({ startContainer: text, startOffset: 4, endContainer: text, endOffset: 24 })),
      );
    }, name);
    pictures.set(name, (await page.screenshot({ clip })).toString('base64'));
  }
  return pictures;
}

/** Every mark is seen, and each of the reader's own colours is told from the others and from a mark. */
const onScreen: Record<string, Media> = {
  'a light page': { colorScheme: 'light' },
  'a dark page': { colorScheme: 'dark' },
  'more contrast': { contrast: 'more' },
  'forced colours, light': { forcedColors: 'active', colorScheme: 'light' },
  'forced colours, dark': { forcedColors: 'active', colorScheme: 'dark' },
};

test('marks are seen on every kind of screen, the reader’s own colours are told apart, and paper shows nothing', async ({
  openArticle,
  fixturePages,
}) => {
  const { page } = await openArticle(`${fixturePages.origin}/world/2026/01/20/colours.html`);
  const painted = (await paintedMarks(page)).map(({ highlight }) => highlight);
  expect(painted).toEqual(expect.arrayContaining([PERSON, 'crossread-outdated']));
  for (const [name, media] of Object.entries(onScreen)) {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light', contrast: null, forcedColors: null, ...media });
    const pictures = await looks(page, [PERSON, 'crossread-outdated', ...OWN]);
    const seen = [...pictures].filter(([, picture]) => picture !== pictures.get('nothing')).map(([shown]) => shown);
    expect(seen, name).toEqual([PERSON, 'crossread-outdated', ...OWN]);
    const apart = new Set([PERSON, ...OWN].map((shown) => pictures.get(shown)));
    expect(apart.size, name).toBe(1 + OWN.length);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'light', contrast: null, forcedColors: null });
  expect(new Set((await looks(page, PAINT_ORDER)).values()).size).toBe(1);
});

test('what a reader view or a copy of the page takes holds nothing of ours', async ({ openArticle, fixturePages }) => {
  const address = `${fixturePages.origin}/world/2026/01/20/colours.html`;
  const { page } = await openArticle(address);
  const [now, before] = await page.evaluate(async (url) => {
    const sent = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
    return [document.documentElement.outerHTML, sent.documentElement.outerHTML];
  }, address);
  expect(now).toBe(before);
});
