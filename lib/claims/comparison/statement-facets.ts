import type { Claim } from '../claim';
import type { Cell, ComparedArticle, ComparisonWorld, Facet, Verdict } from './comparison';
import { WordWeights, wordsOfClaim } from './likeness';
import { countSources, sourceOf } from './sources';
import { figuresDiffer } from './statement-figures';

interface Statement {
  article: ComparedArticle;
  claim: Claim;
  words: ReadonlySet<string>;
}

/** From this likeness on two sentences say the same thing, or one denies it. Set by reading what aligned on the development events: of 22 drawn pairs that were not
 * word for word the same all said the same; between 0.4 and here it was four in five. */
const LIKE = 0.5;
/** Only sentences that share this much of their words can contradict each other by a "not". */
const NEARLY_SAME = 0.75;
/** Beyond this many claims of an article the rest is not compared: live blogs would cost without end. */
const MAX_CLAIMS = 150;
const LABEL_UTF16 = 80;

/** What two or more outlets state in nearly the same words: each sentence with its best counterparts, one from each other article. */
export function statementFacets(articles: readonly ComparedArticle[], { copies = [] }: ComparisonWorld): Facet[] {
  const weights = new WordWeights();
  const statements = articles.map((article) =>
    article.claims.slice(0, MAX_CLAIMS).map((claim): Statement => {
      const words = wordsOfClaim(claim);
      weights.add(words);
      return { article, claim, words };
    }),
  );
  const taken = new Set<Claim>();
  return statements.flatMap((own, index) =>
    own.flatMap((statement) => {
      if (taken.has(statement.claim)) return [];
      const others = statements.slice(index + 1).flatMap((theirs) => bestOf(statement, theirs, weights, taken) ?? []);
      if (others.length === 0) return [];
      const group = [statement, ...others];
      for (const { claim } of group) taken.add(claim);
      return [toFacet(group, copies)];
    }),
  );
}

function bestOf(
  { words }: Statement,
  others: readonly Statement[],
  weights: WordWeights,
  taken: ReadonlySet<Claim>,
): Statement | undefined {
  let best: Statement | undefined;
  let most = LIKE;
  for (const match of others) {
    if (taken.has(match.claim)) continue;
    const likeness = weights.cosine(words, match.words);
    if (likeness < most) continue;
    best = match;
    most = likeness;
  }
  return best;
}

function toFacet(group: readonly Statement[], copies: ComparisonWorld['copies']): Facet {
  const [first] = group;
  const label = first?.claim.quote ?? '';
  return {
    key: `statement/${first?.article.id}/${first?.claim.start}`,
    label: label.length > LABEL_UTF16 ? `${label.slice(0, label.lastIndexOf(' ', LABEL_UTF16))} …` : label,
    kind: 'statement',
    verdict: statementVerdict(group),
    cells: group.map(cellOf),
    sources: countSources(
      group.map(({ claim, article }) => sourceOf(claim, article)),
      copies,
    ),
  };
}

/**
 * A conflict is one sentence with a "not" (or a denial) and one without, of otherwise the same words. Where more words differ the "not" may belong
 * to something else, and a speech that both quote is the same speech however it was cut.
 */
function statementVerdict(group: readonly Statement[]): Verdict {
  const denials = group.map(({ claim }) => denies(claim));
  const ifSame = differ(group) ? 'cannot-tell' : 'agree';
  if (new Set(denials).size === 1) return ifSame;
  const isSpeech = group.some(({ claim: { quote } }) => /["“”]/.test(quote));
  if (isSpeech) return 'cannot-tell';
  // The same words with the same "not" say the same, whoever was taken for their speaker.
  if (new Set(group.map(({ claim: { quote } }) => (quote.match(NEGATIONS) ?? []).length)).size === 1) return ifSame;
  return group.every((a) => group.every((b) => a === b || sharedWords(a, b) >= NEARLY_SAME)) ? 'conflict' : 'cannot-tell';
}

const NEGATIONS =
  /\b(?:not|no|never|nobody|none|neither|nor|without|cannot|den(?:y|ies|ied|ying)|reject\w*|refut\w*|disput\w*)\b|n['’]t\b/gi;
const DENIAL = /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing))$/i;
const denies = ({ negated, attribution }: Claim): boolean => negated !== DENIAL.test(attribution?.cue.surface ?? '');

/** Words of both among those of either (Jaccard), negations apart. */
function sharedWords(a: Statement, b: Statement): number {
  const [one, two] = [a, b].map(
    ({ words }) => new Set([...words].filter((word) => !/^(?:not|no|never|den|deni|deny|reject|refut|disput)$/.test(word))),
  );
  if (!one || !two) return 0;
  const common = [...one].filter((word) => two.has(word)).length;
  return common / (one.size + two.size - common);
}

const differ = (group: readonly Statement[]): boolean =>
  group.some((a, index) => group.slice(index + 1).some((b) => figuresDiffer(a.claim, b.claim)));

function cellOf({ article, claim }: Statement): Cell {
  const speaker = claim.attribution?.antecedent?.surface ?? claim.attribution?.speaker.surface;
  return {
    article: article.id,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    ...(speaker ? { speaker } : {}),
    ...(article.day ? { day: article.day } : {}),
  };
}
