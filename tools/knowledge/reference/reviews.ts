import type { SourceFile } from '../read-sources';

/** Section of docs/knowledge.md: how many cards that were drawn by seed and read by a person had something wrong. Undefined before the first review. */
export function reviewSection(files: readonly SourceFile[]): string | undefined {
  const reviews = files.flatMap(({ content }) => content.reviews).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  if (reviews.length === 0) return undefined;
  const rows = reviews.map(({ seed, cards, date, wrong }) => {
    const ids = new Set(wrong.map(({ id }) => id));
    const kinds = new Map<string, number>();
    for (const { error } of wrong) kinds.set(error, (kinds.get(error) ?? 0) + 1);
    const told = [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind, count]) => `${kind} ${count}`);
    const mended = wrong.filter((one) => one.mended).length;
    const rate = `${ids.size} of ${cards} (${((100 * ids.size) / cards).toFixed(1)} %)`;
    return `| ${date} | ${seed} | ${rate} | ${told.join(', ') || 'none'} | ${mended} of ${wrong.length} |`;
  });
  return `## Cards read by hand

Cards drawn by seed, of each kind as many (\`npx tsx tools/knowledge/reference/sample-cards.ts --seed N\`), read beside the public records and by what the
reader knows; what was found is in knowledge/reviewed-cards.yaml. Counted before mending.

| day | seed | cards with an error | kinds of errors | mended |
|---|---|---|---|---|
${rows.join('\n')}`;
}
