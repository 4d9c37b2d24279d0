import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../lib/entities/annotate';
import type { Knowledge } from '../lib/knowledge/knowledge';
import { LayeredKnowledge } from '../lib/knowledge/layered-knowledge';
import { lookUpName } from '../lib/knowledge/look-up';
import { ownPack } from '../lib/knowledge/own/own-pack';
import type { OwnStatement } from '../lib/knowledge/own/own-statement';
import { ReaderKnowledge } from '../lib/knowledge/own/reader-knowledge';
import { readNodeKnowledge } from '../tools/node-knowledge';
import { readNodeRecogniser } from '../tools/node-recogniser';
import { knowledgeOf, samplePack, sampleRecord } from './sample-pack';

/** The engine over the packaged knowledge and what a reader says. */
const packaged = await readNodeKnowledge();
const recogniser = readNodeRecogniser();
const DAY = '2026-01-20';

let count = 0;
const say = (entity: string, kind: OwnStatement['kind'], text: string): OwnStatement => ({
  id: `statement-${count++}`,
  entity,
  kind,
  text,
  at: 1_790_000_000_000,
});

async function told(...rows: OwnStatement[]): Promise<LayeredKnowledge> {
  return new LayeredKnowledge([
    { knowledge: packaged, isOwn: false },
    { knowledge: await knowledgeOf(ownPack(rows, 'own', DAY)), isOwn: true },
  ]);
}

const read = (text: string, knowledge: Knowledge) =>
  annotate(text, knowledge, DAY, { recogniser }).map(({ surface, id, confidence }) => ({ surface, id, confidence }));
const meant = (text: string, surface: string, knowledge: Knowledge) => read(text, knowledge).find((mention) => mention.surface === surface);

describe('an article read with what the reader says', () => {
  const FALCON = 'Officials in Damascus said on Tuesday that Falconer Brown had met Bashar al-Assad before the talks began.';

  it('marks another name', async () => {
    expect(meant(FALCON, 'Falconer Brown', packaged)?.id).toBeUndefined();
    const k = await told(say('person/ahmed-al-sharaa', 'alias', 'Falconer Brown'));
    expect(meant(FALCON, 'Falconer Brown', k)).toMatchObject({ id: 'person/ahmed-al-sharaa', confidence: 0.99 });
  });

  it('marks somebody new, later by the family name', async () => {
    const text = `${FALCON} Brown left without a word.`;
    const k = await told(say('person/falconer-brown-own-x', 'entity', 'Falconer Brown'));
    expect(read(text, k).filter(({ id }) => id === 'person/falconer-brown-own-x')).toMatchObject([
      { surface: 'Falconer Brown' },
      { surface: 'Brown' },
    ]);
  });

  it('looks a name up as the one that the reader says', async () => {
    const k = await told(say('state/turkey', 'alias', 'Raqqa'));
    expect(lookUpName(packaged, 'Raqqa').length).toBeGreaterThan(1);
    expect(lookUpName(k, 'Raqqa').map(({ id }) => id)).toEqual(['state/turkey']);
  });

  it('does not mark what a name is said never to mean', async () => {
    expect(meant(FALCON, 'Bashar al-Assad', packaged)?.id).toBe('person/bashar-al-assad');
    const k = await told(say('person/bashar-al-assad', 'never', 'Bashar al-Assad'));
    expect(read(FALCON, k).map(({ id }) => id)).not.toContain('person/bashar-al-assad');
  });

  it('takes a name for the one that the reader says', async () => {
    const text = 'The mayor of Paris spoke on Monday. Paris has two million people, and France has sixty.';
    expect(meant(text, 'Paris', packaged)?.id).toMatch(/^place\/paris-fr/);
    const texas =
      packaged
        .lookUp('paris')
        .map(({ entity }) => packaged.id(entity))
        .find((id) => id.startsWith('place/paris-us')) ?? '';
    const k = await told(say(meant(text, 'Paris', packaged)?.id ?? '', 'never', 'Paris'), say(texas, 'alias', 'Paris'));
    expect(meant(text, 'Paris', k)?.id).toBe(texas);
    // A longer name that it is only a part of is another name all the same.
    expect(meant('On Monday the singer Paris Hilton said that she would come.', 'Paris', k)).toBeUndefined();
  });

  it('does not take a capital for its government where the reader refuses that', async () => {
    const text = 'Ankara has warned that it will act. Turkey sent its army to the border.';
    expect(meant(text, 'Ankara', packaged)?.id).toBe('state/turkey');
    const k = await told(say('state/turkey', 'never', 'Ankara'));
    expect(meant(text, 'Ankara', k)?.id).toMatch(/^place\/ankara/);
    expect(meant(text, 'Turkey', k)?.id).toBe('state/turkey');
  });
});

describe('a choice for one outlet', () => {
  const TEXT = 'The council of Springfield met on Tuesday.';
  const candidates = (knowledge: Knowledge) =>
    annotate(TEXT, knowledge, DAY).find(({ surface }) => surface === 'Springfield')?.candidates ?? [];
  const [first, second, last] = [candidates(packaged)[0], candidates(packaged)[1], candidates(packaged).at(-1)].map((one) => one?.id ?? '');
  const choose = (entity = '', outlet = 'Harbor Wire', at = 1) => ({ ...say(entity, 'alias', 'Springfield'), outlet, at });
  const springfield = (rows: OwnStatement[], outlet: string | undefined, text = TEXT) =>
    meant(text, 'Springfield', new ReaderKnowledge([packaged], rows, DAY).at(outlet))?.id;

  it('is offered where the text leaves it open, the likeliest first, each with where it lies', () => {
    const offered = candidates(packaged);
    expect(springfield([], 'Harbor Wire')).toBeUndefined();
    expect(offered.length).toBeGreaterThan(3);
    expect(offered.map(({ confidence }) => confidence)).toEqual(offered.map(({ confidence }) => confidence).sort((a, b) => b - a));
    for (const { note } of offered) expect(note).toMatch(/^\w[\w ]+, United States$/);
    expect(new Set(offered.map(({ note }) => note)).size).toBe(offered.length);
  });

  it.each<[what: string, rows: OwnStatement[], outlet: string | undefined, expected: string | undefined]>([
    ['counts in that outlet', [choose(last)], 'Harbor Wire', last],
    ['however that is spelt', [choose(last)], 'HARBOR WIRE', last],
    ['says nothing in another', [choose(last)], 'Valley Courier', undefined],
    ['nor in an unknown one', [choose(last)], undefined, undefined],
    ['gives way to a later one', [choose(last), choose(second, 'Harbor Wire', 2)], 'Harbor Wire', second],
    ['is another one in another outlet', [choose(last), choose(first, 'Valley Courier')], 'Valley Courier', first],
    ['goes before one for all', [say(first ?? '', 'alias', 'Springfield'), choose(last)], 'Harbor Wire', last],
    ['leaves one for all to the others', [say(first ?? '', 'alias', 'Springfield'), choose(last)], 'Valley Courier', first],
    ['of nobody says nothing', [choose('place/nowhere-at-all')], 'Harbor Wire', undefined],
  ])('%s', (_, rows, outlet, expected) => expect(springfield(rows, outlet)).toBe(expected));

  it('gives way to words that say which is meant', () => {
    const text = 'The council of Springfield, Illinois, met. Illinois is rich.';
    const illinois = springfield([], 'Harbor Wire', text);
    expect(illinois).toMatch(/^place\/springfield-us-/);
    expect(illinois).not.toBe(last);
    expect(springfield([choose(last)], 'Harbor Wire', text)).toBe(illinois);
  });

  it('decides against what else speaks for another', () => {
    const text = 'The council of Springfield met. Illinois is rich. The governor of Illinois said so in Chicago, Illinois.';
    expect(springfield([], 'Harbor Wire', text)).not.toBe(last);
    expect(springfield([choose(last)], 'Harbor Wire', text)).toBe(last);
  });

  it('says that the name never means one of them', () => {
    const never = { ...say('place/ayn-issa', 'never', 'Bashar al-Assad'), entity: 'person/bashar-al-assad', outlet: 'Harbor Wire' };
    const k = new ReaderKnowledge([packaged], [never], DAY);
    const text = 'On Tuesday Bashar al-Assad spoke.';
    expect([k.at('Harbor Wire'), k.at('Valley Courier'), k.everywhere].map((one) => meant(text, 'Bashar al-Assad', one)?.id)).toEqual([
      undefined,
      'person/bashar-al-assad',
      'person/bashar-al-assad',
    ]);
  });

  it('is told on the card, whichever article that is opened from', () => {
    const k = new ReaderKnowledge([packaged], [choose(last)], DAY).everywhere;
    expect(k.detail(k.find(last ?? '') ?? -1)?.own).toMatchObject([{ kind: 'alias', text: 'Springfield', outlet: 'Harbor Wire' }]);
    expect(k.detail(k.find(last ?? '') ?? -1)?.own?.[0]).not.toHaveProperty('by');
  });
});

describe('packs that say nothing of an article', () => {
  it('change nothing in how it is read', async () => {
    const other = await knowledgeOf(samplePack({ name: 'Other', records: [sampleRecord('group/qqq', { name: 'Qqq Front of Nowhere' })] }));
    const layered = new LayeredKnowledge([
      { knowledge: packaged, isOwn: false },
      { knowledge: other, isOwn: false },
    ]);
    for (const name of ['valley-courier', 'harbor-wire', 'northern-star']) {
      const text = readFileSync(`tools/newsstand/pages/${name}.html`, 'utf8').replace(/<[^>]*>/g, ' ');
      const mentions = annotate(text, packaged, DAY, { recogniser });
      expect(mentions.length).toBeGreaterThan(10);
      expect(annotate(text, layered, DAY, { recogniser })).toEqual(mentions);
    }
  });
});
