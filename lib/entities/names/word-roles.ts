/**
 * What the recogniser's rules know of words, as bits. The lists are words by which names say what they name, and words that stand around names;
 * lower case.
 */
export const WordRole = {
  /** The last word of an organization's name, or the one before "of" and "for" in it. */
  organizationHead: 1,
  /** The last word of a place's name. */
  placeHead: 2,
  /** The first word of a place's name. */
  placeStart: 4,
  /** Titles and roles that news writes with a capital before a name. */
  title: 8,
  /** "Department of", "Institute for", "Council on": what stands before these goes on behind them. */
  joinedByOf: 16,
  /** Capitalised words that begin and end no name. */
  noName: 32,
  /** "Duchess of Cambridge": a title that is a name together with its place. */
  titleOfPlace: 64,
  /** "People's Congress", "Attorney's Office": possessives inside of names. */
  possessiveInside: 128,
  /** "Department of Health and Human Services": goes on behind "and". */
  joinedByAnd: 256,
  /** Small words inside of personal names. */
  particle: 512,
} as const;

const LISTS: readonly (readonly [number, string])[] = [
  [
    WordRole.organizationHead,
    `academy administration advertiser bulletin chronicle courier dispatch echo examiner inquirer observer sentinel agency airlines airways alliance army assembly associates association authority bank bar board boys brigade
    brigades broadcasting brothers bureau cabinet caucus center centre chamber church clinic club coalition college command commission
    committee communications company confederation conference congress consortium constabulary consulate consulting co cooperative corp
    corporation corps council court courts department dept directorate district division embassy enterprises executive exchange faculty
    federation finance firm fleet force forces foundation front fund gazette girls government group guard guards health herald holdings
    hospital house inc independent industries initiative inspectorate institute institution insurance intelligence international
    investments journal laboratories laboratory labs league legislature library limited llc llp ltd magazine media medicine militia
    ministry mission mosque motor motors movement museum navy network news observatory office orchestra organisation organization
    parliament partners partnership party patrol pharmaceuticals plc police post power press productions programme program project
    rangers records regiment registry resistance resources schools school secretariat senate seminary service services society software
    squad squadron star state station studios supply syndicate systems taskforce team technologies telecom telegraph television times
    treasury symphony tribunal tribune trust union unit units united universities university utilities ventures watch weekly works`,
  ],
  [
    WordRole.joinedByOf,
    `academy administration agency alliance archdiocese army assembly association attorney authority bank bishop board brotherhood bureau
    campaign cathedral center centre chamber church city coalition college commission committee confederation congress consulate convent
    council court department dept diocese directorate division embassy faculty federation fellowship foundation friends front gulf house
    initiative institute institutes institution isle kingdom league library lords ministry mission mothers movement museum museums
    network office organisation organization parliament partnership party patriarchate port province republic royal school schools
    secretariat section sisters society sons state strait straits temple tribunal trust union university west bay cape lake mount
    physicians surgeons knights order national doctors reporters citizens students workers people women youth daughters duchy sea coast
    district shrine basilica monastery abbey`,
  ],
  [
    WordRole.placeHead,
    `airport archipelago avenue base basin bay beach boulevard bridge canal canyon castle city coast corridor county creek crossing dam
    delta desert drive falls field forest fort garden gardens gate glacier gulf harbor harbour heights highway hill hills island islands
    isle isles junction lake lakes lane mall mountain mountains ocean park parish pass peninsula plains plateau plaza point port prison
    province range region reservoir ridge river road sea shore shores springs square stadium strait street suburb territory town
    township trail tunnel valley village wood woods zone oblast governorate prefecture ranch raceway speedway arena`,
  ],
  [
    WordRole.placeStart,
    `lake mount mt fort ft port san santa santo sao saint st los las el new north south east west northern southern eastern western upper
    lower central cape camp isle bay gulf rio villa puerto`,
  ],
  [
    WordRole.title,
    `president minister chancellor premier king queen prince princess emperor emir sultan pope ayatollah sheikh sheik leader chief head
    chairman chairwoman chair secretary secretary-general general governor mayor senator sen representative rep congressman
    congresswoman speaker commander commissioner ambassador envoy director judge justice colonel col gen lt maj major capt captain
    marshal admiral adm mr mrs ms miss mx dr doctor prof professor sir lord lady dame baroness baron crown ruler spokesman spokeswoman
    spokesperson coach pm ceo father rev reverend gov cardinal bishop archbishop rabbi imam mullah sergeant sgt corporal cpl private pvt
    detective det inspector superintendent constable officer deputy lieutenant brigadier brig attorney sheriff petty councilman councilwoman
    councilor councillor alderman assemblyman assemblywoman delegate treasurer dean principal vice acting former ex madam executive
    founder candidate lawyer star actor actress singer author producer striker midfielder goalkeeper defender quarterback manager boss
    uncle aunt brother sister saint hon trooper agent editor analyst economist historian comptroller dj rapper novelist golfer musician playwright comedian czar tsar caliph lama hojatoleslam
    mufti patriarch pastor deacon nurse chef`,
  ],
  [
    WordRole.noName,
    `i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec the
    a an this that these those it he she they we you his her its their our my your and but or nor so yet if when while as at by for from
    in into of on to with without after before since until because although though however there here what who why how where which whose
    now then also just only even not no yes all some many most more few several each every both either neither another other such one
    two three four five six seven eight nine ten am pm gmt est edt pst pdt utc bst god christmas easter beyond despite during under over
    near across against among between amid unlike like inside outside around within throughout via per plus about above behind below
    beside except upon onto till through toward towards off out up down again still once meanwhile moreover nevertheless instead perhaps
    indeed earlier later today tomorrow yesterday tonight recently currently ramadan internet covid covid-19 aids hiv sars tv dvd cd dna
    ok mr mrs ms dr photo photos image video read advertisement copyright`,
  ],
  [WordRole.titleOfPlace, `duke duchess prince princess earl count countess marquess baron baroness archduke`],
  [
    WordRole.possessiveInside,
    `people women men children workers farmers teachers citizens patients king queen mother mothers veterans students players writers
    sheriff attorney governor mayor marshal girls boys soldiers`,
  ],
  [
    WordRole.joinedByAnd,
    `department ministry office committee commission bureau agency institute centre center council secretariat directorate board`,
  ],
  [WordRole.particle, `de la le les du del della da do dos di van von der den bin ibn ben abu al el ul bint y e af av ter ten zu`],
];

const ROLES = new Map<string, number>();
for (const [role, list] of LISTS) for (const word of list.split(/\s+/)) ROLES.set(word, (ROLES.get(word) ?? 0) | role);

/** WordRole bits of a word in small letters. */
export const rolesOf = (word: string): number => ROLES.get(word) ?? 0;
