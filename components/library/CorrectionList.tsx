import type { Correction } from '../../lib/claims/comparison/corrections';
import { t } from '../i18n';
import { useLibrary } from './library-context';

const WORDS = { value: 'correction_value', unlink: 'correction_unlink', link: 'correction_link' } as const;

function CorrectionRow({ correction, outlet, isLost }: { correction: Correction; outlet: string; isLost: boolean }) {
  const { storyActions, perform } = useLibrary();
  const { quote } = correction;
  return (
    <li>
      <p>
        {correction.kind === 'value' ? t(WORDS.value, correction.value) : t(WORDS[correction.kind])}{' '}
        {isLost && <span className="bad">{t('correction_lost')}</span>}
      </p>
      <p className="small muted">
        <bdi>{outlet}</bdi> <q dir="auto">{quote}</q>
      </p>
      <button
        type="button"
        className="btn"
        onClick={() => void perform(() => storyActions.takeBack(correction), t('correction_taken_back'))}
      >
        {t('correction_take_back')}
      </button>
    </li>
  );
}

/** What the reader corrected in a comparison; what fits nothing any more is said to, never dropped. */
export function CorrectionList({
  corrections,
  lost,
  outletOf,
}: {
  corrections: readonly Correction[];
  lost: readonly Correction[];
  outletOf: (article: string) => string;
}) {
  if (corrections.length === 0) return null;
  const gone = new Set(lost.map(({ id }) => id));
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h3 id="corrections">{t('corrections')}</h3>
      <ul>
        {corrections.map((correction) => (
          <CorrectionRow
            key={correction.id}
            correction={correction}
            outlet={outletOf(correction.articleId)}
            isLost={gone.has(correction.id)}
          />
        ))}
      </ul>
    </section>
  );
}
