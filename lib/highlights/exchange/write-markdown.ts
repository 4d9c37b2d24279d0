import { strToU8, zipSync } from 'fflate';
import type { Highlight } from '../highlight';
import type { ExportFile, ExportOptions } from './contract';
import { fileName, uniqueNames } from './file-names';
import { frontMatter } from './front-matter';
import { type ArticleGroup, groupByArticle } from './group-by-article';
import { DEFAULT_TEMPLATE, fillTemplate, type TemplateValues } from './markdown-template';
import { literalMarkdown, literalMarkdownLine, markdownLink, tagName } from './markdown-text';

const SEPARATOR = ' · ';

const tagNames = (tags: readonly string[]): string[] => tags.map(tagName).filter((name) => name !== undefined);

function articleValues(group: ArticleGroup, { formatDay, words }: ExportOptions): TemplateValues {
  const { link, address, title, outlet = '', author = '', published } = group;
  const shown = title ?? (address || words.untitled);
  const day = published ? formatDay(published) : '';
  return {
    title: literalMarkdownLine(shown),
    'title-link': link === undefined ? literalMarkdownLine(shown) : markdownLink(shown, link),
    address: link === undefined ? literalMarkdownLine(address) : `<${link.replace(/[<>\s]/g, encodeURIComponent)}>`,
    outlet: literalMarkdownLine(outlet),
    author: literalMarkdownLine(author),
    published: literalMarkdownLine(day),
    details: literalMarkdownLine([outlet, author, day].filter((detail) => detail !== '').join(SEPARATOR)),
  };
}

function highlightValues(highlight: Highlight, { formatTime, nameOf, words }: ExportOptions): TemplateValues {
  const { selector, note, tags, colour, claim, about, createdAt, updatedAt } = highlight;
  return {
    quote: literalMarkdown(selector.quote.exact),
    note: literalMarkdown(note),
    tags: tagNames(tags)
      .map((name) => `#${name}`)
      .join(' '),
    colour,
    claim: claim ? literalMarkdownLine(words.claim) : '',
    about: literalMarkdownLine(about.map((id) => nameOf(id) ?? id).join(', ')),
    created: literalMarkdownLine(formatTime(createdAt)),
    updated: literalMarkdownLine(formatTime(updatedAt)),
  };
}

function textOf(group: ArticleGroup, options: ExportOptions): string {
  const { template = DEFAULT_TEMPLATE } = options.markdown ?? {};
  const filled = fillTemplate(
    template,
    articleValues(group, options),
    group.highlights.map((highlight) => highlightValues(highlight, options)),
  );
  return `${filled.trimEnd()}\n`;
}

/** Names as Obsidian's own clipper writes them. */
function frontOf({ title, address, outlet, author, published, highlights }: ArticleGroup): string {
  const created = Math.min(...highlights.map(({ createdAt }) => createdAt));
  return frontMatter({
    title,
    source: address,
    outlet,
    author,
    published,
    created: isoDay(created),
    tags: [...new Set(highlights.flatMap(({ tags }) => tagNames(tags)))],
  });
}

function isoDay(atMs: number): string | undefined {
  const moment = new Date(atMs);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10);
}

/** One file, in a piece for each article; or an archive with a file for each article. */
export function writeMarkdown(highlights: readonly Highlight[], name: string, options: ExportOptions): ExportFile {
  const groups = groupByArticle(highlights);
  const { files = 'one', frontMatter: hasFront = true } = options.markdown ?? {};
  if (files === 'one') {
    const parts = groups.map((group, index) => (index === 0 ? '' : '\n') + textOf(group, options));
    return { name: `${name}.md`, mime: 'text/markdown;charset=utf-8', parts };
  }
  const names = uniqueNames(groups.map(({ title = '', published = '' }) => fileName(`${published} ${title}`, options.words.untitled)));
  const entries = groups.map((group, index): [string, Uint8Array] => [
    `${names[index]}.md`,
    strToU8(`${hasFront ? `${frontOf(group)}\n` : ''}${textOf(group, options)}`),
  ]);
  // The exporter's clock, since an archive takes the machine's otherwise: the same input gives the same bytes.
  return {
    name: `${name}.zip`,
    mime: 'application/zip',
    parts: [new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: options.now }))],
  };
}
