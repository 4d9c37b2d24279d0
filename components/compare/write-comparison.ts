import Papa from 'papaparse';
import type { Cell, Facet } from '../../lib/claims/comparison/comparison';
import { addressAtQuote } from '../../lib/claims/text-fragment';
import { guardCell } from '../../lib/highlights/exchange/csv-cells';
import { fileName } from '../../lib/highlights/exchange/file-names';
import { literalMarkdownLine, markdownLink } from '../../lib/highlights/exchange/markdown-text';
import { html, type Markup } from '../../lib/highlights/exchange/markup';
import { PAGE_STYLE } from '../../lib/highlights/exchange/page-style';
import { formatDate, interfaceDirection, interfaceLanguage, plural, t } from '../i18n';
import { isWebAddress } from '../web-address';
import type { ComparedColumn, ComparedStory } from './compared-story';
import { valueText } from './value-text';
import { VERDICT_LABEL } from './verdicts';

export const COMPARISON_FORMATS = ['markdown', 'csv', 'json', 'page'] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

interface ComparisonFile {
  name: string;
  mime: string;
  parts: string[];
}

const cellsOf = ({ cells }: Facet, { id }: ComparedColumn): Cell[] => cells.filter(({ article }) => article === id);
const addressOf = ({ url }: ComparedColumn, cell: Cell): string | undefined =>
  isWebAddress(url) ? addressAtQuote(url, cell.quote) : undefined;
const headOf = ({ outlet, day, copyOf }: ComparedColumn): string =>
  [outlet, day && formatDate(day), copyOf !== undefined && t('compare_copy_of', copyOf)].filter(Boolean).join(t('part_separator'));

/** One part for each facet, and in it one line for each quote: a table of quotes is illegible as text. */
function markdown({ title, columns, facets }: ComparedStory): string {
  const quote = (facet: Facet, column: ComparedColumn, cell: Cell) => {
    const address = addressOf(column, cell);
    const text = valueText(facet, cell);
    const source = address ? markdownLink(column.outlet, address) : literalMarkdownLine(column.outlet);
    const value = text === undefined ? '' : `**${literalMarkdownLine(text)}** `;
    const speaker = cell.speaker === undefined ? '' : ` (${literalMarkdownLine(`${t('compare_says')} ${cell.speaker}`)})`;
    return `- ${source}: ${value}“${literalMarkdownLine(cell.quote)}”${speaker}`;
  };
  const part = (facet: Facet) =>
    [
      `## ${literalMarkdownLine(facet.label)}: ${t(VERDICT_LABEL[facet.verdict])}`,
      '',
      ...columns.flatMap((column) => cellsOf(facet, column).map((cell) => quote(facet, column, cell))),
    ].join('\n');
  const sources = columns.map((column) => {
    const name = literalMarkdownLine(headOf(column));
    return `- ${isWebAddress(column.url) ? markdownLink(column.title, column.url) : literalMarkdownLine(column.title)}, ${name}`;
  });
  return `${[`# ${literalMarkdownLine(title)}`, sources.join('\n'), ...facets.map(part)].join('\n\n')}\n`;
}

/** A row for each quote. */
function csv({ columns, facets }: ComparedStory): string {
  const rows = facets.flatMap((facet) =>
    columns.flatMap((column) =>
      cellsOf(facet, column).map((cell) => [
        facet.label,
        facet.kind,
        facet.verdict,
        column.outlet,
        column.day ?? '',
        cell.value ?? '',
        cell.speaker ?? '',
        cell.quote,
        addressOf(column, cell) ?? column.url,
      ]),
    ),
  );
  const head = ['facet', 'kind', 'verdict', 'outlet', 'published', 'value', 'speaker', 'quote', 'address'];
  return `\uFEFF${Papa.unparse([head, ...rows.map((row) => row.map(guardCell))], { newline: '\r\n' })}\r\n`;
}

const TABLE_STYLE = `
body { max-width: none; } .scroll { overflow-x: auto; } table { border-collapse: collapse; font-size: 0.9rem; }
th, td { border: 1px solid var(--line); padding: 0.5rem 0.7rem; vertical-align: top; text-align: start; min-width: 12rem; }
thead th { background: var(--paper); } blockquote { padding: 0; border: 0; }
.verdict { display: block; font-size: 0.8rem; color: var(--soft); } .conflict { color: var(--ink); }
@media (max-width: 44rem) { table, tbody, tr, th, td { display: block; min-width: 0; } thead { display: none; }
  tr { margin-bottom: 1rem; border-bottom: 1px solid var(--line); } th, td { border-bottom: 0; }
  td::before { content: attr(data-outlet); display: block; font-size: 0.8rem; font-weight: 600; color: var(--soft); } }`;

function page(story: ComparedStory): string {
  const { title, columns, facets } = story;
  const quote = (facet: Facet, column: ComparedColumn, cell: Cell): Markup => {
    const address = addressOf(column, cell);
    const value = valueText(facet, cell);
    const words = address ? html`<a href="${address}" rel="noreferrer">${cell.quote}</a>` : html`${cell.quote}`;
    return html`${value === undefined ? undefined : html`<strong><bdi>${value}</bdi></strong>`}<blockquote dir="auto">${words}</blockquote>${
      cell.speaker === undefined ? undefined : html`<p class="details">${t('compare_says')} <bdi>${cell.speaker}</bdi></p>`
    }`;
  };
  const said = (facet: Facet, column: ComparedColumn): Markup[] => {
    const cells = cellsOf(facet, column);
    return cells.length === 0
      ? [html`<span class="details">${t('compare_not_mentioned')}</span>`]
      : cells.map((cell) => quote(facet, column, cell));
  };
  const row = (facet: Facet): Markup =>
    html`<tr><th scope="row">${facet.label}<span class="verdict ${facet.verdict}">${t(VERDICT_LABEL[facet.verdict])}, ${plural('compare_sources', facet.sources)}</span></th>${columns.map(
      (column) => html`<td data-outlet="${column.outlet}">${said(facet, column)}</td>`,
    )}</tr>
`;
  const sources = columns.map((column) => {
    const name = isWebAddress(column.url) ? html`<a href="${column.url}" rel="noreferrer">${column.title}</a>` : html`${column.title}`;
    return html`<li><bdi>${name}</bdi> <span class="details">${headOf(column)}</span></li>`;
  });
  const heads = columns.map((column) => html`<th scope="col">${headOf(column)}</th>`);
  return html`<!doctype html>
<html lang="${interfaceLanguage()}" dir="${interfaceDirection()}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${PAGE_STYLE}${TABLE_STYLE}</style></head>
<body><h1 dir="auto">${title}</h1><ul>${sources}</ul><div class="scroll"><table><thead><tr><td></td>${heads}</tr></thead><tbody>
${facets.map(row)}</tbody></table></div></body>
</html>
`.source;
}

const WRITERS: Record<ComparisonFormat, { ending: string; mime: string; write: (story: ComparedStory) => string }> = {
  markdown: { ending: 'md', mime: 'text/markdown;charset=utf-8', write: markdown },
  csv: { ending: 'csv', mime: 'text/csv;charset=utf-8', write: csv },
  json: { ending: 'json', mime: 'application/json;charset=utf-8', write: (story) => `${JSON.stringify(story, undefined, 2)}\n` },
  page: { ending: 'html', mime: 'text/html;charset=utf-8', write: page },
};

/** A comparison as a file: what outlets and pages say in it is escaped for the format. */
export function writeComparison(story: ComparedStory, format: ComparisonFormat): ComparisonFile {
  const { ending, mime, write } = WRITERS[format];
  return { name: `${fileName(story.title, 'comparison')}.${ending}`, mime, parts: [write(story)] };
}
