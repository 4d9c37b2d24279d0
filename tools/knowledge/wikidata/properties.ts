/** The properties of Wikidata that are read, by what they say here. */
export const Property = {
  instanceOf: 'P31',
  subclassOf: 'P279',
  // Qualifiers.
  start: 'P580',
  end: 'P582',
  pointInTime: 'P585',
  replaces: 'P1365',
  replacedBy: 'P1366',
  // Of people.
  positionHeld: 'P39',
  born: 'P569',
  died: 'P570',
  citizenOf: 'P27',
  party: 'P102',
  // Of bodies and places.
  headOfGovernment: 'P6',
  headOfState: 'P35',
  chairperson: 'P488',
  director: 'P1037',
  chiefExecutive: 'P169',
  memberOf: 'P463',
  partOf: 'P361',
  parent: 'P749',
  country: 'P17',
  point: 'P625',
  population: 'P1082',
  geonames: 'P1566',
  isoCode: 'P297',
  /** Dissolved, abolished or demolished. */
  dissolved: 'P576',
  officeOfHeadOfState: 'P1906',
  officeOfHeadOfGovernment: 'P1313',
  // Of offices.
  directs: 'P2389',
  jurisdiction: 'P1001',
  officeholder: 'P1308',
} as const;

/** Properties of a body that name who heads it; what such an office is called where it is no item of its own. */
export const HEADS = {
  [Property.headOfState]: 'head of state',
  [Property.headOfGovernment]: 'head of government',
  [Property.chairperson]: 'chairperson',
  [Property.director]: 'director',
  [Property.chiefExecutive]: 'chief executive officer',
} as const;
export type HeadProperty = keyof typeof HEADS;
export const HEAD_PROPERTIES = Object.keys(HEADS) as HeadProperty[];

/** Properties that become relations. */
export const TIE_PROPERTIES = [Property.memberOf, Property.party, Property.partOf, Property.parent] as const;
export type TieProperty = (typeof TIE_PROPERTIES)[number];
