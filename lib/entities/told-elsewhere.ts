/** How far a quotation is followed; UTF-16 code units. */
const LONGEST_UTF16 = 1_000;
/** Lines that lead to another text, or show an older picture. */
const LEADS =
  /^[\s\W]*(?:read (?:more|also|next|on)|also read|related|see also|more (?:on|from|about)|recommended|from the archives?|archives?|in this (?:file|undated)|on this day|flashback|throwback)\b|^[\s\W]*file(?: photo| picture| pic| image|pic)?\s*[-–—:]/i;
const HEADED = /(?:headlines?|headlined|titled|entitled|captioned)[\s:,]*(?:read|reads|ran|was)?[\s:,]*$/i;

/** Does a title at this offset stand in the headline of another text: a line that leads to it, or a quoted heading? */
export function isHeadlineElsewhere(text: string, at: number): boolean {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (LEADS.test(text.slice(line, line + 60))) return true;
  const open = quoteAround(text, at)?.start;
  return open !== undefined && HEADED.test(text.slice(Math.max(0, open - 40), open));
}

/** The quotation that an offset stands in, from its opening mark to its closing one: offsets of the two, or undefined. */
export function quoteAround(text: string, at: number): { start: number; end: number } | undefined {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_UTF16);
  const before = text.slice(from, at);
  const curly = before.lastIndexOf('“');
  if (curly >= 0 && curly > before.lastIndexOf('”')) return closed(text, from + curly, '”');
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 ? closed(text, from + before.lastIndexOf('"'), '"') : undefined;
}

function closed(text: string, start: number, mark: string): { start: number; end: number } | undefined {
  const end = text.indexOf(mark, start + 1);
  return end < 0 || end - start > LONGEST_UTF16 ? undefined : { start, end };
}
