/** What is no letter and no digit separates words; which sign it is, and how many, says nothing about the title. */
const words = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    // "Trump's" and "Trump’s" are one word in both spellings.
    .replace(/['’`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Takes outlet names off both ends, as often as one stands there, but never the whole title. */
function withoutOutlets(title: string, outlets: readonly string[]): string {
  for (const outlet of outlets) {
    if (title.startsWith(`${outlet} `)) return withoutOutlets(title.slice(outlet.length + 1), outlets);
    if (title.endsWith(` ${outlet}`)) return withoutOutlets(title.slice(0, -outlet.length - 1), outlets);
  }
  return title;
}

const joined = (text: string): string => words(text).replaceAll(' ', '');
/** Shorter ones begin many words. */
const MIN_NAME_UTF16 = 3;

/** Without what stands behind its last bar or dash, where that is the outlet's name with a section or an issue, or half of the name. */
function withoutOutletPart(title: string, outlets: readonly string[]): string {
  const [, head, tail = ''] = /^(.{8,})\s[|–—-]\s(.{2,60})$/u.exec(title) ?? [];
  const said = joined(tail);
  const isOutlet = outlets.map(joined).some((name) => {
    const length = Math.min(name.length, said.length);
    return length >= MIN_NAME_UTF16 && name.slice(0, length) === said.slice(0, length);
  });
  return head !== undefined && isOutlet ? head : title;
}

/**
 * Are these the same title? Equal after NFKC, lower case, with signs and spaces collapsed, and with the outlet's names taken off
 * either end of both; behind a bar or a dash also with the section that follows the name ("Example Politics").
 * @param outletNames whatever the outlet is called: its name, its host
 */
export function sameTitle(read: string, expected: string, outletNames: readonly string[]): boolean {
  const outlets = outletNames.map(words).filter((name) => name !== '');
  const bare = (title: string) => withoutOutlets(words(withoutOutletPart(title, outlets)), outlets);
  return bare(read) === bare(expected);
}

/** Do two ISO 8601 dates agree as far as both are known? A month agrees with any of its days. */
export function sameDay(read: string, expected: string): boolean {
  const length = Math.min(read.length, expected.length);
  return length >= 'YYYY'.length && read.slice(0, length) === expected.slice(0, length);
}
