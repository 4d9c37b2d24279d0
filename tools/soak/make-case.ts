import { mulberry32, type Random, seedOf } from '../random';
import { BYTE_MUTATIONS } from './mutate-bytes';
import { METADATA_MUTATIONS } from './mutate-metadata';
import { NESTING_MUTATIONS } from './mutate-nesting';
import { TAG_MUTATIONS } from './mutate-tags';
import { TEXT_MUTATIONS } from './mutate-text';
import type { Mutation } from './mutation';

/** A saved page that cases are made from. */
export interface BasePage {
  name: string;
  /** Where it was read, empty where nobody knows. */
  url: string;
}

/** One case: wholly decided by seed, number and the list of pages. */
export interface SoakCase {
  number: number;
  page: BasePage;
  /** Where the page pretends to be. */
  url: string;
  /** Names of what was done to it, in order. */
  mutations: string[];
  /** Makes the case's page from the source of the saved one. */
  spoil(source: string): string;
  /** The numbers that remain for the checks. */
  random: Random;
}

/** Text last: what is no valid UTF-16 does not survive the way through bytes. */
const FAMILIES = [BYTE_MUTATIONS, TAG_MUTATIONS, NESTING_MUTATIONS, METADATA_MUTATIONS, TEXT_MUTATIONS];
const ALL = FAMILIES.flat();
const ODD_ADDRESSES = [
  '',
  'about:blank',
  'http://localhost/',
  'https://news.example/%E0%A4%A',
  'file:///a.html',
  'https://xn--a.example/2026/99/99/',
];
/** A page grown beyond this is spoiled no further; UTF-16 code units. */
const MAX_SOURCE_UTF16 = 12_000_000;

function pickMutation(random: Random): Mutation {
  let left = random.next() * ALL.reduce((sum, { weight }) => sum + weight, 0);
  for (const mutation of ALL) {
    left -= mutation.weight;
    if (left < 0) return mutation;
  }
  return random.pick(ALL);
}

/** Makes the case of a number: a page and one to four mutations of it. */
export function makeCase(seed: number, number: number, pages: readonly BasePage[]): SoakCase {
  const random = mulberry32(seedOf(seed, number));
  const page = random.pick(pages);
  const chosen = Array.from({ length: 1 + random.below(4) }, () => pickMutation(random)).sort((a, b) => ALL.indexOf(a) - ALL.indexOf(b));
  const url = random.chance(0.1) ? random.pick(ODD_ADDRESSES) : page.url;
  const seedOfContent = random.below(2 ** 32);
  return {
    number,
    page,
    url,
    mutations: chosen.map(({ name }) => name),
    random,
    spoil(source) {
      const numbers = mulberry32(seedOfContent);
      return chosen.reduce((html, mutation) => (html.length > MAX_SOURCE_UTF16 ? html : mutation.apply(html, numbers)), source);
    },
  };
}

/** Where a case is served as a live page: an address like a newspaper's. */
export const livePath = (number: number): string => `/world/2026/01/20/a-page-that-was-spoiled-${number}`;
