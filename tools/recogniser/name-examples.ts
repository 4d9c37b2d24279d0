import type { Candidate } from '../../lib/entities/names/candidates';
import { type NameDocument, spellingFeatures } from '../../lib/entities/names/features';
import { KnownClasses } from '../../lib/entities/names/known-class';
import { type LexiconTable, WordClass } from '../../lib/entities/names/lexicon';
import { NAME_CLASSES, type NameClass } from '../../lib/entities/names/name-model';
import { WordFacts } from '../../lib/entities/names/word-facts';
import { SpanIndex } from '../../lib/entities/span-index';
import { tokenise } from '../../lib/entities/tokens';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { FeatureRows } from './feature-rows';
import type { Example } from './training-texts';

/** Names without a text: what they teach is how names of each kind are spelled. */
const KINDS: Record<string, NameClass> = { person: 'person', organization: 'organization', group: 'organization' };
/** Every so many places of the gazetteer: the rest tells nothing new. */
const EVERY_PLACE = 60;
const MADE_PEOPLE = 1500;

/** The names of the knowledge, as if they were unknown, and people put together from the lists of given names and surnames. */
export function nameExamples(knowledge: Knowledge, lexicon: LexiconTable, words: ReadonlyMap<string, number>): Example[] {
  const named: [string, NameClass][] = [];
  for (let entity = 0; entity < knowledge.records; entity++) {
    const kind = KINDS[knowledge.kind(entity)];
    if (kind) named.push([knowledge.name(entity), kind]);
  }
  const { places } = knowledge.index.directory;
  for (let i = 0; i < places; i += EVERY_PLACE) named.push([knowledge.name(knowledge.records + i), 'place']);
  for (const name of madePeople(words)) named.push([name, 'person']);
  for (const phrase of madePhrases(words)) named.push([phrase, 'none']);
  return named.flatMap(([name, kind]) => exampleOf(name, kind, knowledge, lexicon) ?? []);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** Every n-th, from the whole list: the same ones each time. */
const spread = <T>(items: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => items[(i * 7919 + (i >> 3)) % items.length]).flatMap((item) => item ?? []);

function madePeople(words: ReadonlyMap<string, number>): string[] {
  const all = [...words];
  const given = all.flatMap(([word, bits]) => (bits & WordClass.given ? [word] : []));
  const family = all.flatMap(([word, bits]) => (bits & WordClass.surname ? [word] : []));
  const families = spread(family, MADE_PEOPLE);
  return spread(given, MADE_PEOPLE).map((name, i) => `${capital(name)} ${capital(families[i] ?? '')}`);
}

/** Two or three everyday words with capitals, as headings and labels have them, are no names. */
function madePhrases(words: ReadonlyMap<string, number>): string[] {
  const plain = [...words].flatMap(([word, bits]) => (bits === (WordClass.word | WordClass.frequent) ? [word] : []));
  const [one, two] = [spread(plain, MADE_PEOPLE / 2), spread([...plain].reverse(), MADE_PEOPLE / 2)];
  return one.flatMap((word, i) => [capital(word), `${capital(word)} ${capital(two[i] ?? '')}`]);
}

function exampleOf(name: string, kind: NameClass, knowledge: Knowledge, lexicon: LexiconTable): Example | undefined {
  const tokens = tokenise(name);
  if (tokens.length === 0) return undefined;
  const candidate: Candidate = { first: 0, last: tokens.length, titleFirst: 0 };
  const words = new WordFacts(tokens, lexicon);
  const document: NameDocument = { text: name, tokens, words, known: new KnownClasses(new SpanIndex([]), knowledge) };
  const rows = new FeatureRows();
  spellingFeatures(candidate, document, rows);
  return { corpus: 'names', ...rows.vectors(), label: NAME_CLASSES.indexOf(kind), mentions: 0 };
}
