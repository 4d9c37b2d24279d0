import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../lib/entities/annotate';
import { readNodeKnowledge } from '../tools/node-knowledge';
import { readNodeRecogniser } from '../tools/node-recogniser';

/** The article that Crossread began with lies beside the checkout, not in it. */
const SEED = '../shared/seed/seed-article.txt';
const isThere = existsSync(SEED);
if (!isThere) console.log(`Skipped: ${SEED} is not there.`);

describe.skipIf(!isThere)('the first article', async () => {
  const text = isThere ? readFileSync(SEED, 'utf8') : '';
  const mentions = annotate(text, await readNodeKnowledge(), '2026-01-20', { recogniser: readNodeRecogniser() });

  it.each([
    ['Syria', 'state/syria'],
    ['IRAQ', 'state/iraq'],
    ['Ayn Issa', 'place/ayn-issa'],
    ['ISIS', 'group/islamic-state'],
    ['SDF', 'group/syrian-democratic-forces'],
    ['Syrian Democratic Forces', 'group/syrian-democratic-forces'],
    ['Bashar al-Assad', 'person/bashar-al-assad'],
    ['United States', 'state/united-states'],
    ['U.S.', 'state/united-states'],
    ['Turkey', 'state/turkey'],
  ])('every "%s" is %s', (surface, id) => {
    const found = mentions.filter((mention) => mention.surface === surface);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((mention) => mention.id))).toEqual(new Set([id]));
  });

  it.each([
    ['Ankara', 'state/turkey', 2],
    ['Washington', 'state/united-states', 1],
  ])('%s is the government of %s, %i time(s)', (surface, id, times) => {
    const found = mentions.filter((mention) => mention.surface === surface);
    expect(found).toHaveLength(times);
    for (const mention of found) expect(mention).toMatchObject({ id, reading: 'metonym', place: { name: surface } });
  });

  it('finds the title outdated', () => {
    const assad = mentions.find((mention) => mention.id === 'person/bashar-al-assad');
    expect(assad?.titleCheck).toMatchObject({
      verdict: 'ended',
      office: 'office/president-of-syria',
      to: '2024-12-08',
      asOf: '2026-01-20',
    });
  });
});
