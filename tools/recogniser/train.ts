import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeRecogniser } from '../../lib/entities/names/recogniser-file';
import { readNodeKnowledge } from '../node-knowledge';
import { RECOGNISER_FILE } from '../node-recogniser';
import { readTraining } from './training';

/** `npm run recogniser`: makes the file by which unknown names are recognised, from word lists and openly licensed, labelled texts. */
const training = readTraining(await readNodeKnowledge());
if (!training) {
  console.log('Skipped: the labelled texts are not beside this checkout; the file stays as it is.');
} else {
  const file = encodeRecogniser({ lexicon: training.lexicon, model: training.fit() });
  writeFileSync(RECOGNISER_FILE, file);
  const { words, examples } = training;
  const sizes = [file.byteLength, gzipSync(file).byteLength].map((bytes) => `${Math.round(bytes / 1000)} kB`);
  console.log(`${RECOGNISER_FILE}: ${words} words, fitted on ${examples} names; ${sizes[0]}, ${sizes[1]} gzipped.`);
}
