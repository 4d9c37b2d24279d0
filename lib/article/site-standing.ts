import { NOT_NEWS_HOSTS } from './not-news-hosts';
import { OUTLETS } from './outlets';

/** What is known of a page's host before the page is looked at. */
export type SiteStanding = 'outlet' | 'no-news' | 'unlisted';

/** The host itself or the nearest parent that either registry knows decides; `url` is any address. */
export function standingOf(url: string): SiteStanding {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  for (let from = 0; from < labels.length; from += 1) {
    const host = labels.slice(from).join('.');
    if (OUTLETS.has(host)) return 'outlet';
    if (NOT_NEWS_HOSTS.has(host)) return 'no-news';
  }
  return 'unlisted';
}
