import type { NamedLanguage } from './named-languages';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What the words around a name say in one language. All lower case, as written. */
export interface LanguageRules {
  /** Before a place, and before hardly anything else that is written with a capital and without an article. */
  locative: ReadonlySet<string>;
  /** May stand before a place without being part of a longer name, though capitalised. */
  beside: ReadonlySet<string>;
  /** Titles of people, before a name. */
  titles: ReadonlySet<string>;
  /** Those of heads of state and government. */
  heads: RegExp;
  /** Ends of titles: "Bundespräsident", "Außenministerin". */
  titleEnd?: RegExp;
  nounsAreCapital?: boolean;
  /** Nothing in the script tells a name from a word: "Saied" is "happy" too. */
  familyNamesAreWords?: boolean;
  /** A language and no people by its form. */
  languageWord?: RegExp;
  /** Before an adjective that names a language and nobody: "en français", "auf Deutsch". */
  spoken: ReadonlySet<string>;
}

const RULES: Record<NamedLanguage, LanguageRules> = {
  ar: {
    locative: words('في من إلى الى مدينة بمدينة لمدينة قرب بلدة محافظة العاصمة'),
    beside: words(''),
    titles: words(
      'الرئيس رئيس الوزير وزير الملك ملك السيد الأمير أمير الشيخ الجنرال العقيد المستشار المستشارة الرئيسة والرئيس للرئيس بالرئيس',
    ),
    familyNamesAreWords: true,
    heads: /^(?:[ولب]?ال)?(?:رئيس|رئيسة|ملك|مستشار|مستشارة)$/u,
    spoken: words('باللغة اللغة'),
  },
  de: {
    locative: words('in aus nahe'),
    beside: words(`
      hauptstadt stadt großstadt metropole hafenstadt landeshauptstadt millionenstadt bundesstadt raum großraum region flughafen provinz
      bezirk kreis landkreis gemeinde ort regierung präsident bundesland kanton
    `),
    titles: words(`
      präsident präsidentin kanzler kanzlerin minister ministerin premier premierminister premierministerin könig königin prinz prinzessin kaiser
      papst emir sultan scheich general generalsekretär generalsekretärin gouverneur gouverneurin bürgermeister bürgermeisterin senator senatorin herr
      frau dr prof professor oberst machthaber diktator staatschef regierungschef parteichef chef amtskollege amtskollegin
    `),
    titleEnd: /(?:präsident|minister|kanzler|sekretär|sprecher|führer|chef|kommissar|vorsitzende|kandidat|kollege|könig)(?:in|en|s)?$/,
    heads: /^(?:(?:bundes|staats|minister)?präsident|(?:bundes)?kanzler|premier(?:minister)?|könig|machthaber)(?:in|en)?$/,
    nounsAreCapital: true,
    languageWord: /(?:isch|Deutsch)$/u,
    spoken: words('auf'),
  },
  es: {
    locative: words('en desde'),
    beside: words('ciudad capital provincia región aeropuerto municipio estado'),
    titles: words(`
      presidente presidenta expresidente expresidenta ministro ministra primer canciller rey reina príncipe princesa papa emperador emir jeque general
      gobernador gobernadora senador senadora alcalde alcaldesa secretario secretaria coronel señor señora don doña dr líder mandatario exmandatario
      dictador vicepresidente vicepresidenta jefe jefa portavoz embajador embajadora
    `),
    heads: /^(?:ex)?(?:president[ea]|canciller|rey|reina|mandatario|dictador)$/,
    spoken: words('en habla hablan hablar hablaba idioma el del'),
  },
  fr: {
    locative: words('à en depuis'),
    beside: words('ville capitale province région aéroport commune mairie'),
    titles: words(`
      président présidente ministre premier première chancelier chancelière roi reine prince princesse pape empereur émir cheikh général gouverneur
      gouverneure sénateur sénatrice maire secrétaire colonel monsieur madame m mme dr leader dirigeant dictateur chef porte-parole ambassadeur
      ambassadrice vice-président vice-présidente
    `),
    heads: /^(?:président|présidente|chancelier|chancelière|roi|reine|dictateur)$/,
    spoken: words('en le du parle parlent parler'),
  },
  pt: {
    locative: words('em'),
    beside: words('cidade capital província região aeroporto município estado'),
    titles: words(`
      presidente ex-presidente presidenta ministro ministra premiê chanceler rei rainha príncipe princesa papa imperador emir xeque general governador
      governadora senador senadora prefeito prefeita secretário secretária coronel senhor senhora dr líder mandatário ditador vice-presidente chefe
      porta-voz embaixador embaixadora
    `),
    heads: /^(?:ex-)?(?:president[ea]|premiê|chanceler|rei|rainha|mandatário|ditador)$/,
    spoken: words('em o do fala falam falar'),
  },
};

export const rulesOf = (language: NamedLanguage): LanguageRules => RULES[language];
export const isTitleIn = ({ titles, titleEnd }: LanguageRules, word: string): boolean => titles.has(word) || titleEnd?.test(word) === true;
export const isHeadIn = ({ heads }: LanguageRules, word: string): boolean => heads.test(word);
