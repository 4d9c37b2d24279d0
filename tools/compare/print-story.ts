import type { Cell, Facet } from '../../lib/claims/comparison/comparison';
import type { AnnotatedDocument } from '../annotate/document';
import type { ComparedStory } from './compare-documents';

const QUOTE_UTF16 = 110;

/** One story for people: its articles, then what they claim, conflicts first. */
export function printStory({ story, articles, facets, wireCopies }: ComparedStory, documents: readonly AnnotatedDocument[]): void {
  const nameOf = (id: unknown) => {
    const article = documents.find((document) => document.id === id || String(document.id) === id)?.article;
    return article?.outlet ?? article?.title ?? String(id);
  };
  console.log(`\n${story}: ${articles.map(nameOf).join(', ')}`);
  for (const [one, two] of wireCopies) console.log(`  ${nameOf(one)} and ${nameOf(two)} carry the same text: one source`);
  for (const facet of facets) printFacet(facet, nameOf);
  if (articles.length > 1 && facets.length === 0) console.log('  nothing that two of them count, place or state');
}

function printFacet({ verdict, label, cells, sources }: Facet, nameOf: (id: unknown) => string): void {
  console.log(
    `\n  ${verdict.toUpperCase()}  ${label}${sources < cells.length ? ` (${sources} ${sources === 1 ? 'source' : 'sources'})` : ''}`,
  );
  for (const cell of cells) console.log(`    ${nameOf(cell.article)}: ${valueBefore(cell)}"${shortened(cell.quote)}"`);
}

const valueBefore = ({ value, speaker }: Cell): string => (value || speaker ? `${[value, speaker].filter(Boolean).join(', says ')}. ` : '');

const shortened = (quote: string): string => {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > QUOTE_UTF16 ? `${line.slice(0, line.lastIndexOf(' ', QUOTE_UTF16))} …` : line;
};
