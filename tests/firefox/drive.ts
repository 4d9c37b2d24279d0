import type { Page } from 'puppeteer-core';

/** What a person does in an article and on pages of the extension, in Firefox. */
export const WAIT = { timeout: 15_000, polling: 100 };

/** The words under the reader's own marks. */
export const own = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('crossread-own-'))
      .flatMap(([, highlight]) => [...highlight])
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      }),
  );

/** Selects words by dragging over them. */
export async function select(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const { x, y, width, height } = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const rect = range.getBoundingClientRect();
      return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    }
    throw new Error(`"${sought}" is not on the page.`);
  }, words);
  await page.mouse.move(x + 1, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width - 1, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await page.waitForFunction((sought) => getSelection()?.toString().includes(sought), WAIT, words);
}

/** Presses a button of one of our own pages, once it is there and can be pressed: by its words or its label; a tab has its count behind them. */
export async function press(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (sought) => {
      const isNamed = ({ textContent, ariaLabel, role }: Element) =>
        (ariaLabel ?? textContent)?.replace(role === 'tab' ? /[\d,]+$/ : '', '').trim() === sought;
      const button = [...document.querySelectorAll('button')].find((one) => isNamed(one) && !one.disabled);
      button?.click();
      return button !== undefined;
    },
    WAIT,
    name,
  );
}

export const says = (page: Page, text: string) =>
  page.waitForFunction((sought) => document.body.textContent.replace(/\s+/g, ' ').includes(sought), WAIT, text);

/** What a page of the extension can ask of the tabs. */
interface OwnScope {
  browser: {
    tabs: {
      query(which: object): Promise<{ id?: number; url?: string }[]>;
      sendMessage(id: number, message: unknown): Promise<unknown>;
    };
  };
}

/** Sends the command of a shortcut to the article's tab, as the background does; answers the tab's number. */
export const command = (from: Page, url: string, name: string): Promise<number> =>
  from.evaluate(
    async (address, wanted) => {
      const { browser } = globalThis as unknown as OwnScope;
      const tab = (await browser.tabs.query({})).find(({ url: of }) => of === address);
      if (tab?.id === undefined) throw new Error('The article is in no tab.');
      await browser.tabs.sendMessage(tab.id, { crossread: 'command', request: { name: wanted } });
      return tab.id;
    },
    url,
    name,
  );

/** Catches the file that the page would save. */
export const catchFile = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) void blob.text().then((text) => document.documentElement.setAttribute('data-saved', text));
      return make(blob);
    };
  });

export async function savedFile(page: Page): Promise<string> {
  const saved = await page.waitForFunction(() => document.documentElement.getAttribute('data-saved'), WAIT);
  return (await saved.jsonValue()) ?? '';
}

export const importFile = (page: Page, text: string): Promise<void> =>
  page.evaluate((contents) => {
    const input = document.querySelector('input[type="file"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('There is no place for a file.');
    const transfer = new DataTransfer();
    transfer.items.add(new File([contents], 'library.json', { type: 'application/json' }));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
