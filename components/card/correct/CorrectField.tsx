import { useCallback, useId } from 'react';

interface CorrectFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  maxUtf16: number;
  /** More than one line. */
  isLong?: boolean;
  /** The field that the form begins with. */
  isFirst?: boolean;
}

/** One line or several of the reader's words, in whatever direction they run. */
export function CorrectField({ label, value, onChange, maxUtf16, isLong = false, isFirst = false }: CorrectFieldProps) {
  const id = useId();
  const take = useCallback(
    (field: HTMLElement | null) => {
      if (isFirst) field?.focus({ preventScroll: true });
    },
    [isFirst],
  );
  const change = (event: { target: { value: string } }) => onChange(event.target.value);
  const shared = { id, value, maxLength: maxUtf16, dir: 'auto', onChange: change };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea ref={take} rows={3} {...shared} /> : <input ref={take} type="text" {...shared} />}
    </div>
  );
}
