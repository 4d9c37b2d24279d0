import type { ExportFile, ExportFormat, ExportInput, ExportOptions } from './contract';
import { writeAnnotations } from './write-annotations';
import { writeCsv } from './write-csv';
import { writeLibrary } from './write-library';
import { writeMarkdown } from './write-markdown';
import { writePage } from './write-page';

const JSON_MIME = 'application/json;charset=utf-8';

/** Writes highlights in a format. Reads no clock and touches nothing: the files are the caller's to save. */
export function exportHighlights(format: ExportFormat, input: ExportInput, options: ExportOptions): ExportFile[] {
  const { highlights } = input;
  const name = `crossread-${new Date(options.now).toISOString().slice(0, 10)}`;
  switch (format) {
    case 'json':
      return [{ name: `${name}.json`, mime: JSON_MIME, parts: [...writeLibrary(input, options.now)] }];
    case 'annotations':
      return [{ name: `${name}.jsonld`, mime: 'application/ld+json;charset=utf-8', parts: [...writeAnnotations(highlights, options.now)] }];
    case 'markdown':
      return [writeMarkdown(highlights, name, options)];
    case 'csv':
      return [{ name: `${name}.csv`, mime: 'text/csv;charset=utf-8', parts: [...writeCsv(highlights, options)] }];
    case 'page':
      return [{ name: `${name}.html`, mime: 'text/html;charset=utf-8', parts: [...writePage(highlights, options)] }];
  }
}
