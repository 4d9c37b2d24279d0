import { readFileSync } from 'node:fs';
import { PackKnowledge } from '../lib/knowledge/knowledge';
import { verifyPack } from '../lib/knowledge/open-pack';

/** The pack that `npm run knowledge` made, for programs outside the browser. */
export async function readNodeKnowledge(path = 'public/knowledge.pack'): Promise<PackKnowledge> {
  const file = readFileSync(path);
  return new PackKnowledge(await verifyPack(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)));
}
