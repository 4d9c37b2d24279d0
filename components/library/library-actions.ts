import type { Highlight, HighlightChange } from '../../lib/highlights/highlight';
import type { HighlightColour } from '../../lib/highlights/limits';
import type { Answer } from '../../lib/messages';
import { ArticleStore } from '../../lib/store/articles';
import type { Library } from '../../lib/store/database';
import { type ErasedArticles, eraseArticles, eraseLibrary, readLibrary, restoreArticles } from '../../lib/store/erase';
import { HighlightStore } from '../../lib/store/highlights';
import { KeptStore } from '../../lib/store/kept-articles';
import type { LibraryWorld } from './library-world';

/** The way back from what was just done. */
export type Undo = () => Promise<void>;

/** What the page does to the library. Each resolves when the disk has it and open pages have been told, and answers the way back. */
export class LibraryActions {
  private readonly articles: ArticleStore;
  private readonly highlights: HighlightStore;
  private readonly kept: KeptStore;

  constructor(
    private readonly library: Library,
    private readonly world: LibraryWorld,
  ) {
    this.articles = new ArticleStore(library, world.now);
    this.highlights = new HighlightStore(library, this.articles, world);
    this.kept = new KeptStore(library, this.articles, world);
  }

  versions = (articleId: string) => this.kept.versions([articleId]);
  /** One version of a kept article, by its own id. */
  version = (id: string) => this.library.kept.get(id);

  /** Changes one part of a highlight in place; failures are values, since a field shows them beside itself. */
  async change(id: string, change: HighlightChange): Promise<Answer<unknown>> {
    try {
      const after = await this.highlights.change(id, change);
      if (after === undefined) return { ok: false, failure: { kind: 'not-found', message: id } };
    } catch (error) {
      return { ok: false, failure: { kind: 'storage', message: String(error) } };
    }
    await this.world.tellPages();
    return { ok: true, value: undefined };
  }

  recolour = (chosen: readonly Highlight[], colour: HighlightColour): Promise<Undo> => this.changeAll(chosen, () => ({ colour }));

  addTag = (chosen: readonly Highlight[], tag: string): Promise<Undo> => this.changeAll(chosen, ({ tags }) => ({ tags: [...tags, tag] }));

  removeTag = (chosen: readonly Highlight[], tag: string): Promise<Undo> =>
    this.changeAll(chosen, ({ tags }) => ({ tags: tags.filter((other) => other !== tag) }));

  private async changeAll(chosen: readonly Highlight[], changeOf: (highlight: Highlight) => HighlightChange): Promise<Undo> {
    await this.highlights.changeMany(chosen.map((highlight) => ({ id: highlight.id, change: changeOf(highlight) })));
    await this.world.tellPages();
    return async () => {
      await this.highlights.changeMany(chosen.map(({ id, colour, tags }) => ({ id, change: { colour, tags } })));
      await this.world.tellPages();
    };
  }

  async remove(chosen: readonly Highlight[]): Promise<Undo> {
    const gone = await this.highlights.delete(chosen.map(({ id }) => id));
    await this.dropUnused(gone);
    return this.undoing(() => this.highlights.restore(gone));
  }

  private async dropUnused(gone: readonly { articleId: string }[]): Promise<void> {
    const { articleDays } = await this.world.readSettings();
    await this.articles.dropUnused([...new Set(gone.map(({ articleId }) => articleId))], articleDays);
  }

  async stopKeeping(articleId: string): Promise<Undo> {
    const gone = await this.kept.drop([articleId]);
    return this.undoing(() => this.kept.restore(gone));
  }

  async eraseArticle(articleId: string): Promise<Undo> {
    return this.erased(await eraseArticles(this.library, [articleId]), (id) => id === articleId);
  }

  /** Everything but the knowledge. The way back holds it all in memory for as long as it is offered. */
  async eraseAll(): Promise<Undo> {
    const before = await readLibrary(this.library);
    await eraseLibrary(this.library);
    const undo = await this.erased(before, () => true);
    return async () => {
      await this.library.tombstones.bulkPut(before.tombstones);
      await undo();
    };
  }

  /** Forgets the dates that the reader gave to erased articles, and what copies hold of them. */
  private async erased(rows: ErasedArticles, isErased: (articleId: string) => boolean): Promise<Undo> {
    const { articleDays } = await this.world.readSettings();
    const forgotten = Object.fromEntries(Object.entries(articleDays).filter(([id]) => isErased(id)));
    await this.world.changeSettings((settings) => ({
      ...settings,
      articleDays: Object.fromEntries(Object.entries(settings.articleDays).filter(([id]) => !isErased(id))),
    }));
    await this.renewCopies();
    return this.undoing(async () => {
      await restoreArticles(this.library, rows);
      await this.world.changeSettings((settings) => ({ ...settings, articleDays: { ...forgotten, ...settings.articleDays } }));
      await this.renewCopies();
    });
  }

  /** What is erased must not lie on in a copy, nor come back from one; what is left is copied anew. */
  private async renewCopies(): Promise<void> {
    this.world.counted();
    await this.world.backups.erase();
    await this.world.backups.make();
  }

  private async undoing(back: () => Promise<unknown>): Promise<Undo> {
    await this.world.tellPages();
    return async () => {
      await back();
      await this.world.tellPages();
    };
  }
}
