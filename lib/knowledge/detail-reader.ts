import type { OpenIndex } from './open-index';
import type { RecordDetail } from './record-detail';
import { type IndexedFacts, parseIndexedFacts, readRecordDetail } from './record-line';

/** Reads what is said of records when it is asked for, and keeps what was read. */
export class DetailReader {
  private readonly decoder = new TextDecoder();
  private readonly details = new Map<string, RecordDetail>();
  private readonly facts = new Map<string, IndexedFacts | undefined>();

  constructor(
    private readonly index: OpenIndex,
    private readonly recordOf: (id: string) => number | undefined,
  ) {}

  /** Undefined for a record that does not parse. */
  detail(id: string): RecordDetail | undefined {
    const known = this.details.get(id);
    if (known) return known;
    const own = this.factsOf(id);
    const detail = own && readRecordDetail(id, own, this.factsOf);
    if (detail) this.details.set(id, detail);
    return detail;
  }

  private factsOf = (id: string): IndexedFacts | undefined => {
    if (this.facts.has(id)) return this.facts.get(id);
    const record = this.recordOf(id);
    const facts = record === undefined ? undefined : parseIndexedFacts(this.text(record));
    this.facts.set(id, facts);
    return facts;
  };

  private text(record: number): string {
    const starts = this.index.starts.facts;
    return this.decoder.decode(this.index.sections.recordFacts.subarray(starts[record] ?? 0, starts[record + 1] ?? 0));
  }
}
