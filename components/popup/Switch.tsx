/** A setting that acts at once. The words beside it say what is so when it is on. */
export function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <button type="button" className="switch" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span className="track" aria-hidden="true">
        <span className="thumb" />
      </span>
      <span>{label}</span>
    </button>
  );
}
