import { type FormEvent, useState } from 'react';
import type { Cell, Facet } from '../../lib/claims/comparison/comparison';
import { MAX_VALUE_UTF16 } from '../../lib/claims/comparison/corrections';
import { t } from '../i18n';
import { useLibrary } from './library-context';
import type { CorrectionDraft } from './story-actions';

interface CorrectionProps {
  facet: Facet;
  cell: Cell;
  /** All rows of the comparison: one of them may be where the cell belongs. */
  facets: readonly Facet[];
}

/** So many rows can be chosen: those of the same kind first. */
const MOST_GOALS = 100;

function ValueForm({ cell, onSave }: { cell: Cell; onSave: (value: string) => void }) {
  const [typed, setTyped] = useState(cell.value ?? '');
  const value = typed.trim();
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (value !== '' && value !== cell.value) onSave(value);
  };
  return (
    <form onSubmit={save}>
      <label className="small">
        {t('correct_value')}
        <input dir="auto" value={typed} maxLength={MAX_VALUE_UTF16} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <button type="submit" className="btn">
        {t('action_save')}
      </button>
    </form>
  );
}

function LinkForm({ facet, facets, onLink }: Pick<CorrectionProps, 'facet' | 'facets'> & { onLink: (goal: Facet) => void }) {
  const [chosen, setChosen] = useState('');
  const goals = facets
    .filter(({ key }) => key !== facet.key)
    .toSorted((a, b) => Number(b.kind === facet.kind) - Number(a.kind === facet.kind))
    .slice(0, MOST_GOALS);
  const goal = goals.find(({ key }) => key === chosen);
  const link = (event: FormEvent) => {
    event.preventDefault();
    if (goal) onLink(goal);
  };
  if (goals.length === 0) return null;
  return (
    <form onSubmit={link}>
      <label className="small">
        {t('correct_link')}
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="" />
          {goals.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn" disabled={!goal}>
        {t('correct_link_do')}
      </button>
    </form>
  );
}

/** What the reader can set right about one cell of a comparison. */
export function CellCorrection({ facet, cell, facets }: CorrectionProps) {
  const { storyActions, state, perform } = useLibrary();
  const [isOpen, setOpen] = useState(false);
  const anchorOf = ({ key }: Facet, { article, quote }: Cell) => ({ key, articleId: article, quote });
  const correct = (draft: CorrectionDraft) => {
    setOpen(false);
    void perform(() => storyActions.correct(state.corrections, anchorOf(facet, cell), draft), t('corrected'));
  };
  return (
    <details className="correct small" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('correct')}</summary>
      {isOpen && (
        <div className="correct-forms">
          {cell.value !== undefined && <ValueForm cell={cell} onSave={(value) => correct({ kind: 'value', value })} />}
          <LinkForm
            facet={facet}
            facets={facets}
            onLink={(goal) => goal.cells[0] && correct({ kind: 'link', to: anchorOf(goal, goal.cells[0]) })}
          />
          {facet.cells.length > 1 && (
            <button type="button" className="btn" onClick={() => correct({ kind: 'unlink' })}>
              {t('correct_unlink')}
            </button>
          )}
        </div>
      )}
    </details>
  );
}
