import type { Contradiction, Said } from '../../lib/claims/contradiction';
import type { MarginMark } from '../../lib/page/margin-contract';
import { Icon } from '../Icon';
import { formatDate, t } from '../i18n';

type Other = Contradiction['others'][number];

/** The quote with its value standing out. */
function Quote({ said: { quote, valueStart, valueEnd } }: { said: Said }) {
  if (valueStart === undefined || valueEnd === undefined || valueStart < 0 || valueEnd > quote.length) return quote;
  return (
    <>
      {quote.slice(0, valueStart)}
      <mark className="value-mark">{quote.slice(valueStart, valueEnd)}</mark>
      {quote.slice(valueEnd)}
    </>
  );
}

function Sentence({ who, said }: { who: string; said: Said }) {
  return (
    <section className="sec">
      <p className="who">
        <strong>
          <bdi>{who}</bdi>
        </strong>
        <span>{said.day === undefined ? t('margin_no_date') : formatDate(said.day, 'short')}</span>
      </p>
      <blockquote dir="auto">
        <Quote said={said} />
      </blockquote>
      {said.speaker !== undefined && (
        <p className="small muted">
          {t('compare_says')} <bdi>{said.speaker}</bdi>
        </p>
      )}
    </section>
  );
}

/** The verdict on two sentences in words: "AP says 12; this article says 15, a later figure." */
function verdictInWords(here: Said, { outlet, value, verdict, later }: Other): string {
  if (here.value === undefined || value === undefined)
    return t(verdict === 'conflict' ? 'margin_says_opposite' : 'margin_says_otherwise', outlet);
  if (verdict === 'conflict') return t('margin_both_cannot', outlet, value, here.value);
  if (later === undefined) return t('margin_one_replaces', outlet, value, here.value);
  return t(later === 'here' ? 'margin_later_here' : 'margin_later_there', outlet, value, here.value);
}

/** The others' sentences, each once: one may speak of several things that differ. */
function sentencesOf(contradictions: MarginMark['contradictions']): Other[] {
  const sentences = new Map<string, Other>();
  for (const other of contradictions.flatMap(({ others }) => others)) {
    const key = `${other.article} ${other.quote}`;
    if (!sentences.has(key)) sentences.set(key, other);
  }
  return [...sentences.values()];
}

/** What other outlets say against a sentence, all with their dates, and the way to the whole comparison. */
export function ContradictionCard({
  mark: { contradictions, isKept, onCompare },
  titleId,
  onClose,
}: {
  mark: MarginMark;
  titleId: string;
  onClose: () => void;
}) {
  const verdict = contradictions.some((one) => one.verdict === 'conflict') ? 'conflict' : 'update';
  return (
    <div className="card-view contradiction">
      <header>
        <div className="bar">
          <span className={`verdict ${verdict} grow`}>{t(verdict === 'conflict' ? 'verdict_conflict' : 'verdict_update')}</span>
          <button type="button" className="icon-button" aria-label={t('action_close')} title={t('action_close')} onClick={onClose}>
            <Icon shape="close" />
          </button>
        </div>
        <h2 id={titleId} tabIndex={-1}>
          <bdi>{contradictions.map(({ label }) => label).join(t('list_separator'))}</bdi>
        </h2>
      </header>
      <div className="card-body">
        {contradictions.flatMap(({ key, here, others }) =>
          others.map((other) => (
            <p key={`${key} ${other.article}`} className="words">
              {verdictInWords(here, other)}
            </p>
          )),
        )}
        <Sentence who={t('margin_this_article')} said={contradictions[0].here} />
        {sentencesOf(contradictions).map((other) => (
          <Sentence key={`${other.article} ${other.quote}`} who={other.outlet} said={other} />
        ))}
      </div>
      <footer>
        <button type="button" className="plain" onClick={onCompare}>
          {t(isKept ? 'margin_compare' : 'margin_keep_and_compare')}
        </button>
      </footer>
    </div>
  );
}
