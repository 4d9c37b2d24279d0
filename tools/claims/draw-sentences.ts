import { peopleClass, STATE_WORDS } from '../../lib/claims/people-words';
import { quantitiesOf } from '../../lib/claims/quantities';
import { sentencesOf } from '../../lib/claims/sentences';
import { type Word, wordsIn } from '../../lib/claims/words';
import { annotate } from '../../lib/entities/annotate';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { mulberry32 } from '../random';
import type { EventDocument } from './gold';

const SEED = 202;
const COUNT = 200;
const NUMBER = /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|scores)$)/i;

/** Sentences with a number and a word for people or for what befell them, drawn by seed, with what was read: to be checked by eye. */
export function drawSentences(documents: readonly EventDocument[], knowledge: Knowledge): string[] {
  const candidates = documents.flatMap(({ text }) =>
    sentencesOf(text).flatMap((span) => {
      const words = wordsIn(text, span);
      return words.some(({ text: word }) => NUMBER.test(word)) && words.some(countsPeople) ? [{ text, span, words }] : [];
    }),
  );
  const random = mulberry32(SEED);
  return Array.from({ length: COUNT }, () => candidates.splice(random.below(candidates.length), 1)[0]).flatMap((drawn, index) => {
    if (!drawn) return [];
    const { text, span, words } = drawn;
    const mentions = annotate(text.slice(span.start, span.end), knowledge, '2018-01-01').map((mention) => ({
      ...mention,
      start: mention.start + span.start,
      end: mention.end + span.start,
    }));
    const read = quantitiesOf(words, mentions)
      .filter(({ kind }) => kind === 'people')
      .map(({ start, end, low, high, unit, part }) => `[${text.slice(start, end)}: ${low}..${high ?? ''} ${unit}${part ? ', part' : ''}]`);
    return [`${index + 1}. ${text.slice(span.start, span.end).replace(/\s+/g, ' ')} ${read.join(' ') || '[]'}`];
  });
}

const countsPeople = ({ lower }: Word): boolean => peopleClass(lower) !== undefined || STATE_WORDS.has(lower);
