import type { CDPSession, Page } from '@playwright/test';

/** An element inside of the card, as it is shown: CSS pixels of the viewport. */
export interface CardElement {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface DomNode {
  nodeName: string;
  nodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const HOST = 'CROSSREAD-CARD';

function findHost(node: DomNode): DomNode | undefined {
  if (node.nodeName === HOST) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found) return found;
  }
  return undefined;
}

/**
 * Looks into the card from outside. Its shadow root is closed, so page scripts and Playwright's locators see nothing in it; the
 * debugging protocol does. Runs in Chromium only.
 */
export class CardDriver {
  #page: Page;
  #session: CDPSession | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Runs a function with the card's shadow root as `this`; undefined where there is no card. The function is sent to the page as text. */
  async #inRoot<T>(functionText: string, argument?: string): Promise<T | undefined> {
    this.#session ??= await this.#page.context().newCDPSession(this.#page);
    const session = this.#session;
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findHost(root)?.shadowRoots?.[0];
    if (!shadow) return undefined;
    const { object } = await session.send('DOM.resolveNode', { nodeId: shadow.nodeId });
    if (object.objectId === undefined) return undefined;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: functionText,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    // Each caller below knows what its own function returns.
    return result.value as T | undefined;
  }

  /** The visible elements that a selector finds in the card, in its order. */
  async all(selector: string): Promise<CardElement[]> {
    const found = await this.#inRoot<CardElement[]>(
      `function (selector) {
        return [...this.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { text: element.innerText ?? element.textContent ?? '', x, y, width, height };
        });
      }`,
      selector,
    );
    return found ?? [];
  }

  /** What the card, toolbar or editor says; empty where none is open. */
  async text(): Promise<string> {
    const dialogs = await this.all('[role="dialog"], [role="toolbar"], [role="alert"], [role="status"]');
    return dialogs.map((dialog) => dialog.text).join('\n');
  }

  /** Waits until the card says something that fits, and answers it. */
  async waitForText(fits: RegExp, limitMs = 8_000): Promise<string> {
    const until = Date.now() + limitMs;
    for (;;) {
      const text = await this.text();
      if (fits.test(text)) return text;
      if (Date.now() > until) throw new Error(`The card does not say ${fits}. It says: ${text === '' ? '(nothing)' : text}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits until a card is open and has what it shows; answers its text. */
  async waitForCard(limitMs = 8_000): Promise<string> {
    const until = Date.now() + limitMs;
    for (;;) {
      const isReady = await this.#inRoot<boolean>(
        `function () { return this.querySelector('[role="dialog"]') !== null && this.querySelector('[aria-busy="true"]') === null; }`,
      );
      // Read after it was found ready: the text of a moment ago may be that of the waiting card.
      const [card] = isReady ? await this.all('[role="dialog"]') : [];
      if (card) return card.text;
      if (Date.now() > until) throw new Error('No card has opened.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Waits until no card, toolbar or editor is shown. */
  async waitUntilClosed(limitMs = 5_000): Promise<void> {
    const until = Date.now() + limitMs;
    for (;;) {
      const open = await this.all('[role="dialog"], [role="toolbar"]');
      if (open.length === 0) return;
      if (Date.now() > until) throw new Error(`The card is still open: ${open[0]?.text}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Clicks with the real mouse on the first element that the selector finds whose text fits, once it is there; brings it into view inside of the card first. */
  async click(selector: string, fits = /(?:)/, limitMs = 8_000): Promise<void> {
    const index = await this.#find(selector, fits, limitMs);
    await this.#inRoot(
      `function (selector) {
        [...this.querySelectorAll(selector)].filter((element) => element.checkVisibility())[${index}].scrollIntoView({ block: 'nearest' });
      }`,
      selector,
    );
    const { x, y, width, height } = await this.#atRest(selector, index, fits);
    await this.#page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Which of the elements that a selector finds says what fits, once one does. */
  async #find(selector: string, fits: RegExp, limitMs: number): Promise<number> {
    const until = Date.now() + limitMs;
    for (;;) {
      const found = await this.all(selector);
      const index = found.findIndex((element) => fits.test(element.text.trim()));
      if (index >= 0) return index;
      if (Date.now() > until)
        throw new Error(`No ${selector} in the card says ${fits}. There are: ${found.map((element) => element.text).join(' | ')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The element once it lies where it lay a look before: a card moves with its page, and grows when more is known. */
  async #atRest(selector: string, index: number, fits: RegExp): Promise<CardElement> {
    let before: CardElement | undefined;
    for (;;) {
      const now = (await this.all(selector))[index];
      if (!now) throw new Error(`The ${selector} that says ${fits} went away.`);
      if (before && before.x === now.x && before.y === now.y && before.height === now.height) return now;
      before = now;
      await this.#page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
  }
}
