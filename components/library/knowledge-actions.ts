import { encodePack } from '../../lib/knowledge/encode-pack';
import { ownPack } from '../../lib/knowledge/own/own-pack';
import type { OwnStatement } from '../../lib/knowledge/own/own-statement';
import type { Library } from '../../lib/store/database';
import { OwnStore } from '../../lib/store/own-store';
import { type PackRows, PackShelf, type ReadPack } from '../../lib/store/pack-shelf';
import type { Undo } from './library-actions';
import type { LibraryWorld, SavedFile } from './library-world';

/** What the page does to the knowledge. Each resolves when the disk has it and the engine has heard of it, and answers the way back. */
export class KnowledgeActions {
  readonly packs: PackShelf;
  readonly own: OwnStore;

  constructor(
    library: Library,
    private readonly world: LibraryWorld,
  ) {
    this.packs = new PackShelf(library, world.now);
    this.own = new OwnStore(library, world);
  }

  addPack = (read: ReadPack): Promise<Undo> => this.ofPacks(this.packs.add(read));
  removePack = (id: string): Promise<Undo> => this.ofPacks(this.packs.remove(id));
  switchPack = (id: string, off: boolean): Promise<Undo> => this.ofPacks(this.packs.switch(id, off));
  movePack = (id: string, by: 1 | -1): Promise<Undo> => this.ofPacks(this.packs.move(id, by));

  removeOwn = async (ids: readonly string[]): Promise<Undo> => {
    const undo = await this.own.remove(ids);
    return this.done(() => this.own.undo(undo));
  };

  takeOwn = async (rows: readonly OwnStatement[]): Promise<Undo> => {
    const undo = await this.own.take(rows);
    return this.done(() => this.own.undo(undo));
  };

  /** Undefined where there is nothing to change. */
  changeOwn = async (id: string, text: string): Promise<Undo | undefined> => {
    const undo = await this.own.change(id, text);
    return undo && this.done(() => this.own.undo(undo));
  };

  /** All that the reader says, as a pack; `name` is what others will see it as. */
  async exportOwn(name: string): Promise<SavedFile> {
    const day = new Date(this.world.now()).toISOString().slice(0, 10);
    const bytes = await encodePack(ownPack(await this.own.list(), name, day));
    return { name: `crossread-own-${day}.pack`, mime: 'application/octet-stream', parts: [bytes] };
  }

  private async ofPacks(work: Promise<PackRows>): Promise<Undo> {
    const rows = await work;
    return this.done(() => this.packs.undo(rows));
  }

  private async done(back: () => Promise<void>): Promise<Undo> {
    await this.world.knowledgeChanged();
    return async () => {
      await back();
      await this.world.knowledgeChanged();
    };
  }
}
