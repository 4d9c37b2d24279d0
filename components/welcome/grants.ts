/** What the two patterns of "all sites" look like in a browser's list of grants. */
export const ALL_SITES = ['https://*/*', 'http://*/*'];
const isAllPattern = (origin: string): boolean => ALL_SITES.includes(origin) || origin === '*://*/*' || origin === '<all_urls>';

export interface Grants {
  all: boolean;
  /** Of the known outlets. */
  outlets: string[];
  /** Granted one by one, from the popup or in the browser's own settings. */
  others: string[];
}

/** Sorts a browser's list of granted match patterns by the choices of the welcome page. */
export function sortGrants(granted: readonly string[], outletPatterns: readonly string[]): Grants {
  const known = new Set(outletPatterns);
  return {
    all: granted.some(isAllPattern),
    outlets: granted.filter((origin) => known.has(origin)),
    others: granted.filter((origin) => !known.has(origin) && !isAllPattern(origin)),
  };
}

/** "https://*.example.org/*" as people write it. */
export const siteName = (origin: string): string => origin.replace(/^[a-z*]+:\/\/(\*\.)?/, '').replace(/\/\*$/, '');

/** Each site once: outlets are granted for http and https. */
export const siteNames = (origins: readonly string[]): string[] => [...new Set(origins.map(siteName))];
