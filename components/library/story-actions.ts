import type { CellAnchor, Correction } from '../../lib/claims/comparison/corrections';
import { joinStories, nameStory, type StoryDecision, takeOut } from '../../lib/claims/stories/decisions';
import type { Library } from '../../lib/store/database';
import type { KeptArticle } from '../../lib/store/kept-article';
import { ReadArticles } from '../../lib/store/read-articles';
import { ReaderRows } from '../../lib/store/reader-rows';
import type { Undo } from './library-actions';
import type { LibraryWorld } from './library-world';

/** What a correction says, without what it is written down with. */
export type CorrectionDraft = { kind: 'value'; value: string } | { kind: 'unlink' } | { kind: 'link'; to: CellAnchor };

/** What the reader decides of stories and corrects in comparisons. Each resolves when the disk has it, and answers the way back. */
export class StoryActions {
  private readonly rows: ReaderRows;
  private readonly read: ReadArticles;

  constructor(
    private readonly library: Library,
    private readonly world: Pick<LibraryWorld, 'now' | 'newId'>,
  ) {
    this.rows = new ReaderRows(library, world.now);
    this.read = new ReadArticles(library, world.now);
  }

  /** Articles that were read and not kept, last read first. */
  readLately(): Promise<KeptArticle[]> {
    return this.library.readArticles.orderBy('keptAt').reverse().toArray();
  }

  /** The versions of an article that is compared: as it is kept, or else as it was read. */
  async versions(articleId: string): Promise<KeptArticle[]> {
    const { kept, readArticles } = this.library;
    const versions = await kept.where('articleId').equals(articleId).toArray();
    return versions.length > 0 ? versions : readArticles.where('articleId').equals(articleId).toArray();
  }

  /** What was read longer ago than these days is erased; all of it for none. */
  eraseOldReading(days: number): Promise<void> {
    return this.read.eraseOld(days);
  }

  async eraseReading(articleIds: readonly string[]): Promise<Undo> {
    const rows = await this.read.erase(articleIds);
    return () => this.read.restore(rows);
  }

  join(decisions: readonly StoryDecision[], stories: readonly (readonly string[])[]): Promise<Undo> {
    return this.rows.decide(joinStories(decisions, stories, this.world.now()));
  }

  takeOut(decisions: readonly StoryDecision[], article: string, story: readonly string[]): Promise<Undo> {
    return this.rows.decide(takeOut(decisions, article, story, this.world.now()));
  }

  name(decisions: readonly StoryDecision[], story: readonly string[], name: string): Promise<Undo> {
    return this.rows.decide(nameStory(decisions, story, name, this.world.now(), this.world.newId));
  }

  /** Of several corrections of one moment the order would be lost: each comes after those before it. */
  correct(corrections: readonly Correction[], anchor: CellAnchor, draft: CorrectionDraft): Promise<Undo> {
    const latest = Math.max(0, ...corrections.map(({ at }) => at));
    const at = Math.max(this.world.now(), latest + 1);
    return this.rows.correct({ put: [{ ...anchor, ...draft, id: this.world.newId(), at }], remove: [] });
  }

  takeBack(correction: Correction): Promise<Undo> {
    return this.rows.correct({ put: [], remove: [correction.id] });
  }
}
