import nlp from 'compromise';

interface Found {
  start: number;
  end: number;
  kind: 'person' | 'organization' | 'place';
}

/** People, organizations and places as compromise finds them; offsets are UTF-16 code units. The same texts, the same scorer. */
export function compromiseMentions(text: string): Found[] {
  const document = nlp(text);
  const of = (kind: Found['kind'], view: { json: (options: object) => { offset?: { start: number; length: number } }[] }) =>
    view
      .json({ offset: true, terms: false })
      .flatMap(({ offset }) => (offset ? [trimmed(text, offset.start, offset.start + offset.length, kind)] : []));
  const all = [...of('person', document.people()), ...of('organization', document.organizations()), ...of('place', document.places())].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return all.filter((found, index) => found.end > found.start && all.slice(0, index).every((before) => before.end <= found.start));
}

/** compromise counts the punctuation around a term to it. */
function trimmed(text: string, start: number, end: number, kind: Found['kind']): Found {
  let [from, to] = [start, end];
  while (from < to && !/[\p{L}\p{N}]/u.test(text[from] ?? '')) from++;
  while (to > from && !/[\p{L}\p{N}]/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to, kind };
}
