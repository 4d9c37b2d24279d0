import type { OpenPack } from './open-pack';
import { type PackedDetail, parsePackedDetail, type UnpackingWorld, unpackDetail } from './packed-detail';
import type { RecordDetail } from './record-detail';
import { type BytePair, decodeText, expansions } from './text-code';

function pairsOf(bytes: ArrayLike<number>): BytePair[] {
  return Array.from({ length: bytes.length >>> 1 }, (_, index) => ({ first: bytes[2 * index] ?? 0, second: bytes[2 * index + 1] ?? 0 }));
}

/** Characters; no honest record comes near it, and a hostile one could unfold to a hundred million. */
const LONGEST_TEXT = 1_000_000;

/** Reads the details of a pack's records when they are asked for, and keeps what was read. */
export class DetailReader implements UnpackingWorld {
  private readonly details = new Map<number, RecordDetail>();
  private readonly parsed = new Map<number, PackedDetail | undefined>();
  private readonly sources = new Map<number, string>();
  private tables: { detail: readonly string[]; source: readonly string[] } | undefined;

  constructor(
    private readonly pack: OpenPack,
    private readonly id: (record: number) => string,
  ) {}

  /** Undefined for a record that does not parse. */
  detail(record: number): RecordDetail | undefined {
    const known = this.details.get(record);
    if (known) return known;
    const own = this.packed(record);
    const detail = own && unpackDetail(record, own, this);
    if (detail) this.details.set(record, detail);
    return detail;
  }

  /** Of a record, or of an entity of another pack, see packed-detail.ts. */
  idOf = (record: number): string => {
    const { records } = this.pack.directory;
    return record < records ? this.id(record) : this.sourceAt(record - records);
  };

  packed = (record: number): PackedDetail | undefined => {
    if (this.parsed.has(record)) return this.parsed.get(record);
    const parsed = parsePackedDetail(this.text('recordDetail', 'detail', record));
    this.parsed.set(record, parsed);
    return parsed;
  };

  sourceAt = (source: number): string => {
    const known = this.sources.get(source);
    if (known !== undefined) return known;
    const text = readString(this.text('sourceText', 'source', source));
    this.sources.set(source, text);
    return text;
  };

  private text(section: 'recordDetail' | 'sourceText', of: 'detail' | 'source', index: number): string {
    const { sections, starts } = this.pack;
    this.tables ??= { detail: expansions(pairsOf(sections.detailPairs)), source: expansions(pairsOf(sections.sourcePairs)) };
    const bytes = sections[section].subarray(starts[of][index] ?? 0, starts[of][index + 1] ?? 0);
    const table = this.tables[of];
    let length = 0;
    for (const byte of bytes) length += table[byte]?.length ?? 0;
    return length > LONGEST_TEXT ? '' : decodeText(bytes, table);
  }
}

/** A JSON string; of a damaged pack nothing. */
function readString(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}
