import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.looseObject({ host_permissions: z.array(z.string()).default([]) });

/**
 * A copy of a built extension that may read every site, as if the reader had granted them all. Its code is the same, only the
 * manifest differs. Answers the copy's folder; the caller deletes it.
 */
export function openBuild(buildFolder: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-open-'));
  cpSync(buildFolder, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  manifest.host_permissions = [...new Set([...manifest.host_permissions, 'https://*/*', 'http://*/*'])];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
