import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportInput,
  type FileRefusal,
  type RowRefusal,
} from '../../lib/highlights/exchange/contract';
import { exportHighlights } from '../../lib/highlights/exchange/export-highlights';
import { planImport } from '../../lib/highlights/exchange/plan-import';
import { readImportFile } from '../../lib/highlights/exchange/read-import';
import type { Library } from '../../lib/store/database';
import { readLibrary } from '../../lib/store/erase';
import { importHighlights } from '../../lib/store/import-highlights';
import { formatDate, interfaceLanguage, type MessageKey, t } from '../i18n';
import { formatMoment } from '../moment';
import type { Exchange, LibraryWorld } from './library-world';

const FORMAT = {
  json: 'library_format_json',
  annotations: 'library_format_annotations',
  markdown: 'library_format_markdown',
  csv: 'library_format_csv',
  page: 'library_format_page',
} as const satisfies Record<ExportFormat, MessageKey>;

const FILE_REFUSED = {
  'too-large': 'library_file_too_large',
  empty: 'library_file_empty',
  encoding: 'library_file_encoding',
  'cut-off': 'library_file_cut_off',
  'too-deep': 'library_file_broken',
  'too-many-rows': 'library_file_too_large',
  unknown: 'library_file_unknown',
  newer: 'library_file_newer',
  broken: 'library_file_broken',
} as const satisfies Record<FileRefusal, MessageKey>;

const ROW_REFUSED = {
  broken: 'library_row_broken',
  'no-quote': 'library_row_no_quote',
  'quote-too-long': 'library_row_too_long',
  'address-too-long': 'library_row_too_long',
  'not-a-highlight': 'library_row_no_highlight',
  'cut-off': 'library_row_cut_off',
  'deleted-here': 'library_row_deleted_here',
  'changed-here': 'library_row_changed_here',
} as const satisfies Record<RowRefusal, MessageKey>;

type World = Pick<LibraryWorld, 'knowledgeChanged' | 'now' | 'names' | 'counted' | 'readSettings' | 'changeSettings'>;

/** Highlights out and in, for the library page: lib/highlights/exchange with the reader's words. */
export function libraryExchange(library: Library, world: World): Exchange {
  const everything = async () => ({ ...(await readLibrary(library)), articleDays: (await world.readSettings()).articleDays });

  return {
    get formats() {
      return EXPORT_FORMATS.map((id) => ({ id, name: t(FORMAT[id]) }));
    },

    async write(format, chosen) {
      const known = EXPORT_FORMATS.find((one) => one === format) ?? 'json';
      const input: ExportInput = chosen ? { highlights: chosen } : await everything();
      const ids = [...new Set(input.highlights.flatMap(({ about }) => about))];
      const names = new Map((await world.names(ids)).map(({ id, name }) => [id, name]));
      return exportHighlights(known, input, {
        now: world.now(),
        language: interfaceLanguage(),
        words: {
          title: t('library_nav_highlights'),
          untitled: t('library_untitled'),
          note: t('note_label'),
          claim: t('library_claim'),
          about: t('library_facet_about'),
        },
        nameOf: (id) => names.get(id),
        formatTime: formatMoment,
        formatDay: formatDate,
      });
    },

    async read(file, { restoreDeleted }) {
      const read = await readImportFile(file);
      if (!read.ok) return { ok: false, why: t(FILE_REFUSED[read.reason]) };
      const plan = planImport(read.parsed, await everything(), { now: world.now(), restoreDeleted });
      const rows = plan.rows.map(({ reason, ...row }) => ({ ...row, ...(reason ? { reason: t(ROW_REFUSED[reason]) } : {}) }));
      const run = async (onProgress: (done: number, all: number) => void, signal: AbortSignal) => {
        const result = await importHighlights(library, plan, world, signal, onProgress);
        if (result.outcome === 'stopped') throw new DOMException('Stopped by the reader.', 'AbortError');
        const { articleDays, own, deletedOwn } = result.plan.writes;
        if (own.length + deletedOwn.length > 0) await world.knowledgeChanged();
        await world.changeSettings((settings) => ({ ...settings, articleDays: { ...settings.articleDays, ...articleDays } }));
      };
      return { ok: true, preview: { rows, run } };
    },
  };
}
