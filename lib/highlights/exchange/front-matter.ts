import { wellFormed } from './well-formed';

/** A value of YAML's front matter; a list is written one item a line. */
export type FrontValue = string | readonly string[] | undefined;

/** Days and moments stand bare, so that Obsidian takes them for what they are. */
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/;

/** JSON's strings are YAML's double-quoted ones (YAML 1.2, section 7.3.1), but for a few signs that YAML takes for the end of a line. */
const quoted = (text: string): string =>
  JSON.stringify(wellFormed(text)).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const scalar = (value: string): string => (DATE.test(value) ? value : quoted(value));

/** YAML between its rules, as Obsidian reads it at the top of a note. What is not known is left out. */
export function frontMatter(values: Readonly<Record<string, FrontValue>>): string {
  const lines = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    return typeof value === 'string' ? [`${name}: ${scalar(value)}`] : [`${name}:`, ...value.map((item) => `  - ${quoted(item)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}
