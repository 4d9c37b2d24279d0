import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildIndex } from '../lib/knowledge/build-index';
import { decodePack } from '../lib/knowledge/decode-pack';
import { Knowledge } from '../lib/knowledge/knowledge';
import { openIndex } from '../lib/knowledge/open-index';

/** Indexes that were built before, by the pack's content: building one takes a second. */
const KEPT = '.output/knowledge-index';
const BUILDER = 'lib/knowledge';

/** The pack that `npm run knowledge` made, for programs outside the browser. */
export async function readNodeKnowledge(path = 'public/knowledge.pack'): Promise<Knowledge> {
  const file = readFileSync(path);
  const hash = createHash('sha256').update(file);
  // While somebody works on the code that builds it, an index of yesterday's must not be taken for one of today's.
  for (const source of readdirSync(BUILDER)) hash.update(readFileSync(`${BUILDER}/${source}`));
  const kept = `${KEPT}/${hash.digest('hex').slice(0, 16)}`;
  if (!existsSync(kept)) keep(kept, buildIndex(await decodePack(new Blob([file]))));
  const bytes = readFileSync(kept);
  return new Knowledge(openIndex(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
}

/** Written beside and moved, since other programs may be reading it. */
function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
}
