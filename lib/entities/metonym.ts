import type { Span } from './spot';
import type { Token } from './tokens';

/** Verbs that governments do and cities do not, in the forms that follow a subject. */
const ACTS = new Set(
  'accepted accused accuses acknowledged agreed agrees aims annexed announced announces appealed approved argued argues armed arms asked asks backed backs banned believes blamed blames blocked blocks bowed broke called calls cannot cautioned claimed claims condemned condemns confirmed considered considers continues controlled controls criticised criticized cut cuts decided decides declared demanded demands denied denies deployed deploys designated designates dismissed disputed disputes distanced downplayed eased expects expelled expressed expresses eyes favors favours fears funded funds gave gives hailed handed holds hopes imposed imposes insisted insists intends intervened invaded invited invokes issued joined keeps kept knows labeled labelled labels launched leaned lifted lodged maintains makes mediated moved moves mulls negotiated objected objects offered offers opposed opposes ordered orders paid paused pays plans pledged poured praised prefers prepared pressed presses promised proposed protested provided pulled pursued pursues pushed put puts raised ratified recalled recognised recognized refused refuses regarded regards reiterated rejected rejects relies remains reopened repeated requested resisted responded restored resumed retaliated said sanctioned says scrambled seeks seized sent severed shares shifted shows shrugged sided signaled signalled signed sought stands stated stepped stopped stressed stresses struck summoned supported supports suspects suspended takes threatened threatens threw tightened told toughened treats tried tries trusts turned turns unveiled urged urges values vetoed views vowed vows waited walked wanted wants warned warns weighs welcomed went withdrew withheld worries'.split(
    ' ',
  ),
);
/** After "was" and "is" only these tell of a government: "Ankara is concerned", not "Ankara is large". */
const ACTS_AFTER_BE = new Set(
  'accused accusing aiming angered angry anxious asking backing blaming calling committed concerned considering demanding determined eager expected facing furious insisting keen likely negotiating obliged opposed planning prepared preparing pressing providing pushing ready reluctant seeking sending set supporting supposed trying under unhappy unwilling urging warning willing working worried'.split(
    ' ',
  ),
);
/** "pressure from Ankara", "ties with Moscow". */
const DEALINGS = new Set(
  'accord agreement aid alliance allied allies approval arms backing concerns condemnation consent contacts cooperation criticism deal demands dependence dialogue dispute friction funding guarantees help influence loyal message negotiations objections opposition orders permission pressure protest relations response rift sanctions signals support talks tension tensions threat threats ties treaty warning warnings weapons'.split(
    ' ',
  ),
);
const DEALING_PREPOSITIONS = new Set(['from', 'with', 'by', 'between', 'on', 'against', 'to', 'of', 'for']);
const IN_A_PLACE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'inside',
  'into',
  'across',
  'visit',
  'visited',
  'visiting',
  'via',
  'toward',
  'towards',
]);
const AUXILIARY = /^(?:has|had|have|will|would|can|could|may|might|must|should|did|does|do)$/;
const ADVERB =
  /^(?:also|soon|now|again|still|repeatedly|consistently|strongly|officially|formally|long|immediately|already|often|never|always|since|later|both|previously|initially|reportedly|not|once|then|firmly|quickly|openly|publicly|privately|largely)$|ly$/;

/**
 * Does a capital's name stand for its government here? Judged by the words around it: it does what governments do, or it is
 * dealt with as governments are. Without such a sign it is the city.
 */
export function isMetonym(span: Span, tokens: readonly Token[]): boolean {
  const before = tokens[span.first - 1];
  const first = tokens[span.first];
  const last = tokens[span.last - 1];
  if (!first || !last) return false;
  const beforeWord = before && (first.gap === 'space' || first.gap === 'hyphen') ? before.text.toLowerCase() : undefined;
  if (beforeWord && IN_A_PLACE.has(beforeWord)) return false;
  // Somebody else is the subject: "the mayor of Paris said", "protesters from Ankara have".
  const isSubject =
    beforeWord === undefined ||
    /^(?:and|but|while|as|that|because|where|which|when|if|although|though|whether|what|how|so|said|says|than|or)$/.test(beforeWord);
  if (isSubject && !last.possessive && (actsNext(tokens, span.last) || actsTogether(span, tokens))) return true;
  if (beforeWord && DEALING_PREPOSITIONS.has(beforeWord) && dealingBefore(tokens, span.first - 2)) return true;
  return last.possessive !== '' && dealingSoonAfter(tokens, span.last);
}

function actsNext(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i < index + 5; i++) {
    const token = tokens[i];
    if (token?.gap !== 'space') return false;
    const word = token.text.toLowerCase();
    // "has repeatedly accused", "will impose": the verb behind is what counts.
    if (ADVERB.test(word) || AUXILIARY.test(word)) continue;
    if (/^(?:is|was|are|were|be|been)$/.test(word)) {
      const next = tokens[i + 1];
      return (
        next !== undefined &&
        next.gap === 'space' &&
        (ACTS_AFTER_BE.has(next.text.toLowerCase()) ||
          (ADVERB.test(next.text.toLowerCase()) && ACTS_AFTER_BE.has(tokens[i + 2]?.text.toLowerCase() ?? '')))
      );
    }
    return !token.capital && isAct(word);
  }
  return false;
}

/** In any of its forms: "accuses", "accused", "accuse". */
const isAct = (word: string): boolean =>
  ACTS.has(word) || ACTS.has(`${word}s`) || ACTS.has(`${word}es`) || ACTS.has(`${word}ed`) || ACTS.has(`${word}d`);

/** The verb of several subjects: "Washington and Ankara press both sides". */
function actPlural(verb: Token | undefined): boolean {
  if (verb?.gap !== 'space' || verb.capital) return false;
  return (
    ACTS.has(verb.text) || ACTS.has(`${verb.text}s`) || ACTS.has(`${verb.text}es`) || ACTS.has(`${verb.text}ed`) || verb.text === 'have'
  );
}

/** One of two subjects joined by "and". */
function actsTogether(span: Span, tokens: readonly Token[]): boolean {
  const [and, other] = [tokens[span.last], tokens[span.last + 1]];
  if (and?.text === 'and' && and.gap === 'space' && other?.capital && other.gap === 'space') return actPlural(tokens[span.last + 2]);
  return tokens[span.first - 1]?.text === 'and' && tokens[span.first - 2]?.capital === true && actPlural(tokens[span.last]);
}

/** Up to four words back, as in "talks between Moscow and Kyiv" or "tensions with both Ankara". */
function dealingBefore(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i > index - 4 && i >= 0; i--) {
    if (DEALINGS.has(tokens[i]?.text.toLowerCase() ?? '')) return true;
    if (tokens[i + 1]?.gap === 'sentence' || tokens[i + 1]?.gap === 'block') return false;
  }
  return false;
}

/** "Moscow's demands", "Washington's long support". */
function dealingSoonAfter(tokens: readonly Token[], index: number): boolean {
  return [tokens[index], tokens[index + 1]].some(
    (token) =>
      token?.gap === 'space' &&
      (DEALINGS.has(token.text.toLowerCase()) ||
        /^(?:position|policy|stance|decision|view|interests|ally|plan|plans|offer|insistence|refusal|claim|claims|rivalry|role|strategy|actions|involvement|commitment|campaign|war)$/.test(
          token.text.toLowerCase(),
        )),
  );
}
