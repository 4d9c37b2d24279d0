import { readFileSync } from 'node:fs';
import { type LabelledText, WRITTEN } from './training-texts';

/** The sentences written for the recogniser: one text for each paragraph, names marked as [words|kind]. */
export function readWrittenTexts(path = 'tools/recogniser/written.txt'): LabelledText[] {
  const content = readFileSync(path, 'utf8').replace(/^#.*\n/gm, '');
  return content.split(/\n\n+/).map((paragraph) => {
    let text = '';
    const spans: LabelledText['spans'] = [];
    for (const part of paragraph.trim().split(/(\[[^\]]+\])/)) {
      const [, surface, type] = /^\[(.+)\|(\w+)\]$/.exec(part) ?? [];
      if (surface && type) spans.push({ start: text.length, end: text.length + surface.length, type, surface });
      text += surface ?? part;
    }
    return { corpus: WRITTEN, text, spans };
  });
}
