import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { PageState } from '../../lib/messages';
import { NEWSSTAND_ARTICLES, type NewsstandArticle } from '../newsstand/newsstand';
import { CardDriver } from './card-driver';
import { askReader, hoverMark, paintedMarks, tabIdOf, waitForReader } from './extension-driver';
import type { ExtensionBrowser } from './launch-extension';
import { textTable } from './text-table';

const SCHEMES = ['light', 'dark'] as const;
/** Chromium shows a popup at most this large, CSS pixels. */
const POPUP = { width: 400, height: 600 };
const LIBRARY = { width: 1280, height: 860 };

export interface TourOptions {
  /** Where pictures go; emptied first. */
  folder: string;
  /** A few of them go here too, for the README. */
  pictureFolder?: string;
  print: (text: string) => void;
}

export interface TourResult {
  files: string[];
  /** In words for people; empty where all is well. */
  problems: string[];
}

function stateInWords(state: PageState): string {
  const { article, asOf, found } = state;
  const head = [article?.outlet ?? '(no outlet)', article?.published ?? 'no date', article?.language].filter(Boolean).join(' · ');
  const judged = asOf ? `judged as of ${asOf.day} (${asOf.basis === 'article' ? "the article's date" : asOf.basis})` : '';
  const rows = found.map(({ name, kind, count, outdatedTitle }) => [name, kind, count, outdatedTitle ? 'title outdated' : '']);
  return `${head}\n${judged}\n\n${textTable([['name', 'kind', 'times', 'note'], ...rows])}`;
}

/** The mark whose card shows most: a title that the date contradicts, else a person, else whatever comes first. */
async function bestMark(page: Page, state: PageState): Promise<string | undefined> {
  const marks = await paintedMarks(page);
  const outdated = state.found.find((entry) => entry.outdatedTitle)?.name;
  return (marks.find((mark) => mark.text === outdated) ?? marks.find((mark) => mark.highlight === 'crossread-person') ?? marks[0])?.text;
}

/** One visit to the newsstand by nobody: what was found goes to the terminal, what is seen into pictures. */
class Tour {
  readonly files: string[] = [];
  readonly problems: string[] = [];
  #browser: ExtensionBrowser;
  #options: TourOptions;

  constructor(browser: ExtensionBrowser, options: TourOptions) {
    this.#browser = browser;
    this.#options = options;
  }

  async #picture(page: Page, name: string, fullPage = false): Promise<void> {
    const path = join(this.#options.folder, `${name}.png`);
    await page.screenshot({ path, fullPage, animations: 'disabled' });
    this.files.push(path);
  }

  async #cardPictures(page: Page, state: PageState, name: string): Promise<void> {
    const text = await bestMark(page, state);
    if (text === undefined) return;
    const card = new CardDriver(page);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await hoverMark(page, (mark) => mark.text === text);
      try {
        await card.waitForCard();
        await this.#picture(page, `${name}-card-${colorScheme}`);
      } catch (error) {
        this.problems.push(`No card over "${text}" in ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
      await page.keyboard.press('Escape');
      await card.waitUntilClosed();
      await page.mouse.move(2, 2);
    }
  }

  async #popupPictures(page: Page, name: string): Promise<void> {
    const tabId = await tabIdOf(this.#browser.worker, page);
    const popup = await this.#browser.context.newPage();
    await popup.setViewportSize(POPUP);
    for (const colorScheme of SCHEMES) {
      await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await popup.goto(`${this.#browser.origin}/popup.html?tab=${tabId}`);
      await popup.getByRole('tab').first().waitFor();
      await popup.getByRole('listitem').first().waitFor();
      await this.#picture(popup, `${name}-popup-${colorScheme}`);
    }
    await popup.close();
  }

  async visit(origin: string, article: NewsstandArticle): Promise<void> {
    const name = article.file.replace('.html', '');
    const page = await this.#browser.context.newPage();
    await page.goto(origin + article.path);
    this.#options.print(`\n${article.outlet}  ${origin}${article.path}`);
    const state = await waitForReader(this.#browser.worker, page);
    if (!state) this.problems.push(`${article.outlet}: Crossread did not read the page.`);
    else if (state.found.length === 0) this.problems.push(`${article.outlet}: nothing was found (${state.problem ?? state.status}).`);
    else {
      this.#options.print(stateInWords(state));
      if ((await paintedMarks(page)).length === 0) this.problems.push(`${article.outlet}: nothing is painted on the page.`);
      await this.#picture(page, `${name}-page`, true);
      await this.#cardPictures(page, state, name);
      await this.#keep(page, article);
      await this.#popupPictures(page, name);
    }
    await page.close();
  }

  async #keep(page: Page, { outlet }: NewsstandArticle): Promise<void> {
    const kept = await askReader(this.#browser.worker, await tabIdOf(this.#browser.worker, page), 'keep-article', {});
    if (!kept.ok) this.problems.push(`${outlet}: the article was not kept (${kept.failure.message}).`);
  }

  /** The kept articles side by side. */
  async compare(): Promise<void> {
    const page = await this.#browser.context.newPage();
    await page.setViewportSize(LIBRARY);
    await page.goto(`${this.#browser.origin}/library.html#/stories`);
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('table').getByRole('row').nth(1).waitFor();
    const rows = await page.getByRole('table').evaluate((table) =>
      [...table.querySelectorAll('tr')].map((row) =>
        [...row.children].map((cell) => {
          const said = [...cell.querySelectorAll('.facet-label, .verdict, .value, bdi')].map(({ textContent }) => textContent?.trim());
          return [...new Set(said)].slice(0, 2).join(': ') || (cell.textContent?.trim() ?? '');
        }),
      ),
    );
    this.#options.print(`\nThe three side by side\n\n${textTable(rows)}`);
    if (!rows.some(([facet]) => facet?.includes('conflict'))) this.problems.push('The comparison shows no conflict.');
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await this.#picture(page, `compare-${colorScheme}`);
    }
    await page.close();
  }

  /** Who is tied to whom in the first of the kept articles. */
  async ties(): Promise<void> {
    const page = await this.#browser.context.newPage();
    await page.setViewportSize(LIBRARY);
    await page.goto(`${this.#browser.origin}/library.html#/kept`);
    await page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: NEWSSTAND_ARTICLES[0]?.outlet ?? '' })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('link', { name: 'How they relate' }).click();
    const ties = page.getByRole('main').getByRole('listitem').filter({ hasText: 'checked until' });
    await ties.first().waitFor();
    const sentences = await ties.evaluateAll((items) =>
      items.map((item) => [...item.children].map(({ textContent }) => textContent.trim())),
    );
    this.#options.print(
      `\nHow they relate\n\n${textTable([['tie', 'when'], ...sentences.map(([sentence = '', dates = '']) => [sentence, dates])])}`,
    );
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await this.#picture(page, `ties-${colorScheme}`);
    }
    await page.close();
  }

  async visitContents(origin: string): Promise<void> {
    const page = await this.#browser.context.newPage();
    await page.goto(`${origin}/`);
    const painted = await paintedMarks(page);
    this.#options.print(
      `\nTable of contents  ${origin}/\n${painted.length === 0 ? 'no article, left alone' : 'marked, though it is no article'}`,
    );
    if (painted.length > 0) this.problems.push('The table of contents was taken for an article.');
    await page.close();
  }
}

/** Pictures that the README shows. */
const FOR_README = [
  'valley-courier-page',
  'valley-courier-card-light',
  'harbor-wire-card-dark',
  'valley-courier-popup-light',
  'compare-light',
  'ties-light',
];

async function copyForReadme(files: readonly string[], folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const chosen = files.filter((file) => FOR_README.some((name) => file.endsWith(`${name}.png`)));
  return Promise.all(
    chosen.map(async (file) => {
      const copy = join(folder, file.split(/[\\/]/).pop() ?? file);
      await copyFile(file, copy);
      return copy;
    }),
  );
}

/** Visits every page of the newsstand. Answers the files written and what went wrong; throws only where the browser fails. */
export async function tour(browser: ExtensionBrowser, origin: string, options: TourOptions): Promise<TourResult> {
  await rm(options.folder, { recursive: true, force: true });
  await mkdir(options.folder, { recursive: true });
  const visits = new Tour(browser, options);
  for (const article of NEWSSTAND_ARTICLES) {
    try {
      await visits.visit(origin, article);
    } catch (error) {
      visits.problems.push(`${article.outlet}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  try {
    await visits.compare();
  } catch (error) {
    visits.problems.push(`The comparison: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    await visits.ties();
  } catch (error) {
    visits.problems.push(`The ties: ${error instanceof Error ? error.message : String(error)}`);
  }
  await visits.visitContents(origin);
  const copies = options.pictureFolder === undefined ? [] : await copyForReadme(visits.files, options.pictureFolder);
  return { files: [...visits.files, ...copies], problems: visits.problems };
}
