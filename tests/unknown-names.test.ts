import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../lib/entities/annotate';
import type { Mention } from '../lib/entities/mention';
import { readNodeKnowledge } from '../tools/node-knowledge';
import { readNodeRecogniser } from '../tools/node-recogniser';

/** Names that the knowledge does not have, recognised by the file that ships. The sentences are our own. */
if (!existsSync('public/knowledge.pack')) throw new Error('The knowledge pack is not made yet: npm run knowledge');
const knowledge = await readNodeKnowledge();
const recogniser = readNodeRecogniser();
const read = (text: string) => annotate(text, knowledge, '2026-01-20', { recogniser });
const of = (mentions: Mention[], surface: string) => mentions.find((mention) => mention.surface === surface);

describe('people, organizations and places that are in no list', () => {
  it.each<[string, string, Mention['kind']]>([
    ['Police Chief Walter Hindmarsh said the road would stay closed.', 'Walter Hindmarsh', 'person'],
    ['Marta Kovalenko, 41, drives the night bus.', 'Marta Kovalenko', 'person'],
    ['The award went to Priya Raghunathan, who teaches chemistry.', 'Priya Raghunathan', 'person'],
    ['The teacher, Wong Kwok-kin, was late.', 'Wong Kwok-kin', 'person'],
    ['Gov. Elspeth Marlowe signed it.', 'Elspeth Marlowe', 'person'],
    ['The Harwick Police Department is investigating.', 'Harwick Police Department', 'organization'],
    ['He works for the Department of Roads and Bridges in the capital.', 'Department of Roads and Bridges', 'organization'],
    ["She appealed to the Marlow People's Court.", "Marlow People's Court", 'organization'],
    ['A study by the University of Brackwater was quoted.', 'University of Brackwater', 'organization'],
    ['Brightwater Foods Inc. will close its plant.', 'Brightwater Foods Inc', 'organization'],
    ['The barge sank near Lake Tessel on Sunday.', 'Lake Tessel', 'place'],
    ['Crews reached the Red Snake River at dawn.', 'Red Snake River', 'place'],
  ])('%s', (sentence, surface, kind) => {
    expect(of(read(sentence), surface)).toMatchObject({ kind });
    expect(of(read(sentence), surface)?.id).toBeUndefined();
  });

  it.each([
    'Officials said on Monday that nothing had changed.',
    'Yes, it rained. However, nobody minded.',
    'The DNA test took a week, and the CEO resigned.',
    "We've seen it all. They're gone. Don't ask.",
    'It was a Tuesday in May. The Spring sale begins soon.',
  ])('finds no unknown name in: %s', (sentence) => {
    expect(read(sentence).filter(({ id }) => id === undefined)).toEqual([]);
  });
});

describe('one name, one reading', () => {
  it('reads a family name as its bearer, before the full name too', () => {
    const mentions = read(
      'Hindmarsh leaves\n\nWalter Hindmarsh resigned on Monday. Hindmarsh gave no reason, and nobody asked Hindmarsh for one.',
    );
    const short = mentions.filter(({ surface }) => surface === 'Hindmarsh');
    expect(short.length).toBeGreaterThanOrEqual(2);
    for (const mention of short) expect(mention).toMatchObject({ kind: 'person', fullName: 'Walter Hindmarsh' });
  });

  it('takes a family name for no town of that name', () => {
    const mentions = read('Sheila Lexington won the race. Lexington had trained for years. Her coach praised Lexington.');
    for (const mention of mentions) expect(mention.kind).toBe('person');
  });

  it.each([
    ['The fire at the University of Northern Brackwater is out. UNB students went home.', 'UNB', 'University of Northern Brackwater'],
    [
      'The Brackwater Harbour Authority raised its fees. Ships pay, the Harbour Authority said.',
      'Harbour Authority',
      'Brackwater Harbour Authority',
    ],
  ])('reads a part or the initials of an organization as that: %s', (text, surface, fullName) => {
    expect(of(read(text), surface)).toMatchObject({ kind: 'organization', fullName });
  });

  it('takes initials that two names share for neither', () => {
    const text = 'The Brackwater Road Agency and the Brackwater Rail Agency argued. A letter from BRA came late.';
    expect(of(read(text), 'BRA')?.fullName).toBeUndefined();
  });

  it('leaves the man in the name of his foundation a man', () => {
    const text = 'The Walter Hindmarsh Foundation gave the money. Walter Hindmarsh, 71, said it was for books.';
    expect(of(read(text), 'Walter Hindmarsh')).toMatchObject({ kind: 'person' });
  });

  it('gives the longer name what stands inside of it', () => {
    const mentions = read('Reporters of the Washington Courier and the Boston Fire Department met there.');
    expect(mentions.map(({ surface, kind }) => [surface, kind])).toEqual([
      ['Washington Courier', 'organization'],
      ['Boston Fire Department', 'organization'],
    ]);
  });
});

describe('no town', () => {
  it.each([
    ['The United States counted them; the site Edmunds.com, of California, did too.', 'Edmunds'],
    ['The probe will reach Jupiter and its moons, engineers in the United States said.', 'Jupiter'],
    ['A driver from Ohio left his SUV in the snow.', 'SUV'],
    ['They met at Christmas, as families in the United States do.', 'Christmas'],
    ['The fans of Dallas cheered. Romo threw the ball. Nobody threw as Romo did.', 'Romo'],
    ['In the United States the play of Romeo and Juliet was read aloud.', 'Romeo'],
  ])('%s', (sentence, surface) => {
    expect(of(read(sentence), surface)?.id).toBeUndefined();
  });

  it('unless its state stands behind it', () => {
    expect(of(read('The couple lives in Jupiter, Florida, by the sea.'), 'Jupiter')?.id).toMatch(/^place\/jupiter-us/);
  });
});

describe('places by what stands beside them', () => {
  it.each([
    ['The fair in Athens, Ga., opens on Monday.', 'Athens', /-us-/],
    ['A storm hit Springfield, Ill., and Peoria, Ill., overnight.', 'Springfield', /^place\/springfield-us-4250542$/],
    ['They moved to Houston, TX, last year.', 'Houston', /^place\/houston-us/],
    ['She flew from Atlanta, Georgia, to Wichita, Kansas.', 'Atlanta', /^place\/atlanta-us/],
  ])('%s', (sentence, surface, id) => {
    expect(of(read(sentence), surface)?.id).toMatch(id);
  });

  it('reads the state behind a town of it, and not the capital of that name', () => {
    expect(of(read('The firm moved to Kent, Washington, last year.'), 'Washington')?.id).toBe('place/washington-us');
  });

  it('reads a shortened state as the state', () => {
    expect(of(read('The fair in Athens, Ga., opens on Monday.'), 'Ga')?.id).toBe('place/georgia-us');
    expect(of(read('La La Land is a film.'), 'La')?.id).toBeUndefined();
  });

  it('says what an undecided name could be, and decides nothing', () => {
    const undecided = of(read('The council of Springfield met on Monday.'), 'Springfield');
    expect(undecided?.id).toBeUndefined();
    expect(undecided?.candidates?.length).toBeGreaterThan(1);
  });
});

describe('texts in other languages', () => {
  it.each([
    'La ministre Claire Fontenay a quitté la salle. Hier, le maire de Brest et les députés ont voté contre le projet de loi sur les trains.',
    'Der Bürgermeister Jens Hollmann war am Montag in Kiel. Die Fraktion stimmte gegen den Antrag, weil er zu spät kam und zu teuer war.',
    'La alcaldesa Inés Duarte salió de la sala. Ayer los diputados votaron en contra del proyecto de ley sobre los trenes y los puertos.',
  ])('get no guesses: %s', (text) => {
    expect(read(text).filter(({ id, candidates }) => id === undefined && !candidates)).toEqual([]);
  });
});

describe('adjectives of peoples', () => {
  it('mean no state where they are part of another people, or somebody’s name', () => {
    expect(read('He is the first African American in the post.')).toEqual([]);
    expect(of(read("Rachel met Finn at the door. Finn's coat was wet."), 'Finn')?.id).toBeUndefined();
  });

  it('mean the state everywhere else', () => {
    expect(of(read('A Finn won the race, and Finnish papers said so.'), 'Finnish')?.id).toBe('state/finland');
  });
});
