import { fold } from '../fold';
import { isSpelling, MAX_OWN_SPELLINGS, MAX_OWN_STATEMENTS, type OwnKind } from './own-limits';
import { type OwnDraft, type OwnStatement, type OwnUndo, ownStatementSchema } from './own-statement';

/** Of one entity there is one name, one description and one note; of spellings there are many, at each outlet and everywhere either its name or not. */
const slotOf = ({ entity, kind, text, outlet }: OwnDraft): string =>
  isSpelling(kind) ? `${entity}\nspelling\n${fold(text)}\n${fold(outlet ?? '')}` : `${entity}\n${kind}`;

const isName = (kind: OwnKind): boolean => kind !== 'note' && kind !== 'description';

/** Rows to be written and to be taken away, and what takes that back. */
interface OwnPlan {
  put: OwnStatement[];
  remove: string[];
  undo: OwnUndo;
}

/** Why nothing was written: a name without letters, or more names of one entity, or more of all, than may be. */
export type OwnRefusal = 'no-name' | 'too-many';

/**
 * What saying this comes to beside what was said before, and what takes it back. A later statement takes the place of an earlier one on the same
 * thing, and its id stays. Pure.
 */
export function planOwn(
  before: readonly OwnStatement[],
  drafts: readonly OwnDraft[],
  now: number,
  newId: () => string,
): { ok: true; put: OwnStatement[]; undo: OwnUndo } | { ok: false; reason: OwnRefusal } {
  const bySlot = new Map(before.map((row) => [slotOf(row), row]));
  const known = new Map(bySlot);
  const put = new Map<string, OwnStatement>();
  for (const draft of drafts) {
    if (isName(draft.kind) && fold(draft.text) === '') return { ok: false, reason: 'no-name' };
    const slot = slotOf(draft);
    const row = { ...draft, id: known.get(slot)?.id ?? newId(), at: now };
    known.set(slot, row);
    put.set(slot, row);
  }
  for (const { entity } of drafts) {
    const spellings = [...known.values()].filter((row) => row.entity === entity && isSpelling(row.kind));
    if (spellings.length > MAX_OWN_SPELLINGS) return { ok: false, reason: 'too-many' };
  }
  const replaced = [...put.keys()].flatMap((slot) => bySlot.get(slot) ?? []);
  const made = [...put].flatMap(([slot, { id }]) => (bySlot.has(slot) ? [] : [id]));
  return { ok: true, put: [...put.values()], undo: { put: replaced, remove: made } };
}

/**
 * What writing a statement anew comes to: what stood there, and another one on the same thing, give way. Undefined where it is gone, or where its new
 * words are no name. Pure.
 */
export function planOwnChange(before: readonly OwnStatement[], id: string, text: string, now: number): OwnPlan | undefined {
  const row = before.find((one) => one.id === id);
  const after = row && { ...row, text: text.trim(), at: now };
  if (!row || !after || !ownStatementSchema.safeParse(after).success || (isName(row.kind) && fold(text) === '')) return undefined;
  const rivals = before.filter((one) => one.id !== id && slotOf(one) === slotOf(after));
  return { put: [after], remove: rivals.map((rival) => rival.id), undo: { put: [row, ...rivals], remove: [] } };
}

/**
 * Statements of a file beside those that are here: of two with one id, or on one thing, the later one counts; what would be more spellings than an entity
 * may have is left out. Answers the rows to be written and the ids of those that give way. Pure.
 */
export function mergeOwn(here: readonly OwnStatement[], file: readonly OwnStatement[]): { put: OwnStatement[]; remove: string[] } {
  const bySlot = new Map(here.map((row) => [slotOf(row), row]));
  const byId = new Map(here.map((row) => [row.id, row]));
  const spellings = new Map<string, number>();
  for (const { entity, kind } of here) if (isSpelling(kind)) spellings.set(entity, (spellings.get(entity) ?? 0) + 1);
  const put = new Map<string, OwnStatement>();
  const remove = new Set<string>();
  // The latest first: what has been taken gives way to nothing.
  for (const row of file.toSorted((a, b) => b.at - a.at)) {
    const slot = slotOf(row);
    const rivals = [bySlot.get(slot), byId.get(row.id)].filter((rival) => rival !== undefined);
    if (rivals.length === 0 && byId.size >= MAX_OWN_STATEMENTS) continue;
    const isOneMore = isSpelling(row.kind) && !bySlot.has(slot);
    const count = spellings.get(row.entity) ?? 0;
    if (rivals.some((rival) => rival.at >= row.at) || (isOneMore && count >= MAX_OWN_SPELLINGS)) continue;
    if (isOneMore) spellings.set(row.entity, count + 1);
    for (const rival of rivals) {
      bySlot.delete(slotOf(rival));
      byId.delete(rival.id);
      remove.add(rival.id);
    }
    bySlot.set(slot, row);
    byId.set(row.id, row);
    put.set(row.id, row);
    remove.delete(row.id);
  }
  return { put: [...put.values()], remove: [...remove] };
}
