/**
 * Signs that mean something to CommonMark (https://spec.commonmark.org/0.31.2/#backslash-escapes), to GitHub or to Obsidian: emphasis, code, links, HTML,
 * tables, mathematics, tags and block ids anywhere; highlights, strikes and comments where they are doubled; entities.
 */
const ANYWHERE = /[\\`*_[\]<>|$#^]|[=~%](?=[=~%])|(?<=[=~%])[=~%]|&(?=#?\w+;)/g;
/** What makes a line a list, a heading's underline, a rule or a fence when it begins with it. */
const AT_START = /^([-+=~:])|^(\d{1,9})([.)])/;

/** Not to be seen, and good for nothing in a text file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROLS = /[\0-\x08\x0B-\x1F\x7F]/g;

function literalLine(line: string): string {
  const escaped = line.trim().replace(ANYWHERE, '\\$&');
  return escaped.replace(AT_START, (_, sign: string | undefined, number: string, point: string) =>
    sign === undefined ? `${number}\\${point}` : `\\${sign}`,
  );
}

/** Text that a reader of the Markdown sees as it is, whatever it looks like. Lines lose the white space at their ends: in front it would make code. */
export const literalMarkdown = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').split('\n').map(literalLine).join('\n');

/** The same in one line, as in a heading. */
export const literalMarkdownLine = (text: string): string => literalMarkdown(text.replace(/\s+/g, ' '));

/** A tag as Obsidian takes it: no white space, letters, digits, "_", "-", "/" and more than digits. Undefined where nothing is left. */
export function tagName(tag: string): string | undefined {
  const name = tag
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]/gu, '');
  if (name === '') return undefined;
  return /^\p{N}+$/u.test(name) ? `_${name}` : name;
}

/** A link in which neither part can break out of it. */
export const markdownLink = (text: string, address: string): string =>
  `[${literalMarkdownLine(text)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
