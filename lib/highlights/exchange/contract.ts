/**
 * Highlights out and in: the words that both sides share. Pure; runs in Node, in the library page and in the background.
 *
 *   exportHighlights(format, input, options)           -> files                        export-highlights.ts
 *   readImport(bytes), readImportFile(file)            -> what the file says, or why not   read-import.ts
 *   planImport(parsed, existing, options)              -> one result for each row, nothing written   plan-import.ts
 *   importHighlights(library, plan, world, ...)        -> written, all or nothing      ../../store/import-highlights.ts
 *
 * Reasons are words of a small set, not sentences: the interface has a message for each. Docs: docs/exchange.md.
 */
import type { Evidence } from '../../article/compare-identity';
import type { Correction } from '../../claims/comparison/corrections';
import type { StoryDecision } from '../../claims/stories/decisions';
import type { OwnStatement } from '../../knowledge/own/own-statement';
import type { Highlight, Tombstone } from '../highlight';
import type { KeptVersion } from './library-file';

export const EXPORT_FORMATS = ['json', 'annotations', 'markdown', 'csv', 'page'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** An article of the library: see lib/store/stored-article.ts, which this is. */
export interface ExchangedArticle extends Evidence {
  id: string;
  outlet?: string;
  firstSeen: number;
  lastSeen: number;
}

/** What goes out. Only `json` takes more than the highlights. */
export interface ExportInput {
  highlights: readonly Highlight[];
  articles?: readonly ExchangedArticle[];
  kept?: readonly KeptVersion[];
  tombstones?: readonly Tombstone[];
  own?: readonly OwnStatement[];
  /** What the reader decided of stories, and corrected in comparisons. */
  decisions?: readonly StoryDecision[];
  corrections?: readonly Correction[];
  /** The reader's dates, by article id: the setting `articleDays`. */
  articleDays?: Readonly<Record<string, string>>;
}

/** Words that stand in an exported page, in the reader's language. */
export interface ExportWords {
  /** The page's title: "Highlights". */
  title: string;
  /** Where an article has no title. */
  untitled: string;
  note: string;
  claim: string;
  /** Before the names of actors and places. */
  about: string;
}

export interface ExportOptions {
  /** Milliseconds since 1970, UTC. */
  now: number;
  /** BCP 47. */
  language: string;
  words: ExportWords;
  nameOf: (entityId: string) => string | undefined;
  /** A moment as the reader writes it. */
  formatTime: (atMs: number) => string;
  /** A day as the reader writes it; ISO 8601 and maybe partial comes in. */
  formatDay: (day: string) => string;
  /** Excel takes a file without the mark for one in the system's own encoding. Default: true. */
  csvByteOrderMark?: boolean;
  markdown?: MarkdownOptions;
}

export interface MarkdownOptions {
  /** See markdown-template.ts for the language; DEFAULT_TEMPLATE stands there too. */
  template?: string;
  /** Default: one file. */
  files?: 'one' | 'each-article';
  /** YAML above each article's file, as Obsidian reads it. Default: true; only with a file for each article. */
  frontMatter?: boolean;
}

/** To be saved by `new Blob(parts, { type: mime })`; long files come in many parts, so that no giant string is made. */
export interface ExportFile {
  name: string;
  mime: string;
  parts: (string | Uint8Array<ArrayBuffer>)[];
}

export const IMPORT_FORMATS = ['json', 'annotations', 'csv', 'hypothesis', 'readwise', 'obsidian', 'omnivore', 'kindle'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Why a whole file is refused. */
export const FILE_REFUSALS = [
  /** Over MAX_FILE_BYTES, packed or unpacked. */
  'too-large',
  'empty',
  /** Neither UTF-8 nor UTF-16. */
  'encoding',
  /** It ends in the middle. */
  'cut-off',
  /** Lists within lists, deeper than any of the formats. */
  'too-deep',
  'too-many-rows',
  /** None of the formats. */
  'unknown',
  /** Written by a later Crossread. */
  'newer',
  /** Says what it is and then breaks the rules of it. */
  'broken',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** Why one row is refused. */
export const ROW_REFUSALS = [
  /** Not of the shape that its format has. */
  'broken',
  /** A note or a page without a passage of text. */
  'no-quote',
  'quote-too-long',
  'address-too-long',
  /** A bookmark, a reply, a mark in a picture: nothing that is a highlight. */
  'not-a-highlight',
  /** The file ends within it. */
  'cut-off',
  /** It was deleted here, after its last change there. `restoreDeleted` brings it in all the same. */
  'deleted-here',
  /** Deleted there, and changed here since: it stays. */
  'changed-here',
] as const;
export type RowRefusal = (typeof ROW_REFUSALS)[number];

/** What was left out of a row because it was too long or too many. */
export const CUTS = ['note', 'tags', 'title', 'outlet', 'author'] as const;
export type Cut = (typeof CUTS)[number];

/** A highlight as a file tells it. What the file does not say is absent; what is told by other tools has no place in the text yet. */
export type ReadHighlight = Omit<Highlight, 'articleId' | 'createdAt' | 'updatedAt'> & {
  articleId?: string;
  createdAt?: number;
  updatedAt?: number;
};

/** `place` is the row's number in the file, from 1, for people. */
export interface ReadRow {
  place: number;
  /** The whole highlight as a library had it: its id alone says which one it is. */
  isOwn: boolean;
  highlight: ReadHighlight;
  cuts: Cut[];
}
export interface RefusedRow {
  place: number;
  part: 'highlight' | 'article' | 'kept' | 'deletion' | 'own' | 'day' | 'story' | 'correction';
  reason: RowRefusal;
  /** The beginning of what stands there. */
  excerpt: string;
}

/** What a file says. */
export interface ParsedImport {
  format: ImportFormat;
  rows: ReadRow[];
  refused: RefusedRow[];
  articles: ExchangedArticle[];
  kept: KeptVersion[];
  tombstones: Tombstone[];
  /** What the reader says of entities: a library's own format tells it. */
  own?: OwnStatement[];
  decisions: StoryDecision[];
  corrections: Correction[];
  articleDays: Record<string, string>;
}
export type ReadResult = { ok: true; parsed: ParsedImport } | { ok: false; reason: FileRefusal };

/** What the library has when an import is planned: readLibrary in lib/store/erase.ts answers it. */
export interface ExistingLibrary {
  highlights: readonly Highlight[];
  articles: readonly ExchangedArticle[];
  kept: readonly KeptVersion[];
  tombstones: readonly Tombstone[];
  own?: readonly OwnStatement[];
  decisions?: readonly StoryDecision[];
  corrections?: readonly Correction[];
}

export interface PlanOptions {
  /** Milliseconds since 1970, UTC; for what the file gives no time. */
  now: number;
  /** Brings in what was deleted here after its last change there: a backup put back. Default: false. */
  restoreDeleted?: boolean;
}

/**
 * `new`: as it is. `re-anchor`: new, and without a place in the text; it is found by its quote at the next visit. `merge`: known, with something newer.
 * `duplicate`: known, nothing newer. `delete`: a deletion that the file brings.
 */
export type Outcome = 'new' | 're-anchor' | 'merge' | 'duplicate' | 'delete' | 'refused';

/** One row of the preview, in the order of the file. */
export interface PlannedRow {
  place: number;
  part: RefusedRow['part'];
  outcome: Outcome;
  /** With `refused`. */
  reason?: RowRefusal;
  cuts: Cut[];
  /** The beginning of the quote, or of what stands there instead. */
  excerpt: string;
  title?: string;
  /** '' where the file names no address, as for books: such a highlight is kept and searched, and lies on no page. */
  url?: string;
}

/** What is to be written: whole rows, as they will stand. */
export interface PlannedWrites {
  highlights: Highlight[];
  deletedHighlights: string[];
  articles: ExchangedArticle[];
  kept: KeptVersion[];
  tombstones: Tombstone[];
  decisions: StoryDecision[];
  corrections: Correction[];
  /** Tombstones of what comes back. */
  droppedTombstones: string[];
  own: OwnStatement[];
  deletedOwn: string[];
  deletedDecisions: string[];
  deletedCorrections: string[];
  /** Days of the file under the ids that articles have here. The settings hold them, so the caller puts them there; the reader's own come first. */
  articleDays: Record<string, string>;
}

export interface ImportPlan {
  parsed: ParsedImport;
  options: PlanOptions;
  /** Highlights, then kept versions and deletions; articles have no rows, unless one is refused. */
  rows: PlannedRow[];
  /** Of highlights and deletions, and of whatever was refused. */
  totals: Record<Outcome, number>;
  writes: PlannedWrites;
}
