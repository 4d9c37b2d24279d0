import { parseAddress } from '../../article/identity';
import { normaliseAddress } from '../../article/normalise-address';
import type { Highlight, Tombstone } from '../highlight';
import { CHANGEABLE } from '../limits';
import { mergeHighlights } from '../merge-highlights';
import type { Outcome, ReadHighlight, RowRefusal } from './contract';
import { isSameRow } from './same-row';

export type Taken = { outcome: Exclude<Outcome, 'refused'> } | { outcome: 'refused'; reason: RowRefusal };

const originKey = ({ origin }: ReadHighlight): string | undefined => origin && `${origin.tool}\n${origin.key}`;

/** The highlights of the library while a file comes in; each row meets what was here and what came before it. */
export class HighlightBook {
  readonly changed = new Map<string, Highlight>();
  readonly deleted = new Set<string>();
  readonly tombstones = new Map<string, Tombstone>();
  readonly droppedTombstones = new Set<string>();
  private readonly here: Map<string, Highlight>;
  private readonly graves: Map<string, number>;
  private readonly byOrigin = new Map<string, string>();
  /** Made when the first row asks for it: only what other tools tell is looked up by its passage. */
  private byPassage: Map<string, string[]> | undefined;
  private readonly addresses = new Map<string, string>();

  constructor(
    existing: readonly Highlight[],
    tombstones: readonly Tombstone[],
    private readonly restoreDeleted: boolean,
  ) {
    this.here = new Map(existing.map((highlight) => [highlight.id, highlight]));
    this.graves = new Map(tombstones.map(({ id, deletedAt }) => [id, deletedAt]));
    for (const highlight of existing) this.index(highlight);
  }

  /** A highlight of another library: its id says which one it is. */
  addOwn(highlight: Highlight): Taken {
    const before = this.here.get(highlight.id);
    if (before) return this.replace(before, mergeHighlights(before, highlight));
    return this.addNew(highlight, 'new', highlight.updatedAt);
  }

  /**
   * What another tool tells. It is known by its id, by its origin, or by saying nothing that a highlight of that passage does not say. Where it is known, only
   * what the tool says was changed later counts: its words must not win over the reader's for being longer. `saidAt` is absent where the tool gives no time;
   * such a highlight is older than any deletion.
   */
  addTold(highlight: Highlight, saidAt = Number.NEGATIVE_INFINITY): Taken {
    const before = this.here.get(highlight.id) ?? this.here.get(this.byOrigin.get(originKey(highlight) ?? '') ?? '');
    if (before) {
      const news = CHANGEABLE.filter((part) => highlight.times[part] !== undefined && !isSameRow(highlight[part], before[part]));
      const there = { ...before, times: { ...before.times }, updatedAt: highlight.updatedAt };
      for (const part of news) {
        Object.assign(there, { [part]: highlight[part] });
        Object.assign(there.times, { [part]: highlight.times[part] });
      }
      return news.length === 0 ? { outcome: 'duplicate' } : this.replace(before, mergeHighlights(before, there));
    }
    const isSaid = this.ofPassage(highlight).some((id) => saysAllOf(this.here.get(id), highlight));
    if (isSaid) return { outcome: 'duplicate' };
    const canBePlaced = parseAddress(highlight.url) !== undefined || highlight.url.startsWith('file:');
    return this.addNew(highlight, canBePlaced ? 're-anchor' : 'new', saidAt);
  }

  /** A deletion from another library. */
  bury({ id, deletedAt }: Tombstone): Taken {
    const before = this.here.get(id);
    if (before && before.updatedAt > deletedAt) return { outcome: 'refused', reason: 'changed-here' };
    const known = this.graves.get(id) ?? Number.NEGATIVE_INFINITY;
    if (before) {
      this.here.delete(id);
      this.changed.delete(id);
      this.deleted.add(id);
    } else if (known >= deletedAt) return { outcome: 'duplicate' };
    this.graves.set(id, Math.max(known, deletedAt));
    this.tombstones.set(id, { id, deletedAt: Math.max(known, deletedAt) });
    this.droppedTombstones.delete(id);
    return { outcome: before ? 'delete' : 'duplicate' };
  }

  private addNew(highlight: Highlight, outcome: 'new' | 're-anchor', saidAt: number): Taken {
    const deletedAt = this.graves.get(highlight.id);
    if (deletedAt !== undefined) {
      if (deletedAt >= saidAt && !this.restoreDeleted) return { outcome: 'refused', reason: 'deleted-here' };
      this.graves.delete(highlight.id);
      this.droppedTombstones.add(highlight.id);
    }
    this.put(highlight);
    return { outcome };
  }

  private replace(before: Highlight, after: Highlight): Taken {
    if (isSameRow(before, after)) return { outcome: 'duplicate' };
    this.put(after);
    return { outcome: 'merge' };
  }

  private put(highlight: Highlight): void {
    this.here.set(highlight.id, highlight);
    this.changed.set(highlight.id, highlight);
    this.index(highlight);
  }

  private index(highlight: Highlight): void {
    const origin = originKey(highlight);
    if (origin !== undefined) this.byOrigin.set(origin, highlight.id);
    if (this.byPassage) this.indexPassage(this.byPassage, highlight);
  }

  private indexPassage(byPassage: Map<string, string[]>, highlight: Highlight): void {
    if (highlight.url === '') return;
    const key = this.passageKey(highlight);
    const ids = byPassage.get(key);
    if (!ids) byPassage.set(key, [highlight.id]);
    else if (!ids.includes(highlight.id)) ids.push(highlight.id);
  }

  /** Ids of the highlights that have these very words at this address. */
  private ofPassage(highlight: Highlight): readonly string[] {
    if (!this.byPassage) {
      this.byPassage = new Map();
      for (const known of this.here.values()) this.indexPassage(this.byPassage, known);
    }
    return this.byPassage.get(this.passageKey(highlight)) ?? [];
  }

  /** An article's highlights share its address: it is normalised once. */
  private passageKey({ url, selector }: ReadHighlight): string {
    const address = this.addresses.get(url) ?? normaliseAddress(url);
    this.addresses.set(url, address);
    return `${address}\n${selector.quote.exact}`;
  }
}

/** Everything that the told one says is there: its note, its tags, its mark as a claim. The passage is the same already. */
const saysAllOf = (here: Highlight | undefined, told: Highlight): boolean =>
  here !== undefined &&
  (told.note === '' || told.note === here.note) &&
  (!told.claim || here.claim) &&
  told.tags.every((tag) => here.tags.some((known) => known.toLowerCase() === tag.toLowerCase()));
