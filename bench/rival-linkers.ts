import { annotate } from '../lib/entities/annotate';
import type { Mention } from '../lib/entities/mention';
import type { Recogniser } from '../lib/entities/names/recogniser-file';
import { type Token, tokenise } from '../lib/entities/tokens';
import { fold } from '../lib/knowledge/fold';
import type { Knowledge } from '../lib/knowledge/knowledge';
import type { NameMatch } from '../lib/knowledge/name-match';
import type { Link } from '../tools/accuracy/link-score';

export type Linker = (text: string, day: string) => Link[];

const LONGEST_WORDS = 8;

/** What an encyclopedia has an article on: every town of the gazetteer counts as such. */
const hasTitle = (knowledge: Knowledge, entity: number): boolean =>
  !knowledge.isRecord(entity) || knowledge.detail(entity)?.wikipedia !== undefined;

function mostProminent(knowledge: Knowledge, matches: readonly NameMatch[]): NameMatch | undefined {
  const weight = ({ entity, prior }: NameMatch) => knowledge.prior(entity) * prior;
  return matches.reduce<NameMatch | undefined>((best, match) => (best && weight(best) >= weight(match) ? best : match), undefined);
}

export function ours(knowledge: Knowledge, recogniser: Recogniser): Linker {
  return (text, day) =>
    annotate(text, knowledge, day, { recogniser }).flatMap(({ start, end, id, place }: Mention) => {
      const entity = id === undefined ? undefined : knowledge.find(id);
      return entity === undefined ? [] : [{ start, end, entity, ...(place ? { point: place } : {}) }];
    });
}

/**
 * As Wikilinker and its like do it: from left to right the longest name that is a title or another name of one, the most prominent bearer, whatever
 * the text is about. Words begin with capitals, which spares it the everyday words.
 */
export function longestTitle(knowledge: Knowledge): Linker {
  return (text) => {
    const tokens = tokenise(text);
    const links: Link[] = [];
    for (let first = 0; first < tokens.length; ) {
      const link = longestFrom(text, tokens, first, knowledge);
      if (link) links.push(link.link);
      first = link?.last ?? first + 1;
    }
    return links;
  };
}

function longestFrom(
  text: string,
  tokens: readonly Token[],
  first: number,
  knowledge: Knowledge,
): { link: Link; last: number } | undefined {
  const [opening] = tokens.slice(first, first + 1);
  if (!opening?.capital) return undefined;
  let best: { link: Link; last: number } | undefined;
  for (let last = first + 1; last <= Math.min(tokens.length, first + LONGEST_WORDS); last++) {
    const end = tokens[last - 1];
    if (!end || (last > first + 1 && ['sentence', 'block', 'comma', 'other'].includes(end.gap))) break;
    const titled = knowledge
      .lookUp(fold(text.slice(opening.start, end.end)))
      .filter(({ entity, role }) => role === 'name' && hasTitle(knowledge, entity));
    const match = end.capital ? mostProminent(knowledge, titled) : undefined;
    if (match) best = { link: { start: opening.start, end: end.end, entity: match.entity }, last };
  }
  return best;
}

/** Popularity alone: on the stretches that we link, the bearer with the highest prior. */
export function popularity(knowledge: Knowledge, spots: Linker): Linker {
  return (text, day) =>
    spots(text, day).map(({ start, end, entity }) => {
      const match = mostProminent(knowledge, knowledge.lookUp(fold(text.slice(start, end))));
      return { start, end, entity: match?.entity ?? entity };
    });
}
