import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { BasePage } from './make-case';

/** The project's own pages, written for trying and testing it. */
const OWN_FOLDERS = ['tools/newsstand/pages', 'tests/fixtures/pages'];
/** Saved news pages, where they lie beside the checkout. */
const BESIDE = '../shared/corpora';

const lineSchema = z.object({ html: z.string(), url: z.nullish(z.string()) });

/** Pages in a fixed order, since a case's number chooses among them, and how to read each. */
export interface SavedPages {
  pages: BasePage[];
  read(name: string): string;
}

export function ownPages(): SavedPages {
  const files = OWN_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => join(folder, file)),
  );
  const pages = files.map((name) => ({ name, url: `https://news.example/world/2026/01/20/${name.replace(/\W+/g, '-')}` }));
  return { pages, read: (name) => readFileSync(name, 'utf8') };
}

export function allPages(): SavedPages {
  const list = resolve(BESIDE, 'pages.jsonl');
  const own = ownPages();
  if (!existsSync(list)) return own;
  const beside = readFileSync(list, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => lineSchema.parse(JSON.parse(line)))
    .map(({ html, url }) => ({ name: `${BESIDE}/${html}`, url: url ?? '' }));
  return { pages: [...own.pages, ...beside], read: own.read };
}
