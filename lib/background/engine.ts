import type { Topology } from 'topojson-specification';
import { annotate } from '../entities/annotate';
import { articleLanguage } from '../entities/languages/article-language';
import { languageFileSchema } from '../entities/languages/language-file';
import { LanguageNames } from '../entities/languages/language-names';
import type { NamedLanguage } from '../entities/languages/named-languages';
import type { Mention } from '../entities/mention';
import { openRecogniser, type Recogniser } from '../entities/names/recogniser-file';
import type { Publisher } from '../entities/outlet-home';
import { buildIndex } from '../knowledge/build-index';
import type { Card } from '../knowledge/card';
import { decodePack } from '../knowledge/decode-pack';
import { type Knowledge, PackKnowledge } from '../knowledge/knowledge';
import { locatorMap, readWorld } from '../knowledge/locator-map';
import { lookUpName, type NameFound } from '../knowledge/look-up';
import { makeCard } from '../knowledge/make-card';
import { type OpenIndex, openIndex } from '../knowledge/open-index';
import type { OwnStatement } from '../knowledge/own/own-statement';
import { ReaderKnowledge } from '../knowledge/own/reader-knowledge';
import { PackError } from '../knowledge/pack-error';
import type { Library } from '../store/database';
import { BUNDLED, installPack, openAddedPacks, openIfKept, openKeptPack } from '../store/packs';

/** What else is known of an article whose text is annotated. */
export interface AboutArticle {
  /** Ids named in other parts of the article, where the text is a part of it. */
  here?: readonly string[] | undefined;
  publisher?: Publisher | undefined;
  /** The language that the page states, BCP 47. */
  stated?: string | undefined;
}

/** The knowledge pack and the engine over it, loaded when first asked for: the worker is stopped and started often. */
export class Engine {
  private base: Promise<OpenIndex> | undefined;
  private loading: Promise<ReaderKnowledge> | undefined;
  private installing: Promise<OpenIndex> | undefined;
  private names: Promise<Recogniser | undefined> | undefined;
  /** Names in the languages that articles were in, for each knowledge: they name entities by their numbers in it. */
  private readonly inLanguages = new WeakMap<Knowledge, Map<NamedLanguage, Promise<LanguageNames | undefined>>>();
  private world: Promise<ReturnType<typeof readWorld>> | undefined;

  constructor(
    private readonly library: Library,
    /** Reads a file of the package. */
    private readonly fetchPackaged: (
      path: '/knowledge.pack' | '/recogniser.bin' | '/countries-50m.json' | `/names/${NamedLanguage}.json`,
    ) => Promise<Blob>,
  ) {}

  /** Without what the reader says of single outlets: that counts where an article of theirs is annotated. */
  async knowledge(): Promise<Knowledge> {
    return (await this.readerKnowledge()).everywhere;
  }

  private readerKnowledge(): Promise<ReaderKnowledge> {
    if (this.loading) return this.loading;
    const loading = this.load().catch((error: unknown) => {
      // The next request tries again.
      if (this.loading === loading) this.loading = undefined;
      throw error;
    });
    this.loading = loading;
    return loading;
  }

  private async load(): Promise<ReaderKnowledge> {
    const packaged = new PackKnowledge(await this.packaged());
    // Without the library the packaged knowledge is still there.
    const added = (await openAddedPacks(this.library).catch(report)) ?? [];
    const own = (await this.library.own.toArray().catch(reportOwn)) ?? [];
    const over = (rows: readonly OwnStatement[]) =>
      new ReaderKnowledge([packaged, ...added.map((index) => new PackKnowledge(index))], rows, new Date().toISOString().slice(0, 10));
    try {
      return over(own);
    } catch (error) {
      reportOwn(error);
      return over([]);
    }
  }

  /** The packaged knowledge alone. */
  packaged(): Promise<OpenIndex> {
    this.base ??= this.openPackaged().catch((error: unknown) => {
      this.base = undefined;
      throw error;
    });
    return this.base;
  }

  private async openPackaged(): Promise<OpenIndex> {
    return (await openKeptPack(this.library, BUNDLED).catch(report)) ?? (await this.installPackaged());
  }

  /** Packs, or what the reader says, are others now: the next question loads them anew. */
  forget(): void {
    this.loading = undefined;
  }

  /**
   * Puts the packaged knowledge in the place of what is kept: at installation and after an update. An update that brings the same pack builds
   * nothing: that takes two seconds, and the index's own format number says whether it can still be used.
   */
  async refresh(): Promise<void> {
    const file = await this.fetchPackaged('/knowledge.pack');
    if (await openIfKept(this.library, BUNDLED, file).catch(report)) return;
    await this.installPackaged();
    this.base = undefined;
    this.forget();
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

  async annotate(text: string, day: string, { here = [], publisher, stated }: AboutArticle = {}): Promise<Mention[]> {
    const language = articleLanguage(text, stated);
    const [readers, recogniser] = await Promise.all([this.readerKnowledge(), this.recogniser()]);
    const knowledge = readers.at(publisher?.name);
    const names = language && (await this.namesIn(language, knowledge));
    return annotate(text, knowledge, day, { here, publisher, recogniser, names });
  }

  private namesIn(language: NamedLanguage, knowledge: Knowledge): Promise<LanguageNames | undefined> {
    const inLanguages = this.inLanguages.get(knowledge) ?? new Map<NamedLanguage, Promise<LanguageNames | undefined>>();
    this.inLanguages.set(knowledge, inLanguages);
    const known = inLanguages.get(language);
    if (known) return known;
    const reading = this.fetchPackaged(`/names/${language}.json`)
      .then(async (file) => new LanguageNames(languageFileSchema.parse(JSON.parse(await file.text())), knowledge))
      .catch((error: unknown) => {
        // English names are found all the same.
        console.error('Crossread: the names of a language cannot be read', error);
        return undefined;
      });
    inLanguages.set(language, reading);
    return reading;
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

function reportOwn(error: unknown): undefined {
  console.error('Crossread: what the reader says of entities cannot be used', error);
  return undefined;
}

function report(error: unknown): undefined {
  console.error('Crossread: the knowledge pack could not be kept', error);
  return undefined;
}
