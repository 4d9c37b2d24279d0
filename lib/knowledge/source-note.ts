import type { SourceNote } from './card';
import type { Knowledge } from './knowledge';

/** Title, address and day of a source, which the pack names by a key of its directory or by an address. */
export function sourceNote(knowledge: Pick<Knowledge, 'index'>, key: string): SourceNote {
  const { sources } = knowledge.index.directory;
  return Object.hasOwn(sources, key) && sources[key] ? { ...sources[key] } : { title: titleOfAddress(key), url: key };
}

/** "https://en.wikipedia.org/wiki/President_of_Syria" reads "President of Syria, en.wikipedia.org". */
function titleOfAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return address;
  let page = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    page = decodeURIComponent(page);
  } catch {
    // Not percent-encoded after all: shown as it is.
  }
  return page ? `${page.replace(/_/g, ' ')}, ${url.hostname}` : url.hostname;
}
