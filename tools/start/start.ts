import { parseArgs } from 'node:util';
import { NEWSSTAND_ARTICLES, serveNewsstand } from '../newsstand/newsstand';
import { BuildFailed, buildTrial } from './build-trial';
import { type ExtensionBrowser, ExtensionDidNotStart, launchExtension } from './launch-extension';
import { tour } from './tour';

/** `npm start [-- --headless] [--pictures]`: the extension in a browser, with a small newsstand to try it on. */
const { values: flags } = parseArgs({ options: { headless: { type: 'boolean' }, pictures: { type: 'boolean' } } });

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const WHAT_TO_TRY = `
Things to try:
  - Open "The Valley Courier" and let the mouse rest on an underlined name: a card says who it is.
  - Rest on "Bashar al-Assad": the article gives him an office that he had lost when it was published.
  - Click a name in a card to open that card; the arrow goes back.
  - Alt+Shift+J and Alt+Shift+K go from name to name, Alt+Shift+O opens the card, Esc closes it.
  - Select a sentence and mark it in a colour; reload the page, it is still there.
  - Click Crossread's icon (behind the puzzle piece) for all that was found, and for your highlights.
  - Keep it, "Harbor Wire" and "Northern Star" ("Keep this article" in the popup), then open the library and "Compare":
    another number, another place.

Close the window or press Ctrl-C to end. Nothing is kept: the browser's profile is deleted.`;

/** Resolves when the last window is closed. */
function untilClosed({ context }: ExtensionBrowser): Promise<void> {
  return new Promise((resolve) => {
    context.on('close', () => resolve());
    const watch = (page: { on(event: 'close', listener: () => void): unknown }) =>
      page.on('close', () => {
        // On macOS the browser stays without windows.
        if (context.pages().length === 0) void context.close();
      });
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
  });
}

async function tryIt(browser: ExtensionBrowser, origin: string): Promise<number> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(origin);
  await page.bringToFront();
  console.log(`Crossread runs in the browser that has opened. The newsstand is at ${origin}\n${WHAT_TO_TRY}`);
  await untilClosed(browser);
  return 0;
}

async function lookWithoutDisplay(browser: ExtensionBrowser, origin: string): Promise<number> {
  console.log(`Crossread runs. No window is shown; the pages of ${origin} are visited one by one.`);
  const { files, problems } = await tour(browser, origin, {
    folder: '.output/demo',
    ...(flags.pictures ? { pictureFolder: 'docs/pictures' } : {}),
    print: (text) => console.log(text),
  });
  await browser.context.close();
  console.log(`\nPictures:\n${files.map((file) => `  ${file}`).join('\n')}`);
  for (const problem of problems) console.error(`\nProblem: ${problem}`);
  console.log(
    problems.length === 0
      ? `\nDone: ${NEWSSTAND_ARTICLES.length} articles were read. With a display, npm start opens a window to try it in.`
      : `\n${problems.length} problem(s), see above.`,
  );
  return problems.length === 0 ? 0 : 1;
}

/** Ctrl-C, or a request to end. */
const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());

async function main(): Promise<number> {
  const headless = flags.headless === true || flags.pictures === true || !hasDisplay();
  console.log('Building Crossread …');
  const extensionDir = await buildTrial(ending.signal);
  const newsstand = await serveNewsstand();
  console.log('Opening the browser …');
  try {
    const browser = await launchExtension({ extensionDir, headless });
    return await (headless ? lookWithoutDisplay(browser, newsstand.origin) : tryIt(browser, newsstand.origin));
  } finally {
    await newsstand.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  // Playwright closes the browser by itself; what was under way fails then, which is no news.
  if (ending.signal.aborted) process.exit(130);
  // Failures with words for people; anything else is a mistake of ours and shows where it happened.
  console.error(error instanceof BuildFailed || error instanceof ExtensionDidNotStart ? `\n${error.message}` : error);
  process.exitCode = 1;
}
