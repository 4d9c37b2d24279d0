/** Id of the list of tags in use, for fields that offer them. */
export const KNOWN_TAGS = 'known-tags';
/** As many as a browser shows in a list that can be used. */
const MOST_OFFERED = 200;

/** Tags in use, most used first. */
export function KnownTags({ tags }: { tags: readonly (readonly [tag: string, count: number])[] }) {
  return (
    <datalist id={KNOWN_TAGS}>
      {tags.slice(0, MOST_OFFERED).map(([tag]) => (
        <option key={tag} value={tag} />
      ))}
    </datalist>
  );
}
