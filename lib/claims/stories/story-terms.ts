/**
 * What an article is about, as counted terms: names and other words apart, since two reports of one kind of event (two earthquakes, two
 * votes) share their words and differ in their names. Plain and ready for JSON, so that it can be kept with the article.
 */
export interface StoryTerms {
  names: Record<string, number>;
  words: Record<string, number>;
}

/** Goes up with whatever changes the terms of a text: terms that are kept are then counted anew. */
export const STORY_TERMS_RULES = 1;

/** Words of grammar and of all news, which tell no event. */
const STOP = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by can cannot could did
  do does doing down during each few for from further had has have having he her here hers herself him himself his how i if in into is it its
  itself just let me more most my myself no nor not now of off on once only or other our ours ourselves out over own same she should so some such
  than that the their theirs them themselves then there these they this those through to too under until up us very was we were what when where
  which while who whom why will with would you your yours said says say new one two three first last year years day week time people according
  told made make may many like get going still even back much well since way around another don't didn't doesn't isn't aren't wasn't weren't won't
  can't couldn't wouldn't hasn't haven't it's i'm that's he's she's they're we're`.split(/\s+/),
);
const WORD = /[^\W_]+(?:['’][^\W_]+)?|[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
/** What stands first is what the article is about. */
const LEAD_WORDS = 60;
const LEAD_WEIGHT = 2;
/** Behind this many words long articles turn to background. */
const MAX_WORDS = 1_000;
/** A word beyond a headline's length is no headline's. */
const MAX_TITLE_WORDS = 100;
const MAX_NAME_WORDS = 6;

/**
 * The terms of an article. A title that is not part of the text counts like its lead. `people` are the full names of those whom the knowledge does not have, one for each
 * time that they are named: two articles that name the same unknown person share a term that hardly any other has.
 */
export function storyTerms(text: string, title = '', people: readonly string[] = []): StoryTerms {
  const body = takeWords(text, MAX_WORDS);
  // "May" and "Apple" are names only where the article never writes them small.
  const small = new Set(body.filter((word) => isSmall(word)));
  const terms: StoryTerms = { names: {}, words: {} };
  const count = (word: string, weight: number) => {
    const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
    if (lower.length < 2 || STOP.has(lower)) return;
    const isName = !isSmall(word) && /^\p{Lu}/u.test(word) && !small.has(lower);
    const into = isName ? terms.names : terms.words;
    const key = stem(lower);
    into[key] = (Object.hasOwn(into, key) ? (into[key] ?? 0) : 0) + weight;
  };
  body.forEach((word, index) => {
    count(word, index < LEAD_WORDS ? LEAD_WEIGHT : 1);
  });
  for (const word of takeWords(title, MAX_TITLE_WORDS)) count(word, LEAD_WEIGHT);
  for (const person of people) {
    const name = nameTerm(person);
    if (name !== undefined) terms.names[name] = (terms.names[name] ?? 0) + 1;
  }
  return terms;
}

/** A name of several words as one term: each of its words is somebody else's too. */
function nameTerm(name: string): string | undefined {
  const words = takeWords(name.toLowerCase(), MAX_NAME_WORDS).map(stem);
  return words.length > 1 ? words.join(' ') : undefined;
}

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

function takeWords(text: string, most: number): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (words.length >= most) break;
    words.push(word);
  }
  return words;
}

/** A light stem: plurals and the commonest endings. Wrong stems do no harm where both articles have the same. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  let stemmed = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (stemmed.length > 5 && stemmed.endsWith('ing')) stemmed = stemmed.slice(0, -3);
  else if (stemmed.length > 4 && stemmed.endsWith('ed')) stemmed = stemmed.slice(0, -2);
  return stemmed.length > 4 ? stemmed.replace(/e+$/, '') : stemmed;
}
