import { DetailReader } from './detail-reader';
import { fold, hashKey } from './fold';
import { type IndexDirectory, POSTING_INDEX_BITS } from './index-format';
import { ENTITY_KINDS, type EntityKind } from './kinds';
import { eitherSpelling, type NameMatch } from './name-match';
import type { OpenIndex } from './open-index';
import { PLACE_TYPES, POSTING_ROLES } from './pack-content';
import { type PlaceFacts, readPlace } from './place-facts';
import { namesOfPlaceId, placeId } from './place-id';
import { readPlaceName } from './place-name';
import type { RecordDetail } from './record-detail';
import { Remembered } from './remembered';

/** What the engine asks of knowledge: of one pack, or of several that lie over one another (layered-knowledge.ts). */
export type Knowledge = Pick<
  PackKnowledge,
  | ('lookUp' | 'find' | 'refuses' | 'sources' | 'edition')
  | ('id' | 'name' | 'kind' | 'prior' | 'isRecord' | 'detail' | 'place' | 'point')
  | ('country' | 'countryCode' | 'countryOfCode' | 'stateOf' | 'isNationalCapital')
>;

const NONE = 0xffffffff;
const NOTHING: NameMatch[] = [];
const INDEX_MASK = (1 << POSTING_INDEX_BITS) - 1;
/** Answers remembered of each kind; an article has a few hundred distinct names. */
const REMEMBERED = 4096;

/**
 * Questions to one pack. An entity is an index: a record (0 to records - 1) or a gazetteer place. Everything is read in
 * place from the pack's arrays; details are parsed when asked for and kept.
 */
export class PackKnowledge {
  /** What details and roles name as their source, by key. */
  readonly sources: IndexDirectory['sources'];
  private readonly decoder = new TextDecoder();
  private readonly matches = new Remembered<string, NameMatch[]>(REMEMBERED);
  private readonly ids = new Remembered<number, string>(REMEMBERED);
  private readonly found = new Remembered<string, number | undefined>(REMEMBERED);
  private readonly places = new Remembered<number, PlaceFacts>(REMEMBERED);
  private readonly placeNames = new Remembered<number, string>(REMEMBERED);
  private readonly details: DetailReader;

  constructor(readonly index: OpenIndex) {
    this.sources = index.directory.sources;
    this.details = new DetailReader(index, (id) => this.findRecord(id));
  }

  get records(): number {
    return this.index.directory.records;
  }

  /** Its version and its day. */
  get edition(): { version: string; date: string } {
    const { version, date } = this.index.directory;
    return { version, date };
  }

  /** Has the reader said so? A pack alone has no reader. */
  refuses(_surface: string, _entity: number): boolean {
    return false;
  }

  isRecord(entity: number): boolean {
    return entity < this.records;
  }

  /** What a folded name may mean; empty where it is unknown: most keys are nobody's name, and for these nothing but the prints is read. */
  lookUp(key: string): readonly NameMatch[] {
    const { sections: s, starts } = this.index;
    const hash = hashKey(key);
    const bucket = hash >>> (32 - this.index.directory.bucketBits);
    const print = hash & 0xffff;
    const end = starts.surface[bucket + 1] ?? 0;
    for (let i = starts.surface[bucket] ?? 0; i < end; i++)
      if (s.surfacePrint[i] === print) return this.matches.get(key, (name) => this.collectAll(name, bucket, print));
    return NOTHING;
  }

  private collectAll(key: string, bucket: number, print: number): NameMatch[] {
    const { sections: s, starts } = this.index;
    const found: NameMatch[] = [];
    for (let i = starts.surface[bucket] ?? 0; i < (starts.surface[bucket + 1] ?? 0); i++)
      if (s.surfacePrint[i] === print) this.collect(found, key, bucket, i);
    return found;
  }

  /** What a surface means, where its text is that of the key. */
  private collect(found: NameMatch[], key: string, bucket: number, at: number): void {
    const { sections: s, starts } = this.index;
    let [text, place, posting] = [starts.text[bucket] ?? 0, starts.place[bucket] ?? 0, starts.posting[bucket] ?? 0];
    for (let i = starts.surface[bucket] ?? 0; i < at; i++) {
      text += s.surfaceBytes[i] ?? 0;
      place += s.surfacePlaces[i] ?? 0;
      posting += s.surfacePostings[i] ?? 0;
    }
    const surface = this.text('surfaceText', text, text + (s.surfaceBytes[at] ?? 0));
    if (fold(surface) !== key) return;
    const [flags, places, postings] = [s.surfaceFlags[at] ?? 0, s.surfacePlaces[at] ?? 0, s.surfacePostings[at] ?? 0];
    const add = (match: NameMatch) => {
      const same = found.findIndex((other) => other.entity === match.entity);
      const before = found[same];
      if (!before) found.push(match);
      else if (before.prior < match.prior) found[same] = match;
      else if (before.prior === match.prior) found[same] = eitherSpelling(before, match);
    };
    for (let i = 0; i < places; i++) add({ entity: this.records + place + i, role: 'name', prior: 1, surface, flags });
    for (let i = 0; i < postings; i++) {
      const packed = this.index.sections.postings[posting + i] ?? 0;
      const role = POSTING_ROLES[(packed >>> POSTING_INDEX_BITS) & 7] ?? 'name';
      add({ entity: packed & INDEX_MASK, role, prior: (packed >>> (POSTING_INDEX_BITS + 3)) / 127, surface, flags });
    }
  }

  private text(section: 'surfaceText' | 'recordIdText', start: number, end: number): string {
    return this.decoder.decode(this.index.sections[section].subarray(start, end));
  }

  kind(entity: number): EntityKind {
    return this.isRecord(entity) ? (ENTITY_KINDS[this.index.sections.recordKind[entity] ?? -1] ?? 'place') : 'place';
  }

  /** How likely the entity is meant when its name stands alone, 0 to 1: stated for records, grown with population for places. */
  prior(entity: number): number {
    if (this.isRecord(entity)) return (this.index.sections.recordPrior[entity] ?? 0) / 255;
    // ln(1,000) = 6.9 gives 0.2, ln(20 million) = 16.8 gives 0.9.
    const index = entity - this.records;
    const logPopulation = (this.index.sections.placePopulation[index] ?? 0) / 14;
    // A national capital is named far more often than its size says.
    const least = this.isNationalCapital(entity) ? 0.8 : 0.1;
    return Math.min(0.9, Math.max(least, 0.2 + (logPopulation - 6.9) * 0.0707));
  }

  /** The capital of a state, not of a territory: only such a name stands for a government. */
  isNationalCapital(entity: number): boolean {
    if (this.isRecord(entity) || PLACE_TYPES[this.index.sections.placeType[entity - this.records] ?? 0] !== 'capital') return false;
    const state = this.stateOf(this.country(entity) ?? -1);
    return state !== undefined && this.kind(state) === 'state';
  }

  /** Country index, or undefined. */
  country(entity: number): number | undefined {
    const s = this.index.sections;
    if (this.isRecord(entity)) {
      const index = s.recordCountry[entity] ?? 0;
      return index === 0 ? undefined : index - 1;
    }
    return s.divisionCountry[s.placeDivision[entity - this.records] ?? 0];
  }

  /** The record of a country's state, if the pack has one. */
  stateOf(country: number): number | undefined {
    const record = this.index.sections.countryRecord[country];
    return record === undefined || record === NONE || record >= this.records ? undefined : record;
  }

  /** ISO 3166-1 alpha-2. */
  countryCode(country: number): string {
    const packed = this.index.sections.countryCode[country] ?? 0x3f3f;
    return String.fromCharCode(packed >>> 8, packed & 0xff);
  }

  /** The country with an ISO 3166-1 alpha-2 code, or undefined. */
  countryOfCode(code: string): number | undefined {
    const index = this.index.sections.countryCode.indexOf((code.charCodeAt(0) << 8) | code.charCodeAt(1));
    return index < 0 ? undefined : index;
  }

  /** What the gazetteer says of a place; undefined for records. */
  place(entity: number): PlaceFacts | undefined {
    return this.isRecord(entity) ? undefined : this.places.get(entity, (place) => readPlace(this.index, place - this.records));
  }

  /** Where an entity lies, degrees; undefined where the pack has no point. */
  point(entity: number): { lat: number; lon: number } | undefined {
    const place = this.place(entity);
    if (place) return { lat: place.lat, lon: place.lon };
    const { lat, lon } = this.detail(entity) ?? {};
    return lat === undefined || lon === undefined ? undefined : { lat, lon };
  }

  /** What is said of a record; undefined for gazetteer places and for a record that does not parse. */
  detail(entity: number): RecordDetail | undefined {
    return this.isRecord(entity) ? this.details.detail(this.id(entity)) : undefined;
  }

  name(entity: number): string {
    if (this.isRecord(entity)) return this.detail(entity)?.name ?? this.id(entity);
    return this.placeNames.get(entity, (place) => readPlaceName(this.index, place - this.records));
  }

  id(entity: number): string {
    return this.ids.get(entity, this.readId);
  }

  private readonly readId = (entity: number): string => {
    if (!this.isRecord(entity)) {
      const { type, geonames = 0, division } = this.place(entity) ?? {};
      // Counties of one name are told apart by the division that they lie in.
      const around = type === 'county' && division !== undefined ? this.name(division) : '';
      return placeId(this.name(entity), this.countryCode(this.country(entity) ?? -1), geonames, around);
    }
    const starts = this.index.starts.id;
    return this.text('recordIdText', starts[entity] ?? 0, starts[entity + 1] ?? 0);
  };

  /** The entity with an id, or undefined. */
  find(id: string): number | undefined {
    return this.found.get(id, this.findAnew);
  }

  private readonly findAnew = (id: string): number | undefined => this.findRecord(id) ?? this.findPlace(id);

  private findRecord(id: string): number | undefined {
    let [low, high] = [0, this.records - 1];
    while (low <= high) {
      const middle = (low + high) >>> 1;
      // Not kept: a search passes a dozen that nobody asked for.
      const here = this.readId(middle);
      if (here === id) return middle;
      if (here < id) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  private findPlace(id: string): number | undefined {
    for (const name of namesOfPlaceId(id)) {
      const found = this.lookUp(name).find(({ entity }) => !this.isRecord(entity) && this.id(entity) === id);
      if (found) return found.entity;
    }
    return undefined;
  }
}
