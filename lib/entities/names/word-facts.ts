import type { Token } from '../tokens';
import { classesOfHash, hashWord, type LexiconTable } from './lexicon';
import { rolesOf } from './word-roles';

/** Hashes and classes of a text's words, worked out once for each word that is asked for. */
export class WordFacts {
  private readonly hashes: Int32Array;
  private readonly classes: Int16Array;
  private readonly roles: Int16Array;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: LexiconTable,
  ) {
    this.hashes = new Int32Array(tokens.length);
    this.classes = new Int16Array(tokens.length).fill(-1);
    this.roles = new Int16Array(tokens.length).fill(-1);
  }

  hash(index: number): number {
    const known = this.hashes[index];
    if (known) return known;
    const hash = hashWord(this.tokens[index]?.text ?? '') | 0;
    this.hashes[index] = hash;
    return hash;
  }

  /** A hash of several words; capitals do not count. */
  hashOf(first: number, last: number): number {
    let hash = this.hash(first);
    for (let i = first + 1; i < last; i++) hash = Math.imul(hash, 31) + this.hash(i);
    return hash;
  }

  /** WordRole bits, whatever the word's case; 0 behind the text's end. */
  rolesAt(index: number): number {
    const known = this.roles[index] ?? 0;
    if (known >= 0) return known;
    const roles = rolesOf(this.tokens[index]?.text.toLowerCase() ?? '');
    this.roles[index] = roles;
    return roles;
  }

  /** WordClass bits. */
  classesAt(index: number): number {
    const known = this.classes[index] ?? 0;
    if (known >= 0) return known;
    const classes = classesOfHash(this.lexicon, this.hash(index) >>> 0);
    this.classes[index] = classes;
    return classes;
  }
}
