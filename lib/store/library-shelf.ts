import { Dexie, type ObservabilitySet } from 'dexie';
import type { Correction } from '../claims/comparison/corrections';
import type { StoryDecision } from '../claims/stories/decisions';
import type { Highlight } from '../highlights/highlight';
import { SearchIndex } from '../highlights/search-index';
import type { Library } from './database';
import type { KeptArticle } from './kept-article';
import type { StoredArticle } from './stored-article';

/** A kept version without its text, which stays in the database until somebody reads it. */
export interface KeptHead extends Omit<KeptArticle, 'text' | 'parts' | 'mentions' | 'unknown'> {
  /** Ids of the entities named in it. */
  about: string[];
}

/** The library as it is known at a moment; each change makes a new one, and what did not change is the same object as before. */
export interface ShelfState {
  highlights: readonly Highlight[];
  articles: ReadonlyMap<string, StoredArticle>;
  kept: readonly KeptHead[];
  /** Articles that were only read, where the reader has them compared. */
  read: readonly KeptHead[];
  decisions: readonly StoryDecision[];
  corrections: readonly Correction[];
  /** Rows read so far and altogether, while the library is being read. */
  progress?: { done: number; all: number };
}

const TABLES = ['decisions', 'corrections', 'highlights', 'articles', 'kept', 'readArticles'] as const;
type TableName = (typeof TABLES)[number];

const EMPTY = { highlights: [], articles: new Map(), kept: [], read: [], decisions: [], corrections: [] } as const satisfies Omit<
  ShelfState,
  'progress'
>;

/** Rows in one read: some 10 ms of work, so that the page can be used meanwhile. */
const READ_AT_ONCE = 2_000;

export interface ShelfWorld {
  /** Lets others work before going on. */
  pause: () => Promise<void>;
  onChange: () => void;
}

const headOf = ({ text: _text, parts: _parts, unknown: _unknown, mentions, ...head }: KeptArticle): KeptHead => ({
  ...head,
  about: [...new Set(mentions.map(({ id }) => id))],
});

/**
 * All highlights in memory, searchable, and kept like the database whoever writes to it: this page, the background, another window. Dexie tells the keys
 * that a transaction wrote, so only those are read again.
 */
export class LibraryShelf {
  state: ShelfState = { ...EMPTY, progress: { done: 0, all: 0 } };
  readonly quotes = new SearchIndex();
  /** By article id: the text of the latest version. */
  readonly texts = new SearchIndex();
  private readonly highlights = new Map<string, Highlight>();
  private readonly articles = new Map<string, StoredArticle>();
  private readonly kept = new Map<string, KeptHead>();
  private readonly readArticles = new Map<string, KeptHead>();
  private readonly decisions = new Map<string, StoryDecision>();
  private readonly corrections = new Map<string, Correction>();
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly library: Library,
    private readonly world: ShelfWorld,
  ) {}

  /** Opens and reads the library, then follows it until `signal` aborts. Rejects with what Dexie says where it cannot be opened. */
  async open(signal: AbortSignal): Promise<void> {
    await this.library.open();
    const follow = (changed: ObservabilitySet) => this.queue(() => this.readChanged(changed, signal));
    Dexie.on('storagemutated', follow);
    signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(follow), { once: true });
    await this.queue(() => this.readAll(signal));
  }

  /** One after another: what was read earlier must not come in later. */
  private queue(step: () => Promise<void>): Promise<void> {
    const done = this.work.then(step);
    this.work = done.catch((error: unknown) => console.error('Crossread: the library could not be read', error));
    return done;
  }

  private async readAll(signal: AbortSignal): Promise<void> {
    for (const name of TABLES) this[name].clear();
    this.quotes.clear();
    this.texts.clear();
    const all = (await Promise.all(TABLES.map((name) => this.library.table(name).count()))).reduce((sum, count) => sum + count, 0);
    let done = 0;
    let shown = 0;
    for (const name of TABLES) {
      for (let last = ''; !signal.aborted; ) {
        const keys = await this.library.table(name).where(':id').above(last).limit(READ_AT_ONCE).primaryKeys();
        const end = keys.at(-1);
        if (typeof end !== 'string') break;
        await this.read(name, keys.map(String));
        last = end;
        done += keys.length;
        // The list is made anew each time: twice as many rows as before make that cheap enough.
        if (done >= shown * 2) {
          shown = done;
          this.publish({ done, all });
        } else this.publish({ done, all }, false);
        await this.world.pause();
      }
    }
    this.publish();
  }

  private async readChanged(changed: ObservabilitySet, signal: AbortSignal): Promise<void> {
    for (const name of TABLES) {
      const keys = keysIn(changed[`idb://${this.library.name}/${name}/`]);
      if (keys === 'many') return this.readAll(signal);
      if (keys.length > 0) await this.read(name, keys);
    }
    this.publish();
  }

  /** Reads these rows again; those that are gone are forgotten. */
  private async read(name: TableName, ids: string[]): Promise<void> {
    if (name === 'highlights') {
      const rows = await this.library.highlights.bulkGet(ids);
      for (const [index, id] of ids.entries()) this.putHighlight(id, rows[index]);
    } else if (name === 'articles') {
      const rows = await this.library.articles.bulkGet(ids);
      for (const [index, id] of ids.entries()) putInto(this.articles, id, rows[index]);
    } else if (name === 'decisions') {
      const rows = await this.library.decisions.bulkGet(ids);
      for (const [index, id] of ids.entries()) putInto(this.decisions, id, rows[index]);
    } else if (name === 'corrections') {
      const rows = await this.library.corrections.bulkGet(ids);
      for (const [index, id] of ids.entries()) putInto(this.corrections, id, rows[index]);
    } else if (name === 'readArticles') {
      for (const id of ids) {
        const row = await this.library.readArticles.get(id);
        putInto(this.readArticles, id, row && headOf(row));
      }
    } else {
      for (const id of ids) this.putKept(id, await this.library.kept.get(id));
    }
  }

  private putHighlight(id: string, row: Highlight | undefined): void {
    putInto(this.highlights, id, row);
    if (row === undefined) this.quotes.remove(id);
    else this.quotes.put(id, [row.selector.quote.exact, row.note, ...row.tags, row.title, row.outlet, row.author]);
  }

  private putKept(id: string, row: KeptArticle | undefined): void {
    const before = this.kept.get(id);
    putInto(this.kept, id, row && headOf(row));
    const articleId = row?.articleId ?? before?.articleId;
    if (articleId === undefined) return;
    const versions = [...this.kept.values()].filter((head) => head.articleId === articleId);
    if (versions.length === 0) this.texts.remove(articleId);
    else if (row && versions.every(({ keptAt }) => keptAt <= row.keptAt)) {
      this.texts.put(articleId, [row.title, row.outlet, row.author, row.text]);
    }
  }

  private publish(progress?: ShelfState['progress'], withRows = true): void {
    const rows: ShelfState = withRows
      ? {
          highlights: [...this.highlights.values()],
          articles: new Map(this.articles),
          kept: [...this.kept.values()],
          read: [...this.readArticles.values()],
          decisions: [...this.decisions.values()],
          corrections: [...this.corrections.values()],
        }
      : this.state;
    const { progress: _before, ...known } = rows;
    this.state = { ...known, ...(progress ? { progress } : {}) };
    this.world.onChange();
  }
}

function putInto<Row>(map: Map<string, Row>, id: string, row: Row | undefined): void {
  if (row === undefined) map.delete(id);
  else map.set(id, row);
}

/** What Dexie says of the primary keys that a transaction wrote: a tree of ranges, after a message between windows without its methods. */
type KeyRange = ObservabilitySet[string];

/** The keys, or `many` where a whole range was written. */
function keysIn(range: KeyRange | null | undefined): string[] | 'many' {
  if (!range || !('from' in range)) return [];
  const [left, right] = [keysIn(range.l), keysIn(range.r)];
  const isOne = typeof range.from === 'string' && range.from === range.to;
  if (!isOne || left === 'many' || right === 'many') return 'many';
  return [...left, String(range.from), ...right];
}
