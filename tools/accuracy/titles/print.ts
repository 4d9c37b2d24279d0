import type { Knowledge } from '../../../lib/knowledge/knowledge';
import type { AgainstTitle } from './readings';
import type { TitleMention } from './title-mentions';

/** UTF-16 code units of a sentence that are shown. */
const SHOWN = 400;

/** For the reader who judges: sentence, day, office, the person's terms and who held the office on the day. */
export function printAgainst(knowledge: Knowledge, { key, check, day, article, mention, sentence }: AgainstTitle): string {
  const office = knowledge.detail(knowledge.find(check.office ?? '') ?? -1);
  const terms = (office?.roles ?? [])
    .filter(({ person, from, to }) => person === mention.id || ((from ?? '') <= day && (to ?? '9') >= day))
    .map(({ person, from, to }) => `${person} ${from ?? '?'} to ${to ?? 'open'}`);
  return `${key} ${check.verdict} on ${day} (${article.set}, ${article.day}) “${check.claimed}” of ${mention.id}, ${check.office}
    ${terms.join('; ')}; whole from ${office?.completeFrom} to ${office?.checked}
    ${shortened(sentence, mention.surface)}`;
}

export function printNear(knowledge: Knowledge, { place, check, day, article, mention, sentence }: TitleMention): string {
  const roles = (knowledge.detail(knowledge.find(mention.id ?? '') ?? -1)?.roles ?? []).map(
    ({ office, from, to }) => `${office} ${from ?? '?'} to ${to ?? 'open'}`,
  );
  return `${place} ${check?.verdict ?? 'silent'} ${day} (${article.set}) ${mention.id}: ${roles.join('; ')}
    ${shortened(sentence, mention.surface)}`;
}

function shortened(sentence: string, surface: string): string {
  const at = sentence.indexOf(surface);
  return sentence.length <= SHOWN ? sentence : `… ${sentence.slice(Math.max(0, at - SHOWN / 2), at + SHOWN / 2)} …`;
}
