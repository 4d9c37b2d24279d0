import { type MessageKey, t } from '../i18n';

/** A button that takes a file of the reader's. `about` says of what, for those who hear the button alone. */
export function FileButton({ words, about, onFile }: { words: MessageKey; about?: string; onFile: (file: File) => void }) {
  return (
    <label className="btn file">
      {t(words)}
      {about !== undefined && <span className="hidden"> {about}</span>}
      <input
        type="file"
        className="hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
