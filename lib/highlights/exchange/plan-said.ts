import { type Correction, correctionHere } from '../../claims/comparison/corrections';
import { decisionHere, type StoryDecision } from '../../claims/stories/decisions';
import { mergeOwn } from '../../knowledge/own/own-rules';
import type { OwnStatement } from '../../knowledge/own/own-statement';
import type { ExistingLibrary, ParsedImport, PlannedRow, PlannedWrites } from './contract';
import { type Graves, type SurvivingRows, surviving } from './deleted-rows';
import type { Taken } from './highlight-book';
import { type DatedRow, mergeDated } from './merge-dated';
import { excerptOf } from './told-row';

type SaidWrites = Pick<PlannedWrites, 'own' | 'deletedOwn' | 'decisions' | 'deletedDecisions' | 'corrections' | 'deletedCorrections'>;

interface PlannedSaid {
  rows: PlannedRow[];
  writes: SaidWrites;
  /** Ids of what the file says was deleted, and is deleted here. */
  deleted: ReadonlySet<string>;
  /** Ids of what comes back, although it was deleted here. */
  revived: string[];
  /** What becomes of a deletion of the file, where it is of one of these. */
  deletionOf: (id: string) => Taken | undefined;
}

/** What becomes of what the reader says of entities, decided of stories and corrected in comparisons: rows that are written whole, the later one counts. */
export function planSaid(parsed: ParsedImport, existing: ExistingLibrary, graves: Graves, idHere: (id: string) => string): PlannedSaid {
  const decisions = surviving(
    existing.decisions ?? [],
    parsed.decisions.map((decision) => decisionHere(decision, idHere)),
    graves,
  );
  const corrections = surviving(
    existing.corrections ?? [],
    parsed.corrections.map((correction) => correctionHere(correction, idHere)),
    graves,
  );
  const own = surviving(existing.own ?? [], parsed.own ?? [], graves);
  const mergedOwn = mergeOwn(own.here, own.read);
  const writes: SaidWrites = {
    own: mergedOwn.put,
    deletedOwn: [...mergedOwn.remove, ...gone(own, mergedOwn.put)],
    ...merged(decisions, (put, deletedDecisions) => ({ decisions: put, deletedDecisions })),
    ...merged(corrections, (put, deletedCorrections) => ({ corrections: put, deletedCorrections })),
  };
  const deleted = new Set([...gone(own, mergedOwn.put), ...writes.deletedDecisions, ...writes.deletedCorrections]);
  const here = new Set([...(existing.own ?? []), ...(existing.decisions ?? []), ...(existing.corrections ?? [])].map(({ id }) => id));
  const put: DatedRow[] = [...writes.own, ...writes.decisions, ...writes.corrections];
  return {
    rows: [
      ...ownRows(parsed.own ?? [], existing.own ?? [], writes.own, own.deletedHere),
      ...decisions.deletedHere.map((decision, index) => refused('story', index, wordsOf(decision))),
      ...corrections.deletedHere.map((correction, index) => refused('correction', index, wordsOf(correction))),
    ],
    writes,
    deleted,
    revived: put.map(({ id }) => id).filter((id) => graves.here.has(id)),
    deletionOf: (id) =>
      deleted.has(id) ? { outcome: 'delete' } : here.has(id) ? { outcome: 'refused', reason: 'changed-here' } : undefined,
  };
}

/** Deleted there, and not written anew by the same file. */
function gone<Row extends DatedRow>({ deletedThere }: SurvivingRows<Row>, put: readonly Row[]): string[] {
  const written = new Set(put.map(({ id }) => id));
  return deletedThere.filter((id) => !written.has(id));
}

function merged<Row extends DatedRow, Named>(rows: SurvivingRows<Row>, name: (put: Row[], deleted: string[]) => Named): Named {
  const put = mergeDated(rows.here, rows.read);
  return name(put, gone(rows, put));
}

const wordsOf = (row: StoryDecision | Correction): string => ('quote' in row ? row.quote : row.kind === 'name' ? row.name : '');

const refused = (part: PlannedRow['part'], index: number, text: string): PlannedRow => ({
  place: index + 1,
  part,
  outcome: 'refused',
  reason: 'deleted-here',
  cuts: [],
  excerpt: excerptOf(text),
});

/** What would become of the reader's statements in a file. */
function ownRows(
  file: readonly OwnStatement[],
  here: readonly OwnStatement[],
  put: readonly OwnStatement[],
  deletedHere: readonly OwnStatement[],
): PlannedRow[] {
  const written = new Set(put.map(({ id }) => id));
  const known = new Set(here.map(({ id }) => id));
  return file.map((row, index) =>
    deletedHere.includes(row)
      ? refused('own', index, row.text)
      : {
          place: index + 1,
          part: 'own',
          outcome: !written.has(row.id) ? 'duplicate' : known.has(row.id) ? 'merge' : 'new',
          cuts: [],
          excerpt: excerptOf(row.text),
        },
  );
}
