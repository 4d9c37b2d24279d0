import { fold } from '../knowledge/fold';
import type { Knowledge } from '../knowledge/knowledge';
import { SurfaceFlag } from '../knowledge/pack-content';
import { type Span, spot } from './spot';
import { tokenise } from './tokens';

/** Who published an article: the name as readers know it, the host of its address without "www.". Either may be unknown. */
export interface Publisher {
  name?: string | undefined;
  host?: string | undefined;
}

/** Where an outlet is at home: its country, and spans of its name that name places. */
export interface OutletHome {
  country?: number;
  places: Span[];
}

/** Countries' domains that anybody in the world uses. */
const NO_COUNTRY = new Set('ai cc cd co fm gg im io la ly me nu sh st to tv vc ws eu su'.split(' '));
/** The shortest name of a place that is looked for in a host: "denverpost". */
const SHORTEST_IN_HOST = 5;

/**
 * Finds where an outlet is at home: by what the knowledge has under its name, by the country of its host's domain, and by the places
 * in its name or host ("The Denver Post", denverpost.com). News agencies write of the whole world: of them nothing is said.
 */
export function readOutletHome({ name, host }: Publisher, knowledge: Knowledge): OutletHome {
  const known = name ? knowledge.lookUp(fold(name)).find(({ entity }) => knowledge.detail(entity)?.outlet !== undefined) : undefined;
  if (known && knowledge.detail(known.entity)?.outlet?.kind === 'wire') return { places: [] };
  const country = (known && knowledge.country(known.entity)) ?? countryOfDomain(host, knowledge);
  const tokens = name && name !== host ? tokenise(name) : [];
  const inName = spot(tokens, knowledge, []).filter((span) => isPlace(span, knowledge));
  return { ...(country === undefined ? {} : { country }), places: inName.length > 0 ? inName : placeInHost(host, knowledge) };
}

function countryOfDomain(host: string | undefined, knowledge: Knowledge): number | undefined {
  const domain = host?.split('.').at(-1) ?? '';
  if (domain.length !== 2 || NO_COUNTRY.has(domain)) return undefined;
  return knowledge.countryOfCode(domain === 'uk' ? 'GB' : domain.toUpperCase());
}

function isPlace({ matches }: Span, knowledge: Knowledge): boolean {
  return matches.some(({ role, flags, entity }) => role === 'name' && knowledge.kind(entity) === 'place' && !isWord(flags));
}

const isWord = (flags: number): boolean => (flags & SurfaceFlag.commonWord) !== 0;

/** The longest name of a place that the host begins with. */
function placeInHost(host: string | undefined, knowledge: Knowledge): Span[] {
  const labels = host?.split('.') ?? [];
  const label = labels.find((each) => each !== 'www') ?? '';
  if (labels.length < 2) return [];
  for (let end = label.length; end >= SHORTEST_IN_HOST; end--) {
    const span = { first: 0, last: 1, matches: knowledge.lookUp(label.slice(0, end)) };
    if (isPlace(span, knowledge)) return [span];
  }
  return [];
}
