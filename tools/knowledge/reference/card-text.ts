import type { SourceFile } from '../read-sources';
import type { OfficeSource } from '../source-schema';

/** One thing in the files, as lines for a person to read. */
export interface CardText {
  id: string;
  /** All its names, for looking it up elsewhere. */
  names: string[];
  /** ISO 3166-1 alpha-2 of a state, or of the state whose office it is. */
  iso2: string | undefined;
  lines: string[];
}

const period = (from: string | undefined, to: string | undefined, checked: string) =>
  `${from ?? '?'} to ${to ?? `open (checked ${checked})`}`;

/** What the files say of everything, by id: names, life, roles, holders, ties. */
export function cardTexts(files: readonly SourceFile[]): Map<string, CardText> {
  const contents = files.map(({ content }) => content);
  const offices = contents.flatMap(({ states, entities }) =>
    [...states, ...entities].flatMap((owner) => owner.offices.map((office) => ({ owner, office }))),
  );
  const ties = new Map<string, string[]>();
  for (const { from, type, to, start, end, checked, note } of contents.flatMap(({ relations }) => relations))
    for (const id of new Set([from, to]))
      ties.set(id, [...(ties.get(id) ?? []), `tie: ${from} ${type} ${to}, ${period(start, end, checked)}${note ? ` (${note})` : ''}`]);
  const roles = new Map<string, string[]>();
  for (const { office } of offices)
    for (const { person, from, to, acting } of office.holders)
      roles.set(person, [
        ...(roles.get(person) ?? []),
        `role: ${acting ? 'acting ' : ''}${office.name}, ${period(from, to, office.checked)}`,
      ]);
  const cards = new Map<string, CardText>();
  const add = (id: string, names: string[], iso2: string | undefined, lines: (string | undefined)[]) =>
    cards.set(id, { id, names, iso2, lines: [...lines.flatMap((line) => line ?? []), ...(roles.get(id) ?? []), ...(ties.get(id) ?? [])] });

  for (const { states, people, entities } of contents) {
    for (const { id, name, official, aliases, iso2, capital, lat, lon, status, description, offices: own } of states)
      add(id, [name, ...(official ? [official] : []), ...aliases], iso2, [
        `${status}, capital ${capital?.name ?? '?'}, ${lat} ${lon}`,
        description,
        ...own.flatMap(holderLines),
      ]);
    for (const { id, name, aliases, born, died, country, description } of people)
      add(id, [name, ...aliases], undefined, [
        `born ${born ?? '?'}${died ? `, died ${died}` : ''}, ${country ?? 'no country'}`,
        description,
      ]);
    for (const { id, name, aliases, type, country, lat, lon, description, outlet, offices: own } of entities)
      add(id, [name, ...aliases], undefined, [
        [type, country ?? 'no country', lat === undefined ? undefined : `${lat} ${lon}`, outlet?.kind].filter(Boolean).join(', '),
        description,
        ...own.flatMap(holderLines),
      ]);
  }
  for (const { owner, office } of offices)
    add(office.id, [office.name, ...office.aliases], 'iso2' in owner ? owner.iso2 : undefined, [
      `of ${owner.id}, titles: ${office.titles.join(', ')}`,
      ...holderLines(office),
    ]);
  return cards;
}

const holderLines = ({ name, holders, checked }: OfficeSource): string[] =>
  holders.map(({ person, from, to, acting }) => `${name}: ${acting ? 'acting ' : ''}${person}, ${period(from, to, checked)}`);
