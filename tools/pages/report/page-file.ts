import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sectionsOf } from '../../sections';

const PAGE = 'docs/pages.md';
const DOUBTS = 'docs/doubtful-labels.md';
const PICTURES = 'docs/pictures';

/** Parts of the page; each is written by the run that measures it and stands as it is until then. */
const SECTIONS = ['text', 'chromium', 'firefox'] as const;
export type SectionName = (typeof SECTIONS)[number];

const HEAD = `# Saved pages

Written by \`npm run pages\`; do not edit by hand. 259 saved pages of real outlets lie beside the checkout of those who work on Crossread; they
belong to their publishers, so neither they nor their sentences are in the project, and without them the command says so and ends.

\`npm run pages\` measures detection, text, titles and days outside of a browser; with \`-- --browsers\` it also opens the pages in
Chromium (all of them) and in Firefox (60: the first of each language, the rest evenly spread), without Crossread and with it. There each page is
served from this machine at its true address, with nothing around it (no style sheets, no pictures) and with its own scripts off, so that
whatever changes in it is Crossread's doing. A page without an address gets an invented one. In each visit the page is read, a card is
opened by the mouse and closed, and Crossread is switched off; the page's markup is compared with the page as loaded at every step. What
pages do while their own scripts run is not measured here. Requests of the browsers' own to their makers are not counted.`;

/** The whole page: fresh sections in place of the ones that stand there, the others as they are. */
export function assemblePage(before: string, fresh: Partial<Record<SectionName, string>>, doubts: string | undefined): string {
  const sections = sectionsOf(SECTIONS, before, fresh);
  return `${[HEAD, ...sections, ...(doubts === undefined ? [] : [doubts.replace(/^# /, '## ').trim()])].join('\n\n')}\n`;
}

const read = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Writes a section into the page in docs/. */
export function writeSection(name: SectionName, text: string): void {
  writeFileSync(PAGE, assemblePage(read(PAGE) ?? '', { [name]: text }, read(DOUBTS)));
}

/** Writes a picture; answers it as Markdown for the page. */
export function writePicture(file: string, svg: string, words: string): string {
  const path = `${PICTURES}/${file}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, svg);
  return `![${words}](pictures/${file})`;
}
