import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { sectionsOf } from '../sections';

const PAGE = 'docs/soak.md';
const SECTIONS = ['pages', 'library'] as const;
const HEAD = `# Under stress

Written by \`npm run soak\` and \`npm run soak -- --library\` when they run as long as they do by default; do not edit by hand.`;

/** Writes what a run came to into the page in docs/. */
export function writeSoak(name: (typeof SECTIONS)[number], text: string): void {
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  writeFileSync(PAGE, `${[HEAD, ...sectionsOf(SECTIONS, before, { [name]: text })].join('\n\n')}\n`);
}

export const today = (): string => new Date().toLocaleDateString('sv-SE');
