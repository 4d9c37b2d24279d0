/** Documents of which each part is written by the run that measures it, and stands as it is until then. */
const markOf = (name: string) => ({ begin: `<!-- ${name} -->`, end: `<!-- end of ${name} -->` });

/** What stands between a section's marks in a document as it is. */
export function sectionIn(page: string, name: string): string | undefined {
  const { begin, end } = markOf(name);
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  return from < 0 || to < from ? undefined : page.slice(from + begin.length, to).trim();
}

/** Sections in the order of `names`: fresh ones in place of those that stand in `before`, the others as they are. */
export function sectionsOf<Name extends string>(names: readonly Name[], before: string, fresh: Partial<Record<Name, string>>): string[] {
  return names.flatMap((name) => {
    const text = fresh[name] ?? sectionIn(before, name);
    const { begin, end } = markOf(name);
    return text === undefined ? [] : [`${begin}\n${text}\n${end}`];
  });
}
