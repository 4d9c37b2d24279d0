import { LEXICON_SLOT_BITS, type LexiconTable } from './lexicon';
import { CLASS_COUNT, MODEL_ROWS, type NameModel } from './name-model';

/** What recognising unknown names needs: what is known of words, and the weights of the evidence. */
export interface Recogniser {
  lexicon: LexiconTable;
  model: NameModel;
}

/** "CRNR" in ASCII, then the version of the features, as 32-bit numbers; a third holds the weights' step. */
const MAGIC = 0x524e5243;
const VERSION = 1;
const HEADER_BYTES = 12;
const SLOTS = 1 << LEXICON_SLOT_BITS;
const BYTES = HEADER_BYTES + SLOTS * 3 + MODEL_ROWS * CLASS_COUNT;

/** Writes a recogniser as one file; the opposite of `openRecogniser`. */
export function encodeRecogniser({ lexicon, model }: Recogniser): Uint8Array {
  const file = new Uint8Array(BYTES);
  const header = new DataView(file.buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, VERSION, true);
  header.setFloat32(8, model.step, true);
  file.set(new Uint8Array(lexicon.prints.buffer, lexicon.prints.byteOffset, SLOTS * 2), HEADER_BYTES);
  file.set(lexicon.classes, HEADER_BYTES + SLOTS * 2);
  file.set(new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.byteLength), HEADER_BYTES + SLOTS * 3);
  return file;
}

/** Opens a recogniser where it lies. Throws an Error for bytes that are none: the file comes with the program. */
export function openRecogniser(file: ArrayBuffer): Recogniser {
  const header = new DataView(file);
  if (file.byteLength !== BYTES || header.getUint32(0, true) !== MAGIC || header.getUint32(4, true) !== VERSION)
    throw new Error('The file of names is not one that this version reads.');
  return {
    lexicon: {
      prints: new Uint16Array(file, HEADER_BYTES, SLOTS),
      classes: new Uint8Array(file, HEADER_BYTES + SLOTS * 2, SLOTS),
    },
    model: { step: header.getFloat32(8, true), weights: new Int8Array(file, HEADER_BYTES + SLOTS * 3, MODEL_ROWS * CLASS_COUNT) },
  };
}
