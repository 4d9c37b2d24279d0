import type { Page } from '@playwright/test';
import { paintedMarks } from '../../tools/start/extension-driver';

/** The folders of an address as news sites have them; the fixture pages are served below any. */
export const NEWS = '/world/2026/01/20/';

/** The words that are marked, in reading order. Ranges of nodes that are gone have no words. */
export const marksOf = async (page: Page): Promise<string[]> => (await paintedMarks(page)).map(({ text }) => text);

export const countOf = async (page: Page, words: string): Promise<number> => (await marksOf(page)).filter((text) => text === words).length;
