import type { EntityKind } from '../../../lib/knowledge/kinds';

/**
 * What an entity is, by the classes that it is an instance of (P31). Wikidata's classes form a tree of some hundred thousand, of which one line shows one
 * step: whether a "municipality of Spain" is a place cannot be asked of it. So the common classes are listed here, with the word that a card shows
 * for a place; an office's line tells by itself that it is one. `--subclasses` reads the dump once more before, for the trees below
 * these classes: it finds more, takes twice as long, and takes in what people put into the wrong tree. `--classes Q123=place` adds a single one.
 */
const STATES = ['Q3624078', 'Q6256', 'Q15634554', 'Q3024240'];

/** Political and social movements, armed and terrorist organizations. */
const GROUPS = ['Q17149090', 'Q17127659', 'Q49773', 'Q2738074'];

const ORGANIZATIONS = [
  // organization, international, intergovernmental, nonprofit, non-governmental, charity, foundation, association, government organization
  ...['Q43229', 'Q484652', 'Q245065', 'Q163740', 'Q79913', 'Q708676', 'Q157031', 'Q48204', 'Q2659904', 'Q178706'],
  // political party, government, cabinet, ministry, government agency, parliament, legislature, court, supreme court, central bank
  ...['Q7278', 'Q7188', 'Q640506', 'Q192350', 'Q327333', 'Q35749', 'Q11204', 'Q41487', 'Q190752', 'Q66344'],
  // armed forces, military unit, police, intelligence agency
  ...['Q772547', 'Q176799', 'Q35535', 'Q47913'],
  // business, company, enterprise, public company, bank, airline, publisher
  ...['Q4830453', 'Q783794', 'Q6881511', 'Q891723', 'Q22687', 'Q46970', 'Q2085381'],
  // news agency, newspaper, daily newspaper, television station, broadcaster
  ...['Q192283', 'Q11032', 'Q1110794', 'Q1616075', 'Q15265344'],
  // university, research institute, think tank, trade union, religious organization, sports organization, football club
  ...['Q3918', 'Q31855', 'Q155271', 'Q178790', 'Q1530022', 'Q4438121', 'Q476028'],
];

const PLACES: Record<string, string> = {
  Q515: 'city',
  Q1549591: 'city',
  Q1637706: 'city',
  Q5119: 'city',
  Q1093829: 'city',
  Q3957: 'town',
  Q15127012: 'town',
  Q532: 'village',
  Q5084: 'hamlet',
  Q486972: 'settlement',
  Q17343829: 'settlement',
  Q498162: 'settlement',
  Q123705: 'neighbourhood',
  Q15284: 'municipality',
  Q484170: 'municipality',
  Q747074: 'municipality',
  Q262166: 'municipality',
  Q2074737: 'municipality',
  Q3184121: 'municipality',
  Q127448: 'municipality',
  Q755707: 'municipality',
  Q2039348: 'municipality',
  Q493522: 'municipality',
  Q70208: 'municipality',
  Q667509: 'municipality',
  Q35657: 'state',
  Q47168: 'county',
  Q34876: 'province',
  Q36784: 'region',
  Q6465: 'department',
  Q10864048: 'region',
  Q13220204: 'district',
  Q56061: 'region',
  Q82794: 'region',
  Q5107: 'continent',
  Q23442: 'island',
  Q34763: 'peninsula',
  Q23397: 'lake',
  Q4022: 'river',
  Q165: 'sea',
  Q9430: 'ocean',
  Q39594: 'bay',
  Q37901: 'strait',
  Q8502: 'mountain',
  Q46831: 'mountains',
  Q54050: 'hill',
  Q39816: 'valley',
  Q8514: 'desert',
  Q46169: 'national park',
  Q40080: 'beach',
  Q1248784: 'airport',
  Q245016: 'military base',
  Q622499: 'camp',
  Q134447: 'power station',
  Q40357: 'prison',
  Q12323: 'dam',
  Q12280: 'bridge',
  Q41176: 'building',
  Q16560: 'building',
  Q16970: 'church',
  Q32815: 'mosque',
  Q44539: 'temple',
  Q33506: 'museum',
  Q174782: 'square',
  Q79007: 'street',
};

/** position, public office */
const OFFICES = ['Q4164871', 'Q294414'];
/** An office is often a subclass of what it is: head of state, head of government, president, prime minister, minister, governor, mayor, monarch, ambassador, member of parliament. */
const OFFICES_ABOVE = ['Q48352', 'Q2285706', 'Q30461', 'Q14212', 'Q83307', 'Q132050', 'Q30185', 'Q116', 'Q121998', 'Q486839'];

export interface EntityClass {
  kind: EntityKind;
  /** What a place is, in a word. */
  type?: string;
}
export type ClassTable = ReadonlyMap<string, EntityClass>;

const all = (ids: string[], kind: EntityKind) => ids.map((id): [string, EntityClass] => [id, { kind }]);

/** The classes by their ids. Where an entity is of several, the kind that stands first here counts. */
export const CLASSES: ClassTable = new Map<string, EntityClass>([
  ['Q5', { kind: 'person' }],
  ...all(STATES, 'state'),
  ...all([...OFFICES, ...OFFICES_ABOVE], 'office'),
  ...all(GROUPS, 'group'),
  ...all(ORGANIZATIONS, 'organization'),
  ...Object.entries(PLACES).map(([id, type]): [string, EntityClass] => [id, { kind: 'place', type }]),
]);

const PRECEDENCE: readonly EntityKind[] = ['person', 'state', 'office', 'group', 'organization', 'place'];

/** What an entity is, of its classes and of those above it; undefined for what nobody asks for. */
export function classOf(table: ClassTable, classes: readonly string[], above: readonly string[]): EntityClass | undefined {
  // What is below "president" is an office; what is below "city" is a kind of city.
  const offices = above.map((id) => table.get(id)).filter((entry) => entry?.kind === 'office');
  const found = [...classes.map((id) => table.get(id)), ...offices].filter((entry) => entry !== undefined);
  return found.sort((a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind))[0];
}
