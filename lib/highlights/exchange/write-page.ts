import type { Highlight } from '../highlight';
import type { ExportOptions } from './contract';
import { type ArticleGroup, groupByArticle } from './group-by-article';
import { html, type Markup } from './markup';
import { PAGE_STYLE } from './page-style';

const SEPARATOR = ' · ';

function detailsOf({ outlet, author, published }: ArticleGroup, { formatDay }: ExportOptions): string {
  return [outlet, author, published && formatDay(published)].filter((detail) => detail).join(SEPARATOR);
}

function figureOf(highlight: Highlight, { nameOf, formatTime, words }: ExportOptions): Markup {
  const { selector, note, tags, about, claim, colour, createdAt } = highlight;
  const names = about.map((id) => nameOf(id) ?? id).join(', ');
  const marks = [...(claim ? [words.claim] : []), ...tags.map((tag) => `#${tag}`), formatTime(createdAt)].join(SEPARATOR);
  return html`<figure class="${colour}">
<blockquote dir="auto">${selector.quote.exact}</blockquote>
<figcaption>${
    note === ''
      ? undefined
      : html`<p class="note" dir="auto" aria-label="${words.note}">${note}</p>
`
  }${
    names === ''
      ? undefined
      : html`<p dir="auto">${words.about} ${names}</p>
`
  }<p dir="auto">${marks}</p></figcaption>
</figure>
`;
}

function articleOf(group: ArticleGroup, options: ExportOptions): Markup {
  const details = detailsOf(group, options);
  const title = group.title ?? (group.address || options.words.untitled);
  return html`<article>
<h2 dir="auto">${title}</h2>
${
  details === ''
    ? undefined
    : html`<p class="details" dir="auto">${details}</p>
`
}${
  group.address === ''
    ? undefined
    : html`<p class="address">${linkOf(group)}</p>
`
}${group.highlights.map((highlight) => figureOf(highlight, options))}</article>
`;
}

const linkOf = ({ link, address }: ArticleGroup): Markup =>
  link === undefined ? html`${address}` : html`<a href="${link}" rel="noreferrer">${address}</a>`;

/** A page of its own, to be read, printed or sent: no script, nothing from elsewhere, and its policy says so. In pieces, one for each article. */
export function* writePage(highlights: readonly Highlight[], options: ExportOptions): Generator<string> {
  const { language, words, now, formatTime } = options;
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  const head = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
`;
  yield `${head.source}<style>${PAGE_STYLE}</style>\n`;
  yield html`</head>
<body dir="auto">
<h1>${words.title}</h1>
<p class="details">${formatTime(now)}</p>
`.source;
  for (const group of groupByArticle(highlights)) yield articleOf(group, options).source;
  yield '</body>\n</html>\n';
}
