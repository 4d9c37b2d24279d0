import { buildIndex } from '../build-index';
import { fold } from '../fold';
import { type Knowledge, PackKnowledge } from '../knowledge';
import { LayeredKnowledge } from '../layered-knowledge';
import { openIndex } from '../open-index';
import { isSaidOf, ownAt } from './own-at';
import { ownLines } from './own-pack';
import type { OwnStatement } from './own-statement';

/**
 * What articles are read with: the packs, and over them what the reader says. That is one knowledge for all articles, and another one for each outlet of
 * which the reader has said something; these are made when an article of the outlet is read.
 */
export class ReaderKnowledge {
  /** Without what is said of single outlets. */
  readonly everywhere: Knowledge;
  private readonly atOutlets = new Map<string, Knowledge>();

  /**
   * @param packs the lowest first; not empty
   * @param day today, YYYY-MM-DD
   */
  constructor(
    private readonly packs: readonly [PackKnowledge, ...PackKnowledge[]],
    private readonly rows: readonly OwnStatement[],
    private readonly day: string,
  ) {
    this.everywhere = this.under(rows);
  }

  /** For the articles of an outlet, by its name as articles give it. */
  at(outlet: string | undefined): Knowledge {
    if (outlet === undefined || !this.rows.some((row) => isSaidOf(row, outlet))) return this.everywhere;
    const key = fold(outlet);
    const known = this.atOutlets.get(key) ?? this.under(ownAt(this.rows, outlet));
    this.atOutlets.set(key, known);
    return known;
  }

  /** The packs under what the reader says; with one pack and nothing said it is used itself. */
  private under(rows: readonly OwnStatement[]): Knowledge {
    const [lowest, ...others] = this.packs;
    if (rows.length === 0 && others.length === 0) return lowest;
    const layers = this.packs.map((knowledge) => ({ knowledge, isOwn: false }));
    if (rows.length === 0) return new LayeredKnowledge(layers);
    const own = new PackKnowledge(openIndex(buildIndex(ownLines(rows, 'own', this.day)).buffer));
    return new LayeredKnowledge([...layers, { knowledge: own, isOwn: true }]);
  }
}
