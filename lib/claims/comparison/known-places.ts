import type { Knowledge } from '../../knowledge/knowledge';
import type { ComparisonWorld } from './comparison';

/** Curated places that are points on the map; all others (regions, seas, provinces) are areas. */
const POINTS = /^(city|capital|town|village|camp|prison|base|site|port|airport|crossing|dam|plant|building|monument)$/;

/** Answers comparison's questions about places from a knowledge pack. */
export function knownPlaces(knowledge: Knowledge): ComparisonWorld['place'] {
  return (id) => {
    const entity = knowledge.find(id);
    const point = entity === undefined ? undefined : knowledge.point(entity);
    if (entity === undefined || !point) return undefined;
    const facts = knowledge.place(entity);
    const area = facts ? facts.type === 'division' || facts.type === 'county' : !POINTS.test(knowledge.detail(entity)?.type ?? '');
    return { name: knowledge.name(entity), ...point, area };
  };
}
