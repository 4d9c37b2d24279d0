import type { Claim } from '../claim';
import type { Cell, ComparedArticle, ComparedPlace, ComparisonWorld, Facet, Verdict } from './comparison';
import type { Figure } from './figures';
import { countSources, type Source, sourceOf } from './sources';

interface Placed {
  article: ComparedArticle;
  claim: Claim;
  source: Source;
  id: string;
  place: ComparedPlace;
}

/** Within this distance two points are one place to a reader: a town and its outskirts. */
const SAME_PLACE_KM = 30;
/** From here on two points cannot be one. Between the two nobody can tell. */
const OTHER_PLACE_KM = 60;
const EARTH_RADIUS_KM = 6371;
/** What stands before the place where something happens. "Toward", "to" and the like tell where somebody goes. */
const WHERE =
  /\b(?:in|at|near|outside|from|around|inside|of|on)\s+(?:the\s+)?(?:(?:town|city|village|port|province|district|suburb|outskirts|north|south|east|west|northern|southern|eastern|western|central|downtown)\s+(?:of\s+)?)*$/i;

/** Where what is counted happened, by the sentences that count it: one facet for each thing counted. */
export function placeFacet(
  articles: readonly ComparedArticle[],
  label: string,
  key: string,
  figures: readonly Figure[],
  world: ComparisonWorld,
): Facet | undefined {
  const placed = articles.flatMap((article) => {
    const claims = figures.filter((figure) => figure.article.id === article.id).map(({ claim }) => claim);
    for (const claim of claims) {
      const found = placeOf(claim, article, world);
      if (found) return [found];
    }
    return [];
  });
  if (placed.length < 2) return undefined;
  return {
    key: `place/${key}`,
    label: `where: ${label}`,
    kind: 'place',
    verdict: placeVerdict(placed),
    cells: placed.map(cellOf),
    sources: countSources(
      placed.map(({ source }) => source),
      world.copies,
    ),
  };
}

function placeOf(claim: Claim, article: ComparedArticle, { place }: ComparisonWorld): Placed | undefined {
  for (const { start, end, kind, id } of article.mentions) {
    if (id === undefined || kind !== 'place' || start < claim.start || end > claim.end || !claim.places.includes(id)) continue;
    if (!WHERE.test(article.text.slice(claim.start, start))) continue;
    const known = place(id);
    if (known) return { article, claim, source: sourceOf(claim, article), id, place: known };
  }
  return undefined;
}

function cellOf({ article, claim, place }: Placed): Cell {
  const speaker = claim.attribution?.speaker.surface;
  return {
    article: article.id,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    value: place.name,
    ...(speaker ? { speaker } : {}),
    ...(article.day ? { day: article.day } : {}),
  };
}

function placeVerdict(placed: readonly Placed[]): Verdict {
  const verdicts = placed.flatMap((a, index) => placed.slice(index + 1).map((b) => pairVerdict(a, b)));
  if (verdicts.includes('conflict')) return 'conflict';
  return verdicts.includes('cannot-tell') ? 'cannot-tell' : 'agree';
}

function pairVerdict(a: Placed, b: Placed): Verdict {
  if (a.id === b.id) return 'agree';
  // A province holds its towns: how near its middle is says nothing.
  if (a.place.area || b.place.area) return 'cannot-tell';
  const km = distanceKm(a.place, b.place);
  if (km <= SAME_PLACE_KM) return 'agree';
  // An article that names the other's place as well may mean both; one that never does contradicts it.
  return km >= OTHER_PLACE_KM && !names(a.article, b) && !names(b.article, a) ? 'conflict' : 'cannot-tell';
}

const names = ({ text, mentions }: ComparedArticle, { id, place }: Placed): boolean => mentions.some((mention) => mention.id === id) || text.includes(place.name);

/** Great-circle distance by the haversine formula. */
function distanceKm(a: ComparedPlace, b: ComparedPlace): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
