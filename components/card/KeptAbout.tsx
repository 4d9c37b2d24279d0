import { plural } from '../i18n';

/** How many highlights the reader has that name this, and the way to them. */
export function KeptAbout({ count, onShow }: { count: number; onShow: () => void }) {
  if (count === 0) return null;
  return (
    <p className="sec small">
      <button type="button" className="plain" onClick={onShow}>
        {plural('kept_about', count)}
      </button>
    </p>
  );
}
