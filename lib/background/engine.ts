import type { Topology } from 'topojson-specification';
import { annotate } from '../entities/annotate';
import type { Mention } from '../entities/mention';
import { openRecogniser, type Recogniser } from '../entities/names/recogniser-file';
import type { Publisher } from '../entities/outlet-home';
import { buildIndex } from '../knowledge/build-index';
import type { Card } from '../knowledge/card';
import { decodePack } from '../knowledge/decode-pack';
import { Knowledge } from '../knowledge/knowledge';
import { locatorMap, readWorld } from '../knowledge/locator-map';
import { lookUpName, type NameFound } from '../knowledge/look-up';
import { makeCard } from '../knowledge/make-card';
import { type OpenIndex, openIndex } from '../knowledge/open-index';
import { PackError } from '../knowledge/pack-error';
import type { Library } from '../store/database';
import { BUNDLED, installPack, openKeptPack } from '../store/packs';

/** The knowledge pack and the engine over it, loaded when first asked for: the worker is stopped and started often. */
export class Engine {
  private loading: Promise<Knowledge> | undefined;
  private installing: Promise<OpenIndex> | undefined;
  private names: Promise<Recogniser | undefined> | undefined;
  private world: Promise<ReturnType<typeof readWorld>> | undefined;

  constructor(
    private readonly library: Library,
    /** Reads a file of the package. */
    private readonly fetchPackaged: (path: '/knowledge.pack' | '/recogniser.bin' | '/countries-50m.json') => Promise<Blob>,
  ) {}

  knowledge(): Promise<Knowledge> {
    this.loading ??= this.load().catch((error: unknown) => {
      this.loading = undefined; // The next request tries again.
      throw error;
    });
    return this.loading;
  }

  private async load(): Promise<Knowledge> {
    const kept = await openKeptPack(this.library, BUNDLED).catch(report);
    return new Knowledge(kept ?? (await this.installPackaged()));
  }

  /** Puts the packaged knowledge in the place of what is kept: at installation and after an update. */
  async refresh(): Promise<void> {
    await this.installPackaged();
    this.loading = undefined;
  }

  /** Once at a time: a page may ask for the knowledge while it is being installed. */
  private installPackaged(): Promise<OpenIndex> {
    this.installing ??= this.buildPackaged().finally(() => {
      this.installing = undefined;
    });
    return this.installing;
  }

  private async buildPackaged(): Promise<OpenIndex> {
    const file = await this.fetchPackaged('/knowledge.pack');
    try {
      return await installPack(this.library, BUNDLED, file);
    } catch (error) {
      if (error instanceof PackError) throw error;
      // A full disk or a database that does not open: not kept, but good for use.
      report(error);
      return openIndex(buildIndex(await decodePack(file)).buffer);
    }
  }

  /** @param here ids named in other parts of the article, where `text` is a part of it */
  async annotate(text: string, day: string, here: readonly string[] = [], publisher?: Publisher): Promise<Mention[]> {
    const [knowledge, recogniser] = await Promise.all([this.knowledge(), this.recogniser()]);
    return annotate(text, knowledge, day, { here, publisher, recogniser });
  }

  private recogniser(): Promise<Recogniser | undefined> {
    this.names ??= this.fetchPackaged('/recogniser.bin')
      .then(async (file) => openRecogniser(await file.arrayBuffer()))
      .catch((error: unknown) => {
        // Known names are found all the same.
        console.error('Crossread: the file of names cannot be read', error);
        return undefined;
      });
    return this.names;
  }

  async lookUp(words: string): Promise<NameFound[]> {
    return lookUpName(await this.knowledge(), words);
  }

  /** A card with its map; undefined for an unknown id. */
  async card(id: string, day: string, here: readonly string[]): Promise<Card | undefined> {
    const card = makeCard(await this.knowledge(), id, day, new Set(here));
    if (!card?.place) return card;
    const world = await this.atlas();
    return world ? { ...card, map: locatorMap(world, card.place) } : card;
  }

  private atlas() {
    this.world ??= this.fetchPackaged('/countries-50m.json')
      .then(async (file) => readWorld(JSON.parse(await file.text()) as Topology))
      .catch((error: unknown) => {
        // A card without a map is still a card.
        console.error('Crossread: the atlas cannot be read', error);
        return undefined;
      });
    return this.world;
  }
}

function report(error: unknown): undefined {
  console.error('Crossread: the knowledge pack could not be kept', error);
  return undefined;
}
