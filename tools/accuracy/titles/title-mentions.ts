import { createHash } from 'node:crypto';
import { sentencesOf } from '../../../lib/claims/sentences';
import { annotate } from '../../../lib/entities/annotate';
import type { Mention, TitleCheck } from '../../../lib/entities/mention';
import type { Recogniser } from '../../../lib/entities/names/recogniser-file';
import type { Knowledge } from '../../../lib/knowledge/knowledge';
import type { DatedText } from './dated-texts';

/** A person whom a dated article names, with the sentence around the name and the check of the title where there is one. */
export interface TitleMention {
  article: DatedText;
  mention: Mention;
  sentence: string;
  check?: TitleCheck;
  /** Names what was judged without its words: of the sentence, the person, the day and the verdict. */
  key: string;
}

/** The known people of an article in the order of the text. */
export function titleMentions(article: DatedText, knowledge: Knowledge, recogniser: Recogniser): TitleMention[] {
  const sentences = sentencesOf(article.text);
  return annotate(article.text, knowledge, article.day, { recogniser }).flatMap((mention) => {
    if (mention.kind !== 'person' || !mention.id) return [];
    const around = sentences.find(({ start, end }) => start <= mention.start && mention.start < end);
    const sentence = article.text.slice(around?.start ?? mention.start, around?.end ?? mention.end).replace(/\s+/g, ' ');
    const check = mention.titleCheck;
    const words = [sentence, mention.id, article.day, check?.verdict ?? 'silent'].join('|');
    return [
      { article, mention, sentence, key: createHash('sha256').update(words).digest('hex').slice(0, 10), ...(check ? { check } : {}) },
    ];
  });
}
