import fc from 'fast-check';
import type { ExchangedArticle, ExistingLibrary, ExportOptions, ImportPlan } from '../lib/highlights/exchange/contract';
import type { KeptVersion } from '../lib/highlights/exchange/library-file';
import type { Highlight } from '../lib/highlights/highlight';
import { HIGHLIGHT_COLOURS } from '../lib/highlights/limits';
import { sampleHighlight } from './sample-highlight';

/** Libraries of invented words, as they could have come to be on two machines of one reader. */

export const exportOptions: ExportOptions = {
  now: 1_700_000_000_000,
  language: 'en',
  words: { title: 'Highlights', untitled: 'Untitled', note: 'Note', claim: 'Claim', about: 'About' },
  nameOf: () => undefined,
  formatTime: String,
  formatDay: (day) => day,
};

const moment = fc.integer({ min: 1, max: 30 });
/** Whatever people and pages write, with halves of pairs, quotation marks and signs of every format among it. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '=1+1', '"', "'", '__proto__', 'a\r\nb', '</script>'),
);

/** What may differ between two copies of one highlight: each part with the time of its change. */
const changes = fc.record(
  {
    colour: fc.tuple(fc.constantFrom(...HIGHLIGHT_COLOURS), moment),
    note: fc.tuple(words, moment),
    tags: fc.tuple(fc.uniqueArray(fc.constantFrom('ferry', 'sea', 'x, y'), { maxLength: 3 }), moment),
    claim: fc.tuple(fc.boolean(), moment),
  },
  { requiredKeys: [] },
);

const IDS = ['h0', 'h1', 'h2', 'h3', '__proto__'];
const urlOf = (id: string): string => (id === 'h3' ? '' : `https://courier.example/story-${IDS.indexOf(id) % 2}`);

/** Two machines may have met an article at one address and call it by different names. */
const articleIdOf = (machine: string, url: string): string =>
  url === '' ? 'title-0' : url.endsWith('0') ? 'web-0' : `${machine}-${url.slice(-1)}`;

const highlightOf = (machine: string, id: string) =>
  changes.map((changed): Highlight => {
    const times = Object.fromEntries(Object.entries(changed).map(([part, [, at]]) => [part, at]));
    const values = Object.fromEntries(Object.entries(changed).map(([part, [value]]) => [part, value]));
    const createdAt = IDS.indexOf(id) + 1;
    return {
      ...sampleHighlight(id, `quote of ${id}`, { url: urlOf(id), title: `Title "${id}"`, createdAt, about: ['place/port-ashby'] }),
      articleId: articleIdOf(machine, urlOf(id)),
      ...values,
      times,
      updatedAt: Math.max(createdAt, ...Object.values(times)),
    };
  });

const articleOf = (machine: string, url: string) =>
  fc.record({ firstSeen: moment, seenFor: moment, title: fc.constantFrom('One title', 'One title, longer') }).map(
    ({ firstSeen, seenFor, title }): ExchangedArticle => ({
      id: articleIdOf(machine, url),
      addresses: url === '' ? [] : [url.replace('https://', '')],
      hints: url === '' ? [articleIdOf(machine, url)] : [],
      fingerprint: '',
      title,
      firstSeen,
      lastSeen: firstSeen + seenFor,
    }),
  );

const keptOf = (machine: string, url: string) =>
  fc.record({ keptAt: moment, text: fc.constantFrom('first text', 'second text'), id: fc.constantFrom('k1', 'k2') }).map(
    ({ keptAt, text, id }): KeptVersion => ({
      id: `${machine}-${id}`,
      articleId: articleIdOf(machine, url),
      version: 1,
      keptAt,
      seenAt: keptAt + 1,
      url,
      text,
      parts: [{ kind: 'body', start: 0, end: text.length }],
      mentions: [],
      pack: '1',
    }),
  );

/** A library of one machine. What is deleted is not there any more. */
export const libraryOf = (machine: string): fc.Arbitrary<ExistingLibrary> =>
  fc
    .record({
      highlights: fc.tuple(...IDS.map((id) => fc.option(highlightOf(machine, id), { nil: undefined }))),
      graves: fc.uniqueArray(fc.record({ id: fc.constantFrom(...IDS), deletedAt: moment }), { selector: ({ id }) => id, maxLength: 2 }),
      articles: fc.tuple(...[...new Set(IDS.map(urlOf))].map((url) => articleOf(machine, url))),
      kept: fc.uniqueArray(keptOf(machine, urlOf('h0')), { selector: ({ id }) => id, maxLength: 1 }),
    })
    .map(({ highlights, graves, articles, kept }) => {
      const buried = new Set(graves.map(({ id }) => id));
      return { highlights: highlights.flatMap((one) => (one && !buried.has(one.id) ? [one] : [])), tombstones: graves, articles, kept };
    });

const byId = <Row extends { id: string }>(rows: readonly Row[], put: readonly Row[], dropped: readonly string[] = []): Row[] => {
  const all = new Map([...rows, ...put].map((row) => [row.id, row]));
  for (const id of dropped) all.delete(id);
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** The library after an import: what lib/store/import-highlights.ts writes. */
export const afterImport = (library: ExistingLibrary, { writes }: ImportPlan): ExistingLibrary => ({
  highlights: byId(library.highlights, writes.highlights, writes.deletedHighlights),
  articles: byId(library.articles, writes.articles),
  kept: byId(library.kept, writes.kept),
  tombstones: byId(library.tombstones, writes.tombstones, writes.droppedTombstones),
});
