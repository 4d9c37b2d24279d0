import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookUpName, MOST_NAMESAKES } from '../lib/knowledge/look-up';
import { readNodeKnowledge } from '../tools/node-knowledge';

/** Looking words up in the knowledge that ships. */
if (!existsSync('public/knowledge.pack')) throw new Error('The knowledge pack is not made yet: npm run knowledge');
const knowledge = await readNodeKnowledge();

describe('lookUpName', () => {
  it.each([
    ['Syrian Democratic Forces', 'group/syrian-democratic-forces'],
    ['the Syrian Democratic Forces', 'group/syrian-democratic-forces'],
    ['SDF’s', 'group/syrian-democratic-forces'],
    ['  Recep Tayyip Erdoğan ', 'person/recep-tayyip-erdogan'],
    ['UNITED STATES', 'state/united-states'],
  ])('“%s” is first of all %s', (words, id) => expect(lookUpName(knowledge, words)[0]?.id).toBe(id));

  it('lists namesakes, likeliest first, and no more than can be read', () => {
    const found = lookUpName(knowledge, 'San Antonio');
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(MOST_NAMESAKES);
    expect(found.map(({ confidence }) => confidence)).toEqual(found.map(({ confidence }) => confidence).sort((a, b) => b - a));
  });

  it.each(['', '  ', '…', 'a sentence that names nobody at all'])('“%s” is nobody', (words) =>
    expect(lookUpName(knowledge, words)).toEqual([]),
  );
});
