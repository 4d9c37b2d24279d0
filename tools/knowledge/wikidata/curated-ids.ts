import { readSources } from '../read-sources';

/** The ids that the knowledge files give to items of Wikidata, so that both speak of one entity. Of an item named twice the first counts. */
export function readCuratedIds(folder: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { content } of readSources(folder).files) {
    const owners = [...content.states, ...content.entities];
    for (const { id, wikidata } of [...owners, ...content.people, ...owners.flatMap(({ offices }) => offices)])
      if (wikidata !== undefined && !ids.has(wikidata)) ids.set(wikidata, id);
  }
  return ids;
}
