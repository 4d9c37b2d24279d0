import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../lib/entities/annotate';
import { LayeredKnowledge } from '../lib/knowledge/layered-knowledge';
import { lookUpName } from '../lib/knowledge/look-up';
import { ownPack } from '../lib/knowledge/own/own-pack';
import type { OwnStatement } from '../lib/knowledge/own/own-statement';
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

const read = (text: string, knowledge: LayeredKnowledge | typeof packaged) =>
  annotate(text, knowledge, DAY, { recogniser }).map(({ surface, id, confidence }) => ({ surface, id, confidence }));
const meant = (text: string, surface: string, knowledge: LayeredKnowledge | typeof packaged) =>
  read(text, knowledge).find((mention) => mention.surface === surface);

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
