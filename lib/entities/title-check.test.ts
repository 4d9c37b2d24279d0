import { describe, expect, it } from 'vitest';
import { smallKnowledge } from '../../tests/small-knowledge';
import { annotate } from './annotate';

const SOURCE = 'source: "https://example.org/"';
const knowledge = await smallKnowledge(`states:
  - id: state/atlantis
    name: Atlantis
    adjectives: [Atlantean]
    iso2: AT
    status: un-member
    lat: 1
    lon: 1
    description: A state.
    offices:
      - id: office/chancellor-of-atlantis
        name: chancellor of Atlantis
        titles: [chancellor]
        function: head-of-government
        checked: 2025-01-01
        holders:
          - {person: person/ada-reef, from: 2000-01-01, to: 2004-01-01, ${SOURCE}}
          - {person: person/ben-shoal, from: 2006-01-01, ${SOURCE}}
people:
  - {id: person/ada-reef, name: Ada Reef, country: state/atlantis, description: A politician.}
  - {id: person/ben-shoal, name: Ben Shoal, country: state/atlantis, description: A politician.}
  - {id: person/cat-coral, name: Cat Coral, born: 1980-01-01, country: state/atlantis, description: A politician.}
`);
const verdict = (text: string, surface: string, day: string) =>
  annotate(text, knowledge, day).find((mention) => mention.surface === surface)?.titleCheck?.verdict;

describe('a title', () => {
  it.each([
    ['Ada Reef', '2002-05-05', 'consistent'],
    ['Ada Reef', '2007-05-05', 'ended'],
    ['Ben Shoal', '2002-05-05', 'not-begun'],
    ['Cat Coral', '2002-05-05', 'never'],
    ['Cat Coral', '2007-05-05', 'never'],
    // The list has a gap there: it may be she whom it lacks.
    ['Cat Coral', '2005-05-05', 'unknown'],
    ['Cat Coral', '1999-05-05', 'unknown'],
    ['Cat Coral', '2025-05-05', 'unknown'],
  ])('given to %s on %s is judged %s', (name, day, expected) => {
    expect(verdict(`Atlantean Chancellor ${name} spoke.`, name, day)).toBe(expected);
  });
});
