/** Shorter addresses stand in many a text by chance. */
const TELLING_UTF16 = 8;

/**
 * Requests that a page did not make by itself without Crossread and that its own text does not explain. (Browsers ask for some of a
 * page's parts only now and then, such as its web manifest.)
 */
export function unexplainedRequests(requests: readonly string[], withoutCrossread: readonly string[], html: string): string[] {
  const known = new Set(withoutCrossread);
  const text = html.replaceAll('&amp;', '&');
  return requests.filter((address) => {
    const { pathname, search } = new URL(address);
    // Without the first slash: pages write addresses relative to themselves, too.
    const written = (pathname + search).slice(1);
    return !known.has(address) && !(written.length >= TELLING_UTF16 && text.includes(written));
  });
}
