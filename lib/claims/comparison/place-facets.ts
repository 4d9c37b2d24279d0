import type { Claim } from '../claim';
import { type ComparedArticle, type ComparedPlace, type ComparisonWorld, cellOfClaim, type Facet, type Verdict } from './comparison';
import { sameScope } from './figure-verdict';
import type { Figure } from './figures';
import { isOneEvent } from './one-event';
import { countSources, type Source } from './sources';

interface Placed {
  article: ComparedArticle;
  claim: Claim;
  figure: Figure;
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
    for (const figure of figures.filter((each) => each.article.id === article.id)) {
      const found = placeOf(figure, world);
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
    cells: placed.map(({ article, claim, place }) => cellOfClaim(claim, article, place.name)),
    sources: countSources(
      placed.map(({ source }) => source),
      world.copies,
    ),
  };
}

function placeOf(figure: Figure, { place }: ComparisonWorld): Placed | undefined {
  const { claim, article, source } = figure;
  for (const { start, end, kind, id } of article.mentions) {
    if (id === undefined || kind !== 'place' || start < claim.start || end > claim.end || !claim.places.includes(id)) continue;
    if (!WHERE.test(article.text.slice(claim.start, start))) continue;
    const known = place(id);
    if (known) return { article, claim, figure, source, id, place: known };
  }
  return undefined;
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
  const isOne = sameScope(a.figure, b.figure) && isOneEvent(a.figure, b.figure);
  return isOne && km >= OTHER_PLACE_KM && !names(a.article, b) && !names(b.article, a) ? 'conflict' : 'cannot-tell';
}

const names = ({ text, mentions }: ComparedArticle, { id, place }: Placed): boolean =>
  mentions.some((mention) => mention.id === id) || text.includes(place.name);

/** Great-circle distance by the haversine formula. */
function distanceKm(a: ComparedPlace, b: ComparedPlace): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
