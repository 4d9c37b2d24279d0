import type { RecordLine } from './record-line';

/**
 * What most lines would say twice is an empty string there: a spelling or a Wikipedia title that is the entity's own name, a source that is the
 * entity's own article.
 */
const ARTICLES = 'https://en.wikipedia.org/wiki/';
const ownArticle = (line: RecordLine): string => ARTICLES + (line.wikipedia ?? line.name).replaceAll(' ', '_');

function withSources(line: RecordLine, of: (source: string) => string): RecordLine {
  return {
    ...line,
    sources: line.sources.map(of),
    ...(line.held ? { held: line.held.map((held) => ({ ...held, source: of(held.source) })) } : {}),
    ...(line.ties ? { ties: line.ties.map((tie) => ({ ...tie, source: of(tie.source) })) } : {}),
  };
}

function withNames(line: RecordLine, of: (name: string) => string): RecordLine {
  return {
    ...line,
    names: line.names.map(([role, prior, ...spellings]): RecordLine['names'][number] => [role, prior, ...spellings.map(of)]),
    ...(line.wikipedia === undefined ? {} : { wikipedia: of(line.wikipedia) }),
  };
}

export function shortenLine(line: RecordLine): RecordLine {
  const article = ownArticle(line);
  return withNames(
    withSources(line, (source) => (source === article ? '' : source)),
    (name) => (name === line.name ? '' : name),
  );
}

/** The line that was shortened; one without shorthand stays as it is. */
export function expandLine(line: RecordLine): RecordLine {
  const named = withNames(line, (name) => (name === '' ? line.name : name));
  const article = ownArticle(named);
  return withSources(named, (source) => (source === '' ? article : source));
}
