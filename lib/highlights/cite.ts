/** What a quote is copied with. Each of the source's parts may be unknown. */
export interface Citation {
  quote: string;
  title?: string | undefined;
  outlet?: string | undefined;
  /** The article's date as it is shown to people. */
  date?: string | undefined;
  address: string;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** Only such an address becomes a link: one that runs a script must not come along with a quote. */
const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address);

/** A quote with its source, for the clipboard: `“quote” — Title, Outlet, date, address`, and the same as markup with the title as a link. */
export function citeQuote({ quote, title, outlet, date, address }: Citation): { text: string; html: string } {
  const [words, name] = [quote.trim(), title ?? outlet];
  const others = [title === undefined ? undefined : outlet, date].filter((part) => part !== undefined && part !== '');
  const text = [name, ...others, address].filter((part) => part !== undefined).join(', ');
  const label = escapeMarkup(name ?? address);
  const link = isWebAddress(address) ? `<a href="${escapeMarkup(address)}">${label}</a>` : label;
  const source = [link, ...others.map((part) => escapeMarkup(part ?? ''))].join(', ');
  const paragraphs = escapeMarkup(words).replace(/\n+/g, '<br>');
  return { text: `“${words}” — ${text}`, html: `<p dir="auto">“${paragraphs}” — ${source}</p>` };
}
