import type { Stance } from './claim';

/** What a cue verb does: its stance, and how far it is trusted. */
export interface Cue {
  stance: Stance;
  /** Takes any subject: whoever "said" is a speaker. The others want a subject that can speak. */
  strong: boolean;
  form: 'finite' | 'participle';
}

/** Verbs by stance, in their base form. A star marks those that introduce speech whoever the subject is. */
const VERBS: Readonly<Record<Stance, string>> = {
  says: `say* tell* add* write* note state* announce* declare* explain* argue* reply* respond* tweet* report* continue recall remark* comment observe point
    describe call mention stress* emphasize* emphasise* underline underscore conclude* reveal disclose* suggest indicate acknowledge* admit* concede* cite quote
    repeat reiterate* echo recount testify* joke* quip* boast* shout* whisper* read relate clarify agree insist* maintain* assert* contend* show find
    post publish estimate rule propose offer praise outline discuss talk speak refer characterize characterise tout bemoan lament* complain* remind
    counter retort hint predict* forecast* advise* recommend voice compare portray invoke raise focus highlight defend retweet put release list learn liken celebrate laud hail mock joke
    address allude detail elaborate assure convey caution signal opine muse crack interject chime proclaim* pronounce profess interpret label dub deem brand`,
  claims: 'claim* allege* purport',
  confirms: 'confirm* verify affirm reaffirm endorse',
  denies: 'deny* reject dispute refute dismiss decline refuse disagree rebut disavow downplay',
  warns: 'warn* threaten',
  asks: 'ask* urge* demand* request* question* wonder plead appeal implore beg',
  accuses: `accuse* blame* criticize criticise condemn denounce slam blast decry attack rip assail lambast lambaste chastise rebuke scold deride ridicule
    challenge`,
  believes: `believe think hope expect fear want feel know consider see view support oppose favor favour doubt worry suspect assume prefer
    understand realize imagine intend plan seek like love hate regret reckon back consider regard decide conclude`,
  promises: 'promise* pledge* vow* swear threaten guarantee commit',
};
const IRREGULAR_PAST: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  find: 'found',
  put: 'put',
  read: 'read',
  speak: 'spoke spoken',
  think: 'thought',
  feel: 'felt',
  know: 'knew known',
  see: 'saw seen',
  understand: 'understood',
  swear: 'swore sworn',
  seek: 'sought',
  show: 'showed shown',
  beg: 'begged',
  commit: 'committed',
  refer: 'referred',
  plan: 'planned',
  rip: 'ripped',
  admit: 'admitted',
  quip: 'quipped',
  dub: 'dubbed',
  rebut: 'rebutted',
  allude: 'alluded',
  slam: 'slammed',
  forecast: 'forecast',
  chastise: 'chastised',
  hint: 'hinted',
};
const DOUBLED = /^(beg|commit|refer|plan|rip|admit|quip|dub|rebut|slam|put)$/;

const stem = (base: string) => base.replace(/e$/, '');
const third = (base: string) =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
const past = (base: string) => IRREGULAR_PAST[base] ?? (/[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`);
const gerund = (base: string) => {
  if (DOUBLED.test(base)) return `${base}${base.at(-1)}ing`;
  return /ee$/.test(base) ? `${base}ing` : `${stem(base)}ing`;
};

const CUES = new Map<string, Cue>();
for (const [stance, verbs] of Object.entries(VERBS) as [Stance, string][])
  for (const verb of verbs.split(/\s+/)) {
    const base = verb.replace('*', '');
    const strong = verb.endsWith('*');
    for (const form of [base, third(base), ...past(base).split(' ')]) CUES.set(form, CUES.get(form) ?? { stance, strong, form: 'finite' });
    CUES.set(gerund(base), { stance, strong, form: 'participle' });
  }

/** The cue that a word is, by its form alone; lower case. */
export const cueOf = (lower: string): Cue | undefined => CUES.get(lower);

/** Verbs that may stand before their speaker: "..., said the minister". */
export const INVERTED =
  /^(said|says|say|added|adds|wrote|writes|asked|asks|told|noted|notes|explained|explains|argued|argues|warned|warns|recalled|recalls|replied|tweeted|reported|reports|declared|declares|admitted|insisted|insists|continued|continues|concluded|concludes|acknowledged|stated|announced|agreed|predicted|suggested|stressed|claimed|joked|quipped|read|reads)$/;

/** News agencies and outlets through whom a statement was heard, beside what the knowledge has. */
export const MEDIA =
  /^(ap|afp|reuters|cnn|bbc|npr|msnbc|cnbc|nbc|abc|cbs|fox|bloomberg|politico|sana|tass|xinhua|anadolu|kyodo|dpa|interfax|ria|irna|yonhap|newsweek|reporters|journalists|newspaper|magazine|television|tv|radio|post|times|journal|guardian|telegraph|agency|media|broadcaster|channel|tribune|herald|gazette|associated)$/i;

/** Common nouns that can speak. */
export const SPEAKING =
  /^(spokes(man|woman|person|people)|officials?|minist(er|ers|ry|ries)|police|government|governments|army|military|commanders?|presidents?|sources?|witness(es)?|analysts?|experts?|residents?|report|reports|study|studies|poll|polls|survey|surveys|lawyers?|attorneys?|prosecutors?|judges?|court|authorities|critics|supporters?|opponents?|lawmakers?|senators?|congress(man|woman)|governors?|mayors?|campaign|party|democrats|republicans|committee|agency|agencies|department|statement|group|groups|union|council|company|companies|firm|bank|scientists?|researchers?|doctors?|leaders?|chief|chairman|chairwoman|director|executives?|aides?|advisers?|advisors?|diplomats?|activists?|protesters?|voters?|people|candidates?|secretary|ambassador|professor|economists?|investigators?|organi[sz]ations?|association|newspaper|magazine|media|office|commission|regulators?|administration|rebels?|militants?|survivors?|parents?|family|relatives?|mother|father|brother|sister|wife|husband|neighbou?rs?|friends?|man|woman|men|women|hospital|school|university|church|club|team|coach|manager|historian|author|writer|columnist|reporters?|editors?|website|documents?|records?|email|emails|letter|memo|ad|ads|lawsuit|complaint|filing|indictment|coroner|sheriff|firefighters?|officers?|general|colonel|captain|owner|founder|ceo|spokesmen|allies|rivals|conservatives|liberals|some|many|others|most|both|several|everyone|nobody|one|two|three)$/i;
