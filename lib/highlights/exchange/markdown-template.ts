/**
 * How an article's highlights become Markdown. A small language:
 *
 *   {{name}}                    what the name stands for, made literal; nothing where it is unknown
 *   {{#name}} ... {{/name}}     only where there is something to say for the name
 *   {{#highlights}} ... {{/highlights}}   once for each highlight of the article, in the order of the text
 *
 * Names for the article: title, title-link, address, outlet, author, published, details (outlet, author and day in one line).
 * Names for a highlight, within {{#highlights}}: quote, note, tags (as #tags), colour, claim, about, created, updated; the article's names stand there too.
 * A value of several lines takes what stands before it on its line along, where that is ">" and spaces: so "> {{quote}}" is a block quote to its end.
 * Sections of one name do not hold one another; a name that nobody knows, and a section that is not closed, stay as they are.
 */
export const DEFAULT_TEMPLATE = `## {{title-link}}

{{#details}}{{details}}

{{/details}}{{#highlights}}> {{quote}}

{{#note}}{{note}}

{{/note}}{{#claim}}{{claim}}

{{/claim}}{{#tags}}{{tags}}

{{/tags}}{{/highlights}}`;

const PART = /\{\{([a-z-]+)\}\}|\{\{#([a-z-]+)\}\}([\s\S]*?)\{\{\/\2\}\}/g;

/** What the names stand for: Markdown already, "" for nothing. */
export type TemplateValues = Readonly<Record<string, string>>;

/** Fills a template for one article. Values are put in as they are and never read as a template themselves. Linear in template and values. */
export function fillTemplate(template: string, article: TemplateValues, highlights: readonly TemplateValues[]): string {
  return fill(template, new Map(Object.entries(article)), highlights);
}

function fill(template: string, values: ReadonlyMap<string, string>, highlights: readonly TemplateValues[] | undefined): string {
  return template.replace(PART, (part, name: string | undefined, section: string | undefined, inner: string, offset: number) => {
    if (section === 'highlights' && highlights !== undefined) {
      return highlights.map((own) => fill(inner, new Map([...values, ...Object.entries(own)]), undefined)).join('');
    }
    const value = values.get(name ?? section ?? '');
    if (value === undefined) return part;
    if (section !== undefined) return value === '' ? '' : fill(inner, values, highlights);
    return continued(value, template.slice(0, offset));
  });
}

/** The lines of a value, each behind the ">" that the first one stands behind. */
function continued(value: string, before: string): string {
  const lead = /(?:^|\n)([> ]*)$/.exec(before)?.[1] ?? '';
  return lead === ''
    ? value
    : value
        .split('\n')
        .join(`\n${lead}`)
        .replace(/ +(?=\n|$)/g, '');
}
