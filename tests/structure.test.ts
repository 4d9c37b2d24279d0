import { describe, expect, it } from 'vitest';
import { missingKeys, readCatalogue, unusedKeys, wordsInPages, wordsOutsideCatalogue } from './structure/catalogue';
import { markupFromStrings } from './structure/markup';
import { incompleteMessages } from './structure/messages';
import { importCycles, impureDomains, upwardImports } from './structure/rings';
import { barrels, forbiddenNames, longFiles, longFunctions } from './structure/shape';
import { CODE_FOLDERS, parseSource, pathsUnder, readSources, readText } from './structure/source-tree';

/** Walks the project's folders and keeps the rules of the house; each answer is a list of what breaks the rule, with file and line. */
const sources = readSources();
const withConfig = [...sources, parseSource('wxt.config.ts', readText('wxt.config.ts'))];

describe('rings', () => {
  it('nothing imports from a ring further out', () => expect(upwardImports(sources)).toEqual([]));
  it('the domains in lib are pure', () => expect(impureDomains(sources)).toEqual([]));
  it('no imports go in a circle', () => expect(importCycles(sources)).toEqual([]));
});

describe('safety', () => {
  it('no markup is made from strings', () => expect(markupFromStrings(sources)).toEqual([]));
  it('every message has its schemas and a handler', () => expect(incompleteMessages(sources)).toEqual([]));
});

describe('words', () => {
  const keys = readCatalogue();
  it('every word of the interface is in the catalogue', () => expect([...wordsOutsideCatalogue(sources), ...wordsInPages()]).toEqual([]));
  it('every key asked for exists', () => expect(missingKeys(withConfig, keys)).toEqual([]));
  it('every key is used', () => expect(unusedKeys(withConfig, keys)).toEqual([]));
});

describe('shape', () => {
  it('no names for what has no place', () => expect(forbiddenNames(CODE_FOLDERS.flatMap(pathsUnder))).toEqual([]));
  it('no barrel files', () => expect(barrels(sources)).toEqual([]));
  it('files stay short', () => expect(longFiles(sources)).toEqual([]));
  it('functions stay short', () => expect(longFunctions(sources)).toEqual([]));
});
