import { fold } from './fold';
import type { EntityKind } from './kinds';
import type { Knowledge, PackKnowledge } from './knowledge';
import { LayeredCountries } from './layered-countries';
import { LayeredSources } from './layered-sources';
import { mergeDetails } from './merge-details';
import { nameInPack } from './name-in-pack';
import type { NameMatch } from './name-match';
import { readRefusals } from './own/own-refusals';
import type { PlaceFacts } from './place-facts';
import type { RecordDetail } from './record-detail';

/** A pack with its place among the others. */
export interface Layer {
  knowledge: PackKnowledge;
  /** What the reader wrote: it decides what spellings mean, and is shown as the reader's. */
  isOwn: boolean;
}

/** An entity in one pack. */
interface Part {
  layer: number;
  /** Index within the pack. */
  local: number;
}

const REMEMBERED = 4096;

/**
 * Several packs as one knowledge. Each pack's indexes are moved by an offset, and each question goes to the pack that the index lies in. An entity that
 * several packs have, known by its id, is one: its index is the highest pack's, and what they say of it is joined (merge-details.ts). A record without
 * a name only adds to a pack below, and is nothing where none below has it. Made anew whenever a pack changes; asked for a pack alone, use that.
 */
export class LayeredKnowledge implements Knowledge {
  readonly sources: Knowledge['sources'];
  readonly edition: Knowledge['edition'];
  private readonly bases: number[] = [];
  private readonly countries: LayeredCountries;
  private readonly layeredSources: LayeredSources;
  private readonly partsOf = new Map<string, Part[]>();
  private readonly ids = new Map<number, string>();
  private readonly details = new Map<number, RecordDetail | undefined>();
  private readonly remembered = new Map<string, readonly NameMatch[]>();
  /** By id: keys of spellings that never mean it. */
  private readonly refused: ReadonlyMap<string, ReadonlySet<string>>;

  /** @param layers the lowest first; not empty */
  constructor(private readonly layers: readonly Layer[]) {
    const packs = layers.map(({ knowledge }) => knowledge);
    let base = 0;
    for (const { index } of packs) {
      this.bases.push(base);
      base += index.directory.records + index.directory.places;
    }
    this.countries = new LayeredCountries(packs);
    this.layeredSources = new LayeredSources(packs);
    this.sources = this.layeredSources.all;
    const [lowest] = packs;
    const others = layers
      .slice(1)
      .map(({ knowledge, isOwn }) => (isOwn ? 'own' : `${knowledge.index.directory.name} ${knowledge.edition.version}`));
    this.edition = { version: [lowest?.edition.version, ...others].join(' + ').slice(0, 300), date: lowest?.edition.date ?? '' };
    this.refused = readRefusals(layers.filter(({ isOwn }) => isOwn).map(({ knowledge }) => knowledge));
  }

  lookUp(key: string): readonly NameMatch[] {
    const known = this.remembered.get(key);
    if (known) return known;
    const found = new Map<number, NameMatch>();
    for (let layer = this.layers.length - 1; layer >= 0; layer--) {
      for (const match of this.pack(layer).lookUp(key)) {
        const entity = this.canonical({ layer, local: match.entity });
        if (entity === undefined || found.has(entity) || this.refused.get(this.id(entity))?.has(key)) continue;
        const byReader = this.layers[layer]?.isOwn === true && match.role === 'name';
        found.set(entity, { ...match, entity, ...(byReader ? { byReader } : {}) });
      }
    }
    const matches = [...found.values()];
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    if (matches.length > 0) this.remembered.set(key, matches);
    return matches;
  }

  find(id: string): number | undefined {
    const [top] = this.parts(id);
    return top && this.indexOf(top);
  }

  refuses(surface: string, entity: number): boolean {
    return this.refused.get(this.id(entity))?.has(fold(surface)) === true;
  }

  id(entity: number): string {
    const known = this.ids.get(entity);
    if (known !== undefined) return known;
    const { layer, local } = this.partAt(entity);
    const id = this.pack(layer).id(local);
    this.ids.set(entity, id);
    return id;
  }

  name(entity: number): string {
    return this.detail(entity)?.name || (this.first(entity, (pack, local) => nameInPack(pack, local)) ?? this.id(entity));
  }

  kind(entity: number): EntityKind {
    const { layer, local } = this.partAt(entity);
    return this.pack(layer).kind(local);
  }

  /** The highest pack that states one; a record that only adds to others states 0. */
  prior(entity: number): number {
    return this.first(entity, (pack, local) => pack.prior(local) || undefined) ?? 0;
  }

  /** What the reader adds to a gazetteer place does not make it one that the knowledge files describe. */
  isRecord(entity: number): boolean {
    const lowest = this.partsAt(entity).at(-1);
    return lowest !== undefined && this.pack(lowest.layer).isRecord(lowest.local);
  }

  detail(entity: number): RecordDetail | undefined {
    if (this.details.has(entity)) return this.details.get(entity);
    let merged: RecordDetail | undefined;
    // From the lowest up, so that each knows what it is laid over.
    for (const { layer, local } of this.partsAt(entity).toReversed()) {
      const detail = this.pack(layer).detail(local);
      if (!detail) continue;
      const below = merged?.name || this.nameBelow(entity, layer);
      const here = this.signed(layer, this.layeredSources.translate(layer, detail), below);
      merged = merged ? mergeDetails(here, merged) : here;
    }
    this.details.set(entity, merged);
    return merged;
  }

  private nameBelow(entity: number, layer: number): string | undefined {
    const below = this.partsAt(entity).find((part) => part.layer < layer);
    return below && nameInPack(this.pack(below.layer), below.local);
  }

  /** What readers say of it, with whose words these are: only the reader's own pack speaks for the reader. */
  private signed(layer: number, { own, ...detail }: RecordDetail, below: string | undefined): RecordDetail {
    if (!own) return detail;
    const { isOwn, knowledge } = this.layers[layer] ?? {};
    const said = own.map(({ by: _, instead: __, ...word }) => ({
      ...word,
      ...(isOwn ? {} : { by: knowledge?.index.directory.name ?? '' }),
      ...(word.kind === 'name' && below !== undefined && below !== word.text ? { instead: below } : {}),
    }));
    return { ...detail, own: said };
  }

  place(entity: number): PlaceFacts | undefined {
    for (const { layer, local } of this.partsAt(entity)) {
      const facts = this.pack(layer).place(local);
      if (!facts) continue;
      const division = facts.division === undefined ? undefined : this.canonical({ layer, local: facts.division });
      const { division: _, ...rest } = facts;
      return { ...rest, ...(division === undefined ? {} : { division }) };
    }
    return undefined;
  }

  point(entity: number): { lat: number; lon: number } | undefined {
    const { lat, lon } = this.place(entity) ?? this.detail(entity) ?? {};
    return lat === undefined || lon === undefined ? undefined : { lat, lon };
  }

  country(entity: number): number | undefined {
    for (const { layer, local } of this.partsAt(entity)) {
      const country = this.countries.of(layer, this.pack(layer).country(local));
      if (country !== undefined) return country;
    }
    return undefined;
  }

  countryCode(country: number): string {
    return this.countries.code(country);
  }

  countryOfCode(code: string): number | undefined {
    return this.countries.withCode(code);
  }

  stateOf(country: number): number | undefined {
    const state = this.countries.stateOf(country);
    return state && this.canonical({ layer: state.pack, local: state.record });
  }

  isNationalCapital(entity: number): boolean {
    if (this.place(entity)?.type !== 'capital') return false;
    const state = this.stateOf(this.country(entity) ?? -1);
    return state !== undefined && this.kind(state) === 'state';
  }

  private pack(layer: number): PackKnowledge {
    const pack = this.layers[layer]?.knowledge;
    if (!pack) throw new Error(`There is no layer ${layer}.`);
    return pack;
  }

  private indexOf({ layer, local }: Part): number {
    return (this.bases[layer] ?? 0) + local;
  }

  /** Indexes come from here and lie in a pack; others, as -1 for nobody, in none. */
  private partAt(entity: number): Part {
    let layer = this.bases.length - 1;
    while (layer > 0 && entity < (this.bases[layer] ?? 0)) layer--;
    return { layer, local: entity - (this.bases[layer] ?? 0) };
  }

  private partsAt(entity: number): readonly Part[] {
    return entity < 0 ? [] : this.parts(this.id(entity));
  }

  /** Where an entity is, the highest pack first; nowhere if all that speak of it only add to another. */
  private parts(id: string): readonly Part[] {
    const known = this.partsOf.get(id);
    if (known) return known;
    const parts: Part[] = [];
    for (let layer = this.layers.length - 1; layer >= 0; layer--) {
      const local = this.pack(layer).find(id);
      if (local !== undefined) parts.push({ layer, local });
    }
    const isThere = parts.some(({ layer, local }) => nameInPack(this.pack(layer), local) !== undefined);
    const answer = isThere ? parts : [];
    this.partsOf.set(id, answer);
    return answer;
  }

  private canonical(part: Part): number | undefined {
    const index = this.indexOf(part);
    const [top] = this.parts(this.id(index));
    if (top) return this.indexOf(top);
    // A pack whose ids do not lead back still has its entities.
    if (nameInPack(this.pack(part.layer), part.local) === undefined) return undefined;
    this.partsOf.set(this.id(index), [part]);
    return index;
  }

  private first<Value>(entity: number, ask: (pack: PackKnowledge, local: number) => Value | undefined): Value | undefined {
    for (const { layer, local } of this.partsAt(entity)) {
      const value = ask(this.pack(layer), local);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
