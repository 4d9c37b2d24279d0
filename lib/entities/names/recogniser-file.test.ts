import { describe, expect, it } from 'vitest';
import { classesOf, fillLexicon, WordClass } from './lexicon';
import { CLASS_COUNT, MODEL_ROWS } from './name-model';
import { encodeRecogniser, openRecogniser } from './recogniser-file';

const words = new Map([
  ['anna', WordClass.given],
  ['jordan', WordClass.given | WordClass.surname],
  ['house', WordClass.word | WordClass.frequent],
  ['nunez', WordClass.surname],
]);
const weights = Int8Array.from({ length: MODEL_ROWS * CLASS_COUNT }, (_, i) => (i % 251) - 125);
const bytes = (file: Uint8Array) => file.slice().buffer;

describe('the file of names', () => {
  it('comes back as it was', () => {
    const opened = openRecogniser(bytes(encodeRecogniser({ lexicon: fillLexicon(words), model: { step: 0.25, weights } })));
    expect(opened.model.step).toBe(0.25);
    expect(opened.model.weights).toEqual(weights);
    for (const [word, bits] of words) expect(classesOf(opened.lexicon, word)).toBe(bits);
  });

  it('does not mind case and accents, and knows nothing of other words', () => {
    const lexicon = fillLexicon(words);
    expect(classesOf(lexicon, 'ANNA')).toBe(WordClass.given);
    expect(classesOf(lexicon, 'Núñez')).toBe(WordClass.surname);
    expect(classesOf(lexicon, 'Ayla')).toBe(0);
  });

  it('is told from other files', () => {
    const file = encodeRecogniser({ lexicon: fillLexicon(words), model: { step: 0.25, weights } });
    expect(() => openRecogniser(bytes(file.subarray(0, 100)))).toThrow('file of names');
    file[0] = 0;
    expect(() => openRecogniser(bytes(file))).toThrow('file of names');
  });
});
