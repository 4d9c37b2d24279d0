import type { CDPSession, Page } from '@playwright/test';

/** What a tab is told to write, and how it tells that a write was acknowledged. */
const BINDING = 'crossreadAcknowledged';
/** Writes that a tab has under way at once. */
const AT_ONCE = 4;

/**
 * Runs beside the page, where Crossread's reader runs, and asks as it does: each highlight has a number in its quote. A question whose answer was
 * lost is asked once more with the same id.
 */
const WRITER = `(async (first, count, atOnce) => {
  const identity = { address: location.href, fingerprint: '' };
  const save = async (number) => {
    const exact = 'highlight number ' + number;
    const draft = {
      url: location.href,
      selector: { quote: { exact, prefix: '', suffix: '' }, position: { start: number, end: number + exact.length } },
      colour: 'yellow', note: '', tags: [], claim: false, about: [],
    };
    const id = 'soak-highlight-' + String(number).padStart(8, '0');
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        const answer = await chrome.runtime.sendMessage({ crossread: 'highlight-save', request: { id, draft, identity } });
        if (answer?.ok) return ${BINDING}(id);
        if (answer) return;
      } catch {}
    }
  };
  let next = first;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    while (next < first + count) await save(next++);
  }));
})`;

/** Has the tab write `count` highlights, numbered from `first`; resolves when it has asked for all, or the browser is gone. */
export async function writeFromTab(page: Page, first: number, count: number, acknowledged: (id: string) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const contextId = await readerWorld(session);
  session.on('Runtime.bindingCalled', ({ name, payload }) => name === BINDING && acknowledged(payload));
  await session.send('Runtime.addBinding', { name: BINDING, executionContextId: contextId });
  await session
    .send('Runtime.evaluate', { contextId, awaitPromise: true, expression: `${WRITER}(${first}, ${count}, ${AT_ONCE})` })
    .catch(() => undefined);
}

/** The isolated world that the extension's scripts run in. */
async function readerWorld(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}
