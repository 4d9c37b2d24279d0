import { useId } from 'react';
import { t } from '../../i18n';
import type { Scope } from './meant-drafts';

/** Whether what is said of a name counts in the articles of this outlet, or in all. */
export function WhereItCounts({ outlet, scope, onChange }: { outlet: string; scope: Scope; onChange: (scope: Scope) => void }) {
  const group = useId();
  const choice = (value: Scope, label: string) => (
    <label className="choice">
      <input type="radio" name={group} checked={scope === value} onChange={() => onChange(value)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>{t('correct_where_legend')}</legend>
      {choice(outlet, t('correct_where_outlet', outlet))}
      {choice(undefined, t('correct_where_everywhere'))}
    </fieldset>
  );
}
