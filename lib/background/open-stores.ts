import { browser } from 'wxt/browser';
import type { BackgroundMessages } from '../messages';
import type { Handlers } from '../messaging';
import { tellPages } from '../messaging';
import { readSettings } from '../settings-store';
import { ArticleStore } from '../store/articles';
import { BackupStore } from '../store/backups';
import type { Library } from '../store/database';
import { dumpLibrary } from '../store/dump-library';
import { HighlightStore } from '../store/highlights';
import { KeptStore } from '../store/kept-articles';
import { LibraryGuard } from '../store/library-guard';
import { OwnStore } from '../store/own-store';
import { ReadArticles } from '../store/read-articles';
import type { Engine } from './engine';
import { makeHandlers } from './handlers';
import { KeptStories } from './kept-stories';

/** Looks after what is in the library: counts it, and makes backups of it. */
export class LibraryKeeper {
  constructor(
    readonly guard: LibraryGuard,
    readonly backups: BackupStore,
  ) {}

  /** Something was added or deleted. */
  changed(): void {
    this.guard.countSoon();
    this.backUp();
  }

  /** At the start of a session: was the library cleared meanwhile, and is a backup due? In this order: nothing is no news for a backup. */
  async keepWatch(): Promise<void> {
    await this.guard.loss().catch((error: unknown) => console.error('Crossread: the library could not be counted', error));
    this.backUp();
  }

  private backUp(): void {
    void this.backups.makeIfDue().catch((error: unknown) => console.error('Crossread: no backup could be made', error));
  }
}

/** The stores of the background over one library, and the answers to all messages from them. */
export function openStores(
  library: Library,
  engine: Engine,
): { handlers: Handlers<BackgroundMessages>; keeper: LibraryKeeper; read: ReadArticles } {
  const newId = () => crypto.randomUUID();
  const { local } = browser.storage;
  const guard = new LibraryGuard(library, local, Date.now);
  const backups = new BackupStore({
    storage: local,
    now: Date.now,
    newId,
    dump: async () => dumpLibrary(library, Date.now(), (await readSettings()).articleDays),
  });
  const keeper = new LibraryKeeper(guard, backups);
  const world = { now: Date.now, newId, counted: () => keeper.changed() };
  const articles = new ArticleStore(library, Date.now);
  const read = new ReadArticles(library, Date.now);
  const handlers = makeHandlers({
    engine,
    articles,
    highlights: new HighlightStore(library, articles, world),
    kept: new KeptStore(library, articles, world),
    read,
    guard,
    backups,
    stories: new KeptStories(library),
    own: new OwnStore(library, world),
    tellPages: () => tellPages('knowledge-changed'),
    today: () => new Date().toLocaleDateString('sv-SE'),
  });
  return { handlers, keeper, read };
}
