import type { PeopleState } from './claim';

/**
 * Nouns for people, by what is counted as one and the same: outlets call the same group prisoners and detainees. `any` is everybody.
 * Singular forms; `singular` brings a plural to them.
 */
const CLASSES: Readonly<Record<string, string>> = {
  any: 'people person human individual soul victim fatality casualty life death body injury',
  captive: 'prisoner detainee inmate captive convict',
  troops: 'soldier troop serviceman servicewoman marine paratrooper conscript',
  fighter: 'militant fighter rebel insurgent gunman terrorist jihadist extremist guerrilla attacker assailant bomber combatant militiaman',
  police: 'police policeman policewoman officer cop constable trooper guard',
  child: 'child kid minor schoolchild schoolgirl schoolboy girl boy infant baby teenager youngster toddler youth',
  woman: 'woman mother wife girl',
  man: 'man father',
  civilian: 'civilian resident villager bystander local citizen inhabitant national householder',
  refugee: 'refugee migrant asylum-seeker evacuee',
  hostage: 'hostage abductee',
  traveller: 'passenger tourist traveller visitor holidaymaker crew sailor pilot driver motorist commuter swimmer climber hiker',
  worker:
    'worker employee staff miner labourer laborer contractor firefighter rescuer paramedic medic doctor nurse teacher journalist reporter aid-worker official',
  student: 'student pupil',
  protester: 'protester demonstrator marcher activist supporter rioter',
  patient: 'patient survivor',
  suspect: 'suspect',
  family: 'family household',
  other: 'other',
};
const CLASS_OF = new Map(Object.entries(CLASSES).flatMap(([name, nouns]) => nouns.split(' ').map((noun) => [noun, name] as const)));
const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'people',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  police: 'police',
  lives: 'life',
  bodies: 'body',
  casualties: 'casualty',
  fatalities: 'fatality',
  injuries: 'injury',
  babies: 'baby',
  families: 'family',
  wives: 'wife',
  crew: 'crew',
  staff: 'staff',
  troops: 'troop',
};

/** The singular of a counted noun, good enough to compare by. */
export function singular(plural: string): string {
  const known = IRREGULAR[plural];
  if (known) return known;
  const men = /^(.+)(men|women|children)$/.exec(plural);
  if (men) return `${men[1]}${IRREGULAR[men[2] ?? ''] ?? ''}`;
  if (/ies$/.test(plural) && plural.length > 4) return `${plural.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(plural)) return plural.slice(0, -2);
  return /[^s]s$/.test(plural) ? plural.slice(0, -1) : plural;
}

/** The class of people that a noun counts; undefined where it counts none. Lower case, any number. */
export const peopleClass = (noun: string): string | undefined => CLASS_OF.get(noun) ?? CLASS_OF.get(singular(noun));

/** Verbs and adjectives that say what happened to the counted. */
const STATES: Readonly<Record<PeopleState, string>> = {
  killed: 'killed dead died dies die perished drowned executed beheaded murdered slain',
  wounded: 'wounded injured hurt hospitalised hospitalized maimed',
  missing: 'missing unaccounted',
  detained: 'detained arrested jailed imprisoned',
  displaced: 'displaced homeless evacuated uprooted',
  rescued: 'rescued saved freed',
  escaped: 'escaped fled',
  recaptured: 'recaptured',
  infected: 'infected',
  sick: 'sickened ill sick',
  abducted: 'abducted kidnapped kidnaped',
  troops: 'deployed stationed',
};
export const STATE_WORDS = new Map(
  Object.entries(STATES).flatMap(([state, words]) => words.split(' ').map((word) => [word, state as PeopleState] as const)),
);
/** Transitive verbs in the active voice, before those whom they befall. */
const ACTIVE: Readonly<Partial<Record<PeopleState, string>>> = {
  killed: 'killed kills kill killing executed executing murdered murdering beheaded slaughtered massacred',
  wounded: 'wounded wounds wounding injured injures injuring injure hurt hurting',
  detained: 'detained detaining detains arrested arresting arrests arrest jailed jailing',
  displaced: 'displaced displacing displaces',
  rescued: 'rescued rescuing rescues saved saving freed freeing',
  recaptured: 'recaptured recapturing',
  infected: 'infected infecting infects',
  sick: 'sickened sickening sickens',
  abducted: 'abducted abducting kidnapped kidnapping',
};
export const ACTIVE_WORDS = new Map(
  Object.entries(ACTIVE).flatMap(([state, words]) => words.split(' ').map((word) => [word, state as PeopleState] as const)),
);
/** Nouns that carry the state themselves: "12 deaths". */
export const STATE_NOUNS = new Map<string, PeopleState>([
  ['death', 'killed'],
  ['fatality', 'killed'],
  ['injury', 'wounded'],
  ['arrest', 'detained'],
]);
