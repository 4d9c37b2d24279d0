import type { Mention } from '../../lib/entities/mention';
import { nameKey } from '../../lib/entities/same-name';
import type { AnnotatedDocument } from './document';

/** One document for people: what it is, then a line for each entity, the most mentioned first. */
export function printForPeople({ id, article, asOf, mentions, isArticle }: AnnotatedDocument): void {
  console.log(`\n${article.title ?? id}`);
  console.log(
    [article.outlet, article.published ?? `no date, judged as of ${asOf}`, isArticle ? undefined : 'not taken for a news article']
      .filter(Boolean)
      .join(' · '),
  );
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${nameKey(mention)} ${mention.place?.name ?? ''}`;
    byKey.set(key, [...(byKey.get(key) ?? []), mention]);
  }
  const rows = [...byKey.values()].sort((a, b) => b.length - a.length).map((group) => row(group));
  const width = (column: number) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  for (const cells of rows)
    console.log(`  ${cells.map((cell, column) => cell.padEnd(column < 3 ? width(column) : 0)).join('  ')}`.trimEnd());
  if (rows.length === 0) console.log('  nothing known was found');
}

function row(group: Mention[]): string[] {
  const [first] = group;
  const surfaces = [...new Set(group.map((mention) => mention.surface))].join(', ');
  const notes = [
    first?.candidates && !first.id ? `could be ${first.candidates.map(({ name, id }) => `${name} (${id})`).join(', ')}` : undefined,
    !first || first.candidates || first.id
      ? undefined
      : `not in the knowledge; a name by its looks (${Math.round(100 * first.confidence)} %)`,
    first?.reading === 'metonym' ? `here the government; the city is ${first.place?.name}` : undefined,
    ...new Set(
      group.flatMap(({ titleCheck: check }) =>
        check
          ? [`"${check.claimed}": ${check.verdict}${check.from || check.to ? ` (${check.from ?? '?'} to ${check.to ?? '?'})` : ''}`]
          : [],
      ),
    ),
  ].filter(Boolean);
  return [first?.name ?? first?.fullName ?? first?.surface ?? '', first?.kind ?? '', `${group.length}x ${surfaces}`, notes.join('; ')];
}
