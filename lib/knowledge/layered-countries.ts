import type { PackKnowledge } from './knowledge';

/** One table of countries for several packs, each of which numbers them by itself: they meet by their ISO codes. */
export class LayeredCountries {
  private readonly codes: string[] = [];
  private readonly indexOf = new Map<string, number>();
  /** Of each pack: its own number to the common one. */
  private readonly common: number[][];

  constructor(private readonly packs: readonly PackKnowledge[]) {
    this.common = packs.map((pack) =>
      Array.from({ length: pack.index.directory.countries }, (_, own) => {
        const code = pack.countryCode(own);
        const known = this.indexOf.get(code);
        if (known !== undefined) return known;
        this.indexOf.set(code, this.codes.length);
        return this.codes.push(code) - 1;
      }),
    );
  }

  /** The common number of a pack's own one. */
  of(pack: number, own: number | undefined): number | undefined {
    return own === undefined ? undefined : this.common[pack]?.[own];
  }

  withCode(code: string): number | undefined {
    return this.indexOf.get(code);
  }

  code(country: number): string {
    return this.codes[country] ?? '??';
  }

  /** The record of a country's state in the highest pack that has one. */
  stateOf(country: number): { pack: number; record: number } | undefined {
    for (let pack = this.packs.length - 1; pack >= 0; pack--) {
      const own = this.common[pack]?.indexOf(country) ?? -1;
      const record = own < 0 ? undefined : this.packs[pack]?.stateOf(own);
      if (record !== undefined) return { pack, record };
    }
    return undefined;
  }
}
