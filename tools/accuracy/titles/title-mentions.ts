import { createHash } from 'node:crypto';
import { sentencesOf } from '../../../lib/claims/sentences';
import { annotate } from '../../../lib/entities/annotate';
import type { Mention, TitleCheck } from '../../../lib/entities/mention';
import type { Recogniser } from '../../../lib/entities/names/recogniser-file';
import type { Knowledge } from '../../../lib/knowledge/knowledge';
import type { DatedText } from './dated-texts';

/** A known person whom a dated article names, with the sentence around the name and the check of the title where there is one. */
export interface TitleMention {
  article: DatedText;
  /** The day that it was read by: the article's own or another. */
  day: string;
  mention: Mention;
  check?: TitleCheck;
  sentence: string;
  /** Names the place of the title without its words, whatever is made of it: of the sentence, the person and the day. */
  place: string;
}

export const shortHash = (...parts: string[]): string => createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 10);

/** The known people of an article in the order of the text, read as if it had appeared on `day`. */
export function titleMentions(
  article: DatedText,
  knowledge: Knowledge,
  recogniser: Recogniser | undefined,
  day = article.day,
): TitleMention[] {
  const people = annotate(article.text, knowledge, day, { recogniser }).filter(({ kind, id }) => kind === 'person' && id);
  if (people.length === 0) return [];
  const sentences = sentencesOf(article.text);
  return people.map((mention) => {
    const around = sentences.find(({ start, end }) => start <= mention.start && mention.start < end);
    const sentence = article.text.slice(around?.start ?? mention.start, around?.end ?? mention.end).replace(/\s+/g, ' ');
    const check = mention.titleCheck;
    const before = article.text.slice(around?.start ?? mention.start, mention.start).replace(/\s+/g, ' ');
    const place = shortHash(sentence, before, mention.id ?? '', day);
    return { article, day, mention, sentence, place, ...(check ? { check } : {}) };
  });
}
