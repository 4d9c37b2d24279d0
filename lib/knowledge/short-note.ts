import type { Knowledge } from './knowledge';

/** UTF-16 code units; more is no note beside a name. */
const LONGEST_UTF16 = 90;

/** What tells an entity from others of its name, in a few words: where a place lies, who or what anything else is. */
export function shortNote(knowledge: Knowledge, entity: number): string | undefined {
  const kind = knowledge.kind(entity);
  return (kind === 'place' ? whereabouts(knowledge, entity) : undefined) ?? described(knowledge, entity);
}

/** "Massachusetts, United States". */
function whereabouts(knowledge: Knowledge, place: number): string | undefined {
  const country = knowledge.country(place);
  const around = [knowledge.place(place)?.division, country === undefined ? undefined : knowledge.stateOf(country)];
  const names = around.flatMap((entity) => (entity === undefined || entity === place ? [] : [knowledge.name(entity)]));
  return names.length === 0 ? undefined : names.join(', ');
}

function described(knowledge: Knowledge, entity: number): string | undefined {
  const description = knowledge.detail(entity)?.description;
  if (!description || description.length <= LONGEST_UTF16) return description || undefined;
  const end = description.lastIndexOf(' ', LONGEST_UTF16);
  return `${description.slice(0, end > 0 ? end : LONGEST_UTF16)} …`;
}
