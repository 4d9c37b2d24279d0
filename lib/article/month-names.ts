/** The browser knows the months of every language; these are the ones that news pages were seen in. */
const LANGUAGES = 'en en-GB de fr es pt it nl sv da nb fi pl cs hu ro el tr ru uk id ar'.split(' ');

let numbers: Map<string, number> | undefined;

/** Names as they stand in dates ("января", not "январь"), long and short, without the dot. Made at the first need. */
function monthNumbers(): Map<string, number> {
  if (numbers !== undefined) return numbers;
  numbers = new Map();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let number = 12; number > 0; number -= 1) {
        const name = format.formatToParts(Date.UTC(2024, number - 1, 15)).find(({ type }) => type === 'month')?.value;
        if (name !== undefined) numbers.set(name.replace('.', '').toLowerCase(), number);
      }
    }
  }
  return numbers;
}

/** Rewrites the days in a text as ISO 8601 has them: "20. Januar 2026", "Jan 20, 2026", "2026年1月20日" -> "2026-1-20". */
export function withIsoDays(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\p{L}{3,}\.?/gu, (word) => {
      const number = monthNumbers().get(word.replace('.', '').toLowerCase());
      return number === undefined ? word : `#${number}#`;
    })
    .replace(/#(\d+)#\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/g, '$3-$1-$2')
    .replace(/#(\d+)#\s+(\d{1,2})\s+(\d[\d:]+\s+\S+)\s+(\d{4})/g, '$4-$1-$2 $3')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|er|[.º])?[\s-]+(?:de\s+)?#(\d+)#[,\s-]+(?:del?\s+)?(\d{4})/g, '$3-$2-$1')
    .replace(/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g, '$1-$2-$3')
    .replace(/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/g, '$3-$2-$1');
}
