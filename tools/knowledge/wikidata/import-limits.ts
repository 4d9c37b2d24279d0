/** What was left out because a pack, or a card, holds no more. Counted, so that it can be said. */
export interface ImportLimits {
  /** Entities beyond what a pack has numbers for: the least prominent are left out. */
  entities: number;
  /** Meanings of a spelling beyond the most that one may have: the least prominent are left out. */
  namesakes: number;
  /** Spellings that had too many meanings. */
  spellings: number;
  /** Holders of an office beyond the most that a card reads. */
  holders: number;
  /** Ties to an entity beyond the most that its card reads. */
  ties: number;
  offices: number;
  countries: number;
  /** Roles of which it is known that they ended, but not when: they are written without their dates. */
  endsUnknown: number;
  /** Roles and ties that name what was not kept. */
  strangers: number;
}

export const noLimits = (): ImportLimits => ({
  entities: 0,
  namesakes: 0,
  spellings: 0,
  holders: 0,
  ties: 0,
  offices: 0,
  countries: 0,
  endsUnknown: 0,
  strangers: 0,
});

/** The limits that were met, in words. */
export function limitLines(limits: ImportLimits): string[] {
  const count = (value: number) => value.toLocaleString('en');
  const said: [number, string][] = [
    [limits.entities, 'entities left out, the least prominent: a pack has numbers for no more'],
    [limits.namesakes, `namesakes left out, the least prominent, of ${count(limits.spellings)} spellings that mean more than 255`],
    [limits.holders, 'holders left out of offices with more than a card reads'],
    [limits.offices, 'offices not listed with their owner, which has too many'],
    [limits.ties, 'ties left out, those of the least prominent, since more lead to one entity than its card reads'],
    [limits.countries, 'countries left out: a pack has numbers for 254'],
    [limits.endsUnknown, 'roles ended, or may have, on a day that nobody states: written without dates, so that nothing is claimed'],
    [limits.strangers, 'roles and ties left out because what they name was not kept'],
  ];
  return said.flatMap(([number, words]) => (number > 0 ? [`${count(number)} ${words}`] : []));
}
