import { describe, expect, it } from 'vitest';
import { sampleHighlight } from '../../../tests/sample-highlight';
import { fingerprint } from '../../article/fingerprint';
import type { Highlight } from '../highlight';
import type { ExchangedArticle, ExistingLibrary, ParsedImport, ReadRow } from './contract';
import { planImport } from './plan-import';
import { rowOf, type Told } from './told-row';

const NOW = 1_000_000;
const FERRY = 'https://courier.example/story';

const empty: ExistingLibrary = { highlights: [], articles: [], kept: [], tombstones: [] };
const file = (more: Partial<ParsedImport>): ParsedImport => ({
  format: 'json',
  rows: [],
  refused: [],
  articles: [],
  kept: [],
  tombstones: [],
  decisions: [],
  corrections: [],
  articleDays: {},
  ...more,
});
const own = (highlight: Highlight, place = 1): ReadRow => ({ place, isOwn: true, highlight, cuts: [] });
function told(more: Partial<Told> = {}): ReadRow {
  const row = rowOf({ place: 1, tool: 'readwise', key: 'k1', address: `${FERRY}?utm_source=x`, quote: 'the ferry sails', ...more });
  if ('reason' in row) throw new Error(row.reason);
  return row;
}
const here = (more: Partial<Highlight> = {}) => sampleHighlight('h1', 'the ferry sails', { createdAt: 5, updatedAt: 5, ...more });
const article = (id: string, text: string, more: Partial<ExchangedArticle> = {}): ExchangedArticle => ({
  id,
  addresses: ['courier.example/story'],
  hints: [],
  fingerprint: text === '' ? '' : fingerprint(text),
  firstSeen: 1,
  lastSeen: 2,
  ...more,
});

describe('a row is', () => {
  const cases: [string, Partial<ExistingLibrary>, Partial<ParsedImport>, string, string?][] = [
    ['new', {}, { rows: [own(here())] }, 'new'],
    ['known', { highlights: [here()] }, { rows: [own(here())] }, 'duplicate'],
    ['known, and older', { highlights: [here({ note: 'b', times: { note: 9 } })] }, { rows: [own(here())] }, 'duplicate'],
    ['newer', { highlights: [here()] }, { rows: [own(here({ note: 'b', times: { note: 9 }, updatedAt: 9 }))] }, 'merge'],
    ['told by another tool', {}, { rows: [told()] }, 're-anchor'],
    ['told, of a book', {}, { rows: [told({ address: '' })] }, 'new'],
    ['told, and known by its id', { highlights: [here({ id: told().highlight.id, note: 'mine' })] }, { rows: [told()] }, 'duplicate'],
    ['told, and known by its origin', { highlights: [here({ origin: { tool: 'readwise', key: 'k1' } })] }, { rows: [told()] }, 'duplicate'],
    ['told, of a passage that is marked', { highlights: [here({ note: 'mine' })] }, { rows: [told()] }, 'duplicate'],
    [
      'told, of that passage with words of its own',
      { highlights: [here({ note: 'mine' })] },
      { rows: [told({ note: 'other' })] },
      're-anchor',
    ],
    [
      'told, and changed there later',
      { highlights: [here({ id: told().highlight.id })] },
      { rows: [told({ note: 'later', createdAt: 5, changedAt: 50 })] },
      'merge',
    ],
    ['deleted here', { tombstones: [{ id: 'h1', deletedAt: 5 }] }, { rows: [own(here())] }, 'refused', 'deleted-here'],
    ['deleted here, told', { tombstones: [{ id: told().highlight.id, deletedAt: 5 }] }, { rows: [told()] }, 'refused', 'deleted-here'],
    ['deleted here before it was changed', { tombstones: [{ id: 'h1', deletedAt: 4 }] }, { rows: [own(here())] }, 'new'],
    ['deleted there', { highlights: [here()] }, { tombstones: [{ id: 'h1', deletedAt: 5 }] }, 'delete'],
    ['deleted there before', { highlights: [here()] }, { tombstones: [{ id: 'h1', deletedAt: 4 }] }, 'refused', 'changed-here'],
    ['deleted there, never here', {}, { tombstones: [{ id: 'h1', deletedAt: 4 }] }, 'duplicate'],
  ];
  it.each(cases)('%s', (_, existing, parsed, outcome, reason) => {
    const plan = planImport(file(parsed), { ...empty, ...existing }, { now: NOW });
    expect(plan.rows).toEqual([expect.objectContaining({ outcome, ...(reason ? { reason } : {}) })]);
    expect(plan.totals).toMatchObject({ [outcome]: 1 });
  });

  it('put back if the reader wants what was deleted', () => {
    const plan = planImport(
      file({ rows: [own(here())] }),
      { ...empty, tombstones: [{ id: 'h1', deletedAt: 5 }] },
      { now: NOW, restoreDeleted: true },
    );
    expect(plan.writes).toMatchObject({ highlights: [{ id: 'h1' }], droppedTombstones: ['h1'] });
  });
  it('refused with what was refused at reading, in the order of the file', () => {
    const refused = [{ place: 2, part: 'highlight' as const, reason: 'no-quote' as const, excerpt: 'a note' }];
    const plan = planImport(file({ rows: [told(), told({ place: 3, key: 'k3', quote: 'other words' })], refused }), empty, { now: NOW });
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['re-anchor', 'refused', 're-anchor']);
    expect(plan.totals).toEqual({ new: 0, 're-anchor': 2, merge: 0, duplicate: 0, delete: 0, refused: 1 });
  });
});

describe('what another tool tells', () => {
  it('waits for the next visit, and has the day of the import where it names none', () => {
    const [written] = planImport(file({ rows: [told()] }), empty, { now: NOW }).writes.highlights;
    expect(written).toMatchObject({
      createdAt: NOW,
      seen: { state: 'missing', at: NOW },
      selector: { quote: { exact: 'the ferry sails', prefix: '', suffix: '' }, position: { start: 0, end: 0 } },
    });
  });
  it('leaves what the reader wrote here', () => {
    const mine = here({ id: told().highlight.id, note: 'mine', times: { note: 90 }, updatedAt: 90, seen: { state: 'exact', at: 80 } });
    const plan = planImport(
      file({ rows: [told({ note: 'zzz', createdAt: 5, changedAt: 50 })] }),
      { ...empty, highlights: [mine] },
      { now: NOW },
    );
    expect(plan.writes.highlights).toEqual([]);
  });
});

describe('articles', () => {
  const idOf = (parsed: Partial<ParsedImport>, articles: ExchangedArticle[]) => {
    const { writes } = planImport(file(parsed), { ...empty, articles }, { now: NOW });
    return { article: writes.highlights[0]?.articleId, written: writes.articles.map(({ id }) => id) };
  };
  const long = 'The ferry between the two towns will sail again in spring, the harbour board said on Monday after months of talks. '.repeat(
    3,
  );
  const other =
    'Bakers of the old quarter complain about the price of flour, which has doubled since the mill by the river burnt down. '.repeat(3);

  it('are found by their address', () => expect(idOf({ rows: [told()] }, [article('a9', long)])).toEqual({ article: 'a9', written: [] }));
  it('are made where there is none, once', () => {
    const { writes } = planImport(file({ rows: [told(), told({ key: 'k2', quote: 'two' })] }), empty, { now: NOW });
    expect(writes.articles).toEqual([expect.objectContaining({ addresses: ['courier.example/story'], fingerprint: '', firstSeen: NOW })]);
    expect(new Set(writes.highlights.map(({ articleId }) => articleId)).size).toBe(1);
  });
  it('of books go by title and author', () => {
    const rows = [told({ address: '', title: 'A', author: 'X' }), told({ key: 'k2', address: '', title: 'A', author: 'Y', quote: 'two' })];
    expect(planImport(file({ rows }), empty, { now: NOW }).writes.articles.length).toBe(2);
  });
  it('of another library are one with ours by their evidence', () =>
    expect(idOf({ rows: [own(here({ articleId: 'b1' }))], articles: [article('b1', long)] }, [article('a1', long)]).article).toBe('a1'));
  it('that share an id and not a text stay two', () => {
    const parsed = { rows: [own(here({ articleId: 'a1' }))], articles: [article('a1', other)] };
    const { article: id } = idOf(parsed, [article('a1', long)]);
    expect(id).toMatch(/^a1-[0-9a-f]{14}$/);
    expect(idOf(parsed, [article('a1', long), article(id ?? '', other)])).toEqual({ article: id, written: [] });
  });
  it('that the file does not list are made from its highlights', () =>
    expect(idOf({ rows: [own(here({ articleId: 'b1' }))] }, [])).toEqual({ article: 'b1', written: ['b1'] }));
  it('bring the days that were given to them, under the id that they have here', () => {
    const parsed = file({ articles: [article('b1', long)], articleDays: { b1: '2026-11-20' } });
    expect(planImport(parsed, { ...empty, articles: [article('a1', long)] }, { now: NOW }).writes.articleDays).toEqual({
      a1: '2026-11-20',
    });
  });
});

describe('kept versions', () => {
  const version = (id: string, text: string, more = {}) => ({
    id,
    articleId: 'a1',
    version: 1,
    keptAt: 1,
    seenAt: 1,
    url: FERRY,
    text,
    parts: [],
    mentions: [],
    pack: '1',
    ...more,
  });
  const planKept = (mine: ReturnType<typeof version>[], theirs: ReturnType<typeof version>[]) =>
    planImport(
      file({ articles: [article('a1', '')], kept: theirs }),
      { ...empty, articles: [article('a1', '')], kept: mine },
      { now: NOW },
    );

  it('with the same text are one', () => {
    expect(planKept([version('k1', 'same')], [version('k2', 'same')]).writes.kept).toEqual([]);
    expect(planKept([version('k1', 'same')], [version('k2', 'same', { seenAt: 7 })]).writes.kept).toEqual([
      version('k1', 'same', { seenAt: 7 }),
    ]);
  });
  it('with other texts are counted in the order in which they were kept', () => {
    const { rows, writes } = planKept([version('k1', 'first', { keptAt: 5 })], [version('k2', 'before', { keptAt: 3 })]);
    expect(rows).toEqual([expect.objectContaining({ part: 'kept', outcome: 'new' })]);
    expect(writes.kept.map(({ id, version: number }) => [id, number]).sort()).toEqual([
      ['k1', 2],
      ['k2', 1],
    ]);
  });
});
