/** Longer quotes are named by their beginning and their end. UTF-16 code units. */
const WHOLE = 90;
const WORDS_AT_ENDS = 5;

/** "-" separates prefixes and suffixes, "," beginning and end: both are escaped beyond what encodeURIComponent does. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * An address that opens at a quote, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/). Browsers that do not know them open the
 * page at its top. An address with a fragment of its own keeps it.
 */
export function addressAtQuote(address: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  if (words[0] === undefined || words[0] === '') return address;
  const text = words.join(' ');
  const directive =
    text.length <= WHOLE || words.length <= 2 * WORDS_AT_ENDS
      ? encoded(text)
      : `${encoded(words.slice(0, WORDS_AT_ENDS).join(' '))},${encoded(words.slice(-WORDS_AT_ENDS).join(' '))}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}
