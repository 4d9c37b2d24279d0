import { readFileSync } from 'node:fs';
import { openRecogniser, type Recogniser } from '../lib/entities/names/recogniser-file';

export const RECOGNISER_FILE = 'public/recogniser.bin';

/** The recogniser that ships, for programs outside the browser. */
export function readNodeRecogniser(): Recogniser {
  const file = readFileSync(RECOGNISER_FILE);
  return openRecogniser(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}
