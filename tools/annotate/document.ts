import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';
import { MAX_TEXT_UTF16 } from '../../lib/article/article';
import { readDateline } from '../../lib/article/article-dates';
import { detectArticle } from '../../lib/article/detect';
import { registeredOutlet } from '../../lib/article/metadata';
import { OUTLETS } from '../../lib/article/outlets';
import { readArticle } from '../../lib/article/read-article';
import { readSignals } from '../../lib/article/signals';
import { standingOf } from '../../lib/article/site-standing';
import type { Claim } from '../../lib/claims/claim';
import { extractClaims } from '../../lib/claims/extract-claims';
import { isPartialDate } from '../../lib/dates';
import { annotate } from '../../lib/entities/annotate';
import { articleLanguage } from '../../lib/entities/languages/article-language';
import type { LanguageNames } from '../../lib/entities/languages/language-names';
import type { NamedLanguage } from '../../lib/entities/languages/named-languages';
import type { Mention } from '../../lib/entities/mention';
import type { Recogniser } from '../../lib/entities/names/recogniser-file';
import type { Publisher } from '../../lib/entities/outlet-home';
import type { Knowledge } from '../../lib/knowledge/knowledge';

/** A document to annotate: `text` as it is, or the `html` of a page. */
export const documentInputSchema = z
  .object({
    id: z.union([z.string(), z.number()]),
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.string().optional(),
    date: z
      .string()
      .transform((date) => date.slice(0, 10))
      .refine(isPartialDate, 'a date is YYYY-MM-DD, YYYY-MM or YYYY')
      .optional(),
    outlet: z.string().optional(),
    title: z.string().optional(),
    language: z.string().optional(),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), 'give either text or html');
export type DocumentInput = z.infer<typeof documentInputSchema>;

export interface AnnotatedDocument {
  id: string | number;
  isArticle: boolean;
  article: { title?: string; outlet?: string; published?: string; language?: string; url?: string };
  /** The day by which titles were judged, where it is not the article's own: no date was found, so today. */
  asOf: string;
  text: string;
  mentions: Mention[];
  claims: Claim[];
}

/** What finds names beside the pack: unknown ones in English, known ones in other languages. */
export interface NameFiles {
  recogniser?: Recogniser | undefined;
  namesOf?: ((language: NamedLanguage | undefined) => LanguageNames | undefined) | undefined;
}

/** Annotates one document. Without a date of its own it is judged as of `now`. */
export function annotateDocument(
  input: DocumentInput,
  knowledge: Knowledge,
  now: Date,
  { recogniser, namesOf }: NameFiles = {},
): AnnotatedDocument {
  const read = input.html === undefined ? readText(input, now) : readHtml(input, input.html, now);
  const { published, title, outlet, language, url } = { ...read.article, ...definedOf(input) };
  const asOf = published ?? now.toISOString().slice(0, 10);
  const names = namesOf?.(articleLanguage(read.text, language));
  const mentions = annotate(read.text, knowledge, asOf, { publisher: publisherOf(outlet, url), recogniser, names });
  return {
    id: input.id,
    isArticle: read.isArticle,
    article: definedFields({ title, outlet, published, language, url }),
    asOf,
    text: read.text,
    mentions,
    // A weekday is counted back from the article's own day, never from today.
    claims: extractClaims({ text: read.text, mentions, day: published, language }),
  };
}

/** Who published it, as the extension has it: the registry's name for a host goes before what a page says. */
function publisherOf(outlet: string | undefined, url: string | undefined): Publisher {
  const stated = /^[\w-]+(?:\.[\w-]+)+$/.test(outlet ?? '') ? outlet?.toLowerCase() : undefined;
  const host = (URL.canParse(url ?? '') ? new URL(url ?? '').hostname : stated)?.replace(/^www\./, '');
  return { name: registeredOutlet(host ?? '', OUTLETS) ?? outlet, host };
}

interface ReadDocument {
  isArticle: boolean;
  text: string;
  article: AnnotatedDocument['article'];
}

/** Given text is taken whole and as it is, so that offsets refer to it. */
function readText({ text = '' }: DocumentInput, now: Date): ReadDocument {
  const dateline = readDateline(text.slice(0, MAX_TEXT_UTF16), now);
  return { isArticle: true, text, article: dateline ? { published: dateline.day } : {} };
}

function readHtml({ url = 'https://unknown.invalid/' }: DocumentInput, html: string, now: Date): ReadDocument {
  // Scripts of the page are not run, nothing is fetched, and its complaints about CSS help nobody.
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const { isArticle } = detectArticle(readSignals(document), url, standingOf(url));
  const extraction = readArticle(document, url, { now, outlets: OUTLETS });
  if (!extraction.ok) return { isArticle: false, text: '', article: {} };
  const { title, outlet, published, language } = extraction.article;
  return {
    isArticle,
    text: extraction.article.text,
    article: definedFields({ title, outlet: outlet?.name, published: published?.day, language, url }),
  };
}

/** What the caller states outranks what the page says. */
function definedOf({ date, title, outlet, language, url }: DocumentInput): AnnotatedDocument['article'] {
  return definedFields({ published: date, title, outlet, language, url });
}

function definedFields(fields: { [Key in keyof AnnotatedDocument['article']]: string | undefined }): AnnotatedDocument['article'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
