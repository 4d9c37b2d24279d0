import { registeredOutlet } from '../../../lib/article/metadata';
import { OUTLETS } from '../../../lib/article/outlets';
import { isWebAddress, readExpectedText, type SavedPage } from '../saved-pages';
import type { TextResult } from './measure-text';
import { sameDay, sameTitle } from './same-title';
import { type TextOverlap, textOverlap } from './text-overlap';

/** A statement of the page against what is known: nothing is known, nothing was read, or both and how they compare. */
export interface Judged {
  read: string | undefined;
  expected: string;
  isRight: boolean;
}

/** One page with everything that is known of it. */
export interface JudgedPage {
  page: SavedPage;
  outlet: string;
  language: string;
  newsByPage: boolean;
  newsByOutlet: boolean;
  /** News pages with a full text only. */
  overlap: { crossread: TextOverlap; readability: TextOverlap } | undefined;
  title: Judged | undefined;
  /** People have written the title down; else it is what the page calls itself. */
  isTitleByHand: boolean;
  day: Judged | undefined;
}

/** Whatever the outlet of a page is called. */
function outletNames(page: SavedPage, read: string | undefined): string[] {
  const host = isWebAddress(page.url) ? new URL(page.url).hostname.replace(/^www\./, '') : '';
  const hosts = [host, page.outlet ?? ''];
  const names = [page.site_name ?? '', registeredOutlet(host, OUTLETS) ?? '', read ?? ''];
  // "example" as well as "example.com": both stand behind titles.
  return [...names, ...hosts, ...hosts.map((name) => name.split('.').at(-2) ?? '')].filter((name) => name !== '');
}

function judge(read: string | undefined, expected: string | null | undefined, same: (read: string, expected: string) => boolean) {
  return expected ? { read, expected, isRight: read !== undefined && same(read, expected) } : undefined;
}

export function judgePage(page: SavedPage, result: TextResult): JudgedPage {
  const expectedText = page.is_news ? readExpectedText(page) : undefined;
  const outlets = outletNames(page, result.outlet);
  return {
    page,
    outlet: page.outlet || (isWebAddress(page.url) ? new URL(page.url).hostname : 'unknown'),
    language: page.lang ?? 'unknown',
    newsByPage: result.newsByPage,
    newsByOutlet: result.newsByOutlet,
    overlap: expectedText
      ? { crossread: textOverlap(result.text, expectedText), readability: textOverlap(result.readabilityText, expectedText) }
      : undefined,
    title: page.is_news
      ? judge(result.title, page.expected_title ?? page.title, (read, expected) => sameTitle(read, expected, outlets))
      : undefined,
    isTitleByHand: Boolean(page.expected_title),
    day: page.is_news ? judge(result.day, page.expected_date ?? page.date, sameDay) : undefined,
  };
}
