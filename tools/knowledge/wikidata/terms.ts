import { fold } from '../../../lib/knowledge/fold';
import { listOf, own } from './statements';

/** How an entity is called and described, in the languages asked for. */
export interface Terms {
  name: string;
  aliases: string[];
  description?: string;
  /** Title of the English Wikipedia's article. */
  wikipedia?: string;
}

const MOST_ALIASES = 12;
/** Names longer than this are sentences. The pack's schema allows 200. */
const LONGEST_NAME = 120;
const LONGEST_DESCRIPTION = 300;
/** Labels that are the same in every language stand under this code since 2025. */
const ANY_LANGUAGE = 'mul';

/** Control characters, and those that turn the direction of what follows or cannot be seen. Lone halves of a surrogate pair are no text. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/gu;

/** A text fit to be shown on one line; empty for what is none. Markup stays what it is, text. */
export function clean(value: unknown, longest: number): string {
  if (typeof value !== 'string') return '';
  const text = value
    .slice(0, 4 * longest)
    .replace(UNSEEN, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text.length > longest ? '' : text;
}

const term = (terms: unknown, language: string, longest: number): string => clean(own(own(terms, language), 'value'), longest);

/** Written on the day of some edit, true on that day: no text for an article of another one. */
const OF_TODAY = /\b(?:current(?:ly)?|incumbent|acting|serving|now|today|present)\b/i;

const withoutQualifier = (title: string): string => title.replace(/ \([^()]*\)$/, '');

/** The terms of an entity; undefined where it has no name in any of the languages. The first language that has a name gives it. */
export function readTerms(entity: unknown, languages: readonly string[]): Terms | undefined {
  const [labels, descriptions, aliases] = [own(entity, 'labels'), own(entity, 'descriptions'), own(entity, 'aliases')];
  const wikipedia = clean(own(own(own(entity, 'sitelinks'), 'enwiki'), 'title'), 2 * LONGEST_NAME);
  const wanted = [...languages, ANY_LANGUAGE];
  const named = wanted.map((language) => term(labels, language, LONGEST_NAME)).filter((label) => fold(label) !== '');
  const name = named[0] ?? withoutQualifier(wikipedia);
  if (fold(name) === '') return undefined;
  const others = wanted.flatMap((language) => listOf(own(aliases, language)).map((alias) => clean(own(alias, 'value'), LONGEST_NAME)));
  const spelled = [...new Set([...named, ...others])].filter((alias) => alias !== name && fold(alias) !== '');
  const description = languages.map((language) => term(descriptions, language, LONGEST_DESCRIPTION)).find((text) => text !== '');
  return {
    name,
    aliases: spelled.slice(0, MOST_ALIASES),
    ...(description && !OF_TODAY.test(description) ? { description } : {}),
    ...(wikipedia ? { wikipedia } : {}),
  };
}

/** In how many Wikipedias and sister projects an entity has a page: the measure of how prominent it is. */
export function sitelinksOf(entity: unknown): number {
  const sitelinks = own(entity, 'sitelinks');
  return typeof sitelinks === 'object' && sitelinks !== null ? Object.keys(sitelinks).length : 0;
}
