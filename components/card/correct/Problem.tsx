/** Why what the reader said was not kept. */
export function Problem({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p className="bad" role="alert">
      {text}
    </p>
  );
}
