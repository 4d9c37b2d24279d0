import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../article/fingerprint';
import { StoryIndex } from './story-index';
import { storyTerms } from './story-terms';
import { wireCopies } from './wire-copies';

const QUAKE_ARDEN = [
  'A strong earthquake struck the Arden valley in Norland on Monday, and houses in Port Lessing collapsed. Rescuers from Port Lessing dug through the night.',
  'Houses collapsed in Port Lessing when an earthquake shook the Arden valley in Norland. Governor Ilse Brandt called for help as rescuers dug.',
  'Governor Ilse Brandt of Arden asked for help after the earthquake in Norland. In Port Lessing rescuers pulled survivors from collapsed houses.',
];
const QUAKE_OSTIA = [
  'An earthquake shook Ostia in the south of Velara on Monday, and a church in Santa Mira collapsed. Rescuers searched the ruins in Santa Mira.',
  'The church of Santa Mira in Ostia lies in ruins after an earthquake in Velara. Mayor Tomas Reyes thanked the rescuers who searched it.',
  'Mayor Tomas Reyes of Santa Mira said that the church would be built again after the earthquake that shook Ostia in Velara.',
];
const articles = [...QUAKE_ARDEN, ...QUAKE_OSTIA].map((text, index) => ({ id: `a${index}`, terms: storyTerms(text), day: '2026-01-20' }));
const sorted = (stories: string[][]) => stories.map((story) => [...story].sort().join(' ')).sort();

describe('stories', () => {
  it('hold the reports of one event, and look-alike events apart', () => {
    expect(sorted(StoryIndex.of(articles).stories())).toEqual(['a0 a1 a2', 'a3 a4 a5']);
  });

  it('are the same article by article, in another order, and after a removal', () => {
    const index = new StoryIndex();
    for (const article of [...articles].reverse()) index.add(article);
    expect(sorted(index.stories())).toEqual(['a0 a1 a2', 'a3 a4 a5']);
    expect(index.storyOf('a4').sort()).toEqual(['a3', 'a4', 'a5']);
    index.remove('a4');
    expect(index.storyOf('a4')).toEqual([]);
    expect(index.stories().flat()).toHaveLength(5);
    for (const article of articles) index.add(article);
    expect(index.stories().flat().sort()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
  });

  it('follow the reader, whatever comes later', () => {
    const index = StoryIndex.of(articles, { together: [['a0', 'a3']], apart: [['a0', 'a1']] });
    expect(index.storyOf('a0')).toContain('a3');
    expect(index.storyOf('a0')).not.toContain('a1');
    index.add({ id: 'a6', terms: storyTerms(QUAKE_ARDEN.join(' ')), day: '2026-01-21' });
    expect(index.storyOf('a0')).toContain('a3');
    expect(index.storyOf('a0')).not.toContain('a1');
  });

  it('bring two articles together that name the same unknown person, and not two that share the parts of a name', () => {
    const read = (id: string, text: string, people: string[]) => ({ id, terms: storyTerms(text, '', people), day: '2026-01-20' });
    const crowd = Array.from({ length: 20 }, (_, at) =>
      read(`x${at}`, `Maria Keller of Town ${at} opened a bakery; Tomas Lund paid for bread number ${at}.`, []),
    );
    const about = (id: string, person: string, rest: string) => read(id, `${person} ${rest}`, [person]);
    const index = StoryIndex.of([
      ...crowd,
      about('a', 'Maria Lund', 'will sing at the opera in Arden next spring, the opera said.'),
      about('b', 'Maria Lund', 'sings at the opera, a first for the stage in Arden.'),
      about('c', 'Tomas Keller', 'grows tulips in greenhouses by the coast.'),
    ]);
    expect(index.storyOf('a').sort()).toEqual(['a', 'b']);
    expect(storyTerms('', '', ['Maria Lund', 'Maria Lund', 'Lund']).names).toEqual({ 'maria lund': 2 });
  });

  it('take words like "constructor" for words', () => {
    expect(storyTerms('constructor __proto__ constructor').words).toEqual({ constructor: 4, proto: 2 });
  });
});

describe('wire copies', () => {
  const copy = (id: string, text: string) => ({ id, text, fingerprint: fingerprint(text) });
  const story = Array.from({ length: 40 }, (_, index) => `Sentence number ${index} tells of the ${index * 7}th house by the river.`);

  it('are found when cut and edited', () => {
    const edited = [...story.slice(0, 24), 'The paper added a line of its own here.'].join(' ').replace('river', 'stream');
    expect(wireCopies([copy('a', story.join(' ')), copy('b', edited)])).toEqual([['a', 'b']]);
  });

  it('are not two reports that share a quotation', () => {
    const other = [
      ...Array.from({ length: 30 }, (_, index) => `Here ${index} other things stand in line ${index * 3} of it.`),
      ...story.slice(0, 4),
    ];
    expect(wireCopies([copy('a', story.join(' ')), copy('b', other.join(' '))])).toEqual([]);
    expect(wireCopies([copy('a', ''), copy('b', '')])).toEqual([]);
  });
});
