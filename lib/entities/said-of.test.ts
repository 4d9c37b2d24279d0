import { describe, expect, it } from 'vitest';
import type { Mention } from './mention';
import { saidOf } from './said-of';
import { nameKey } from './same-name';

const at = (text: string, surface: string, more: Partial<Mention> = {}, from = 0): Mention => {
  const start = text.indexOf(surface, from);
  return { start, end: start + surface.length, surface, kind: 'person', confidence: 0.9, ...more };
};

describe('what an article says of a name', () => {
  const text = `Two drivers met.\n"It rained," said Dr. Ada Brandt, who leads the U.S. branch of the union. She left.\nBrandt came back on Monday.`;
  const full = at(text, 'Ada Brandt');
  const short = at(text, 'Brandt', { fullName: 'Ada Brandt' }, text.indexOf('Brandt came'));

  it('is the sentence that names it in full, whichever mention is asked for', () => {
    const sentence = `"It rained," said Dr. Ada Brandt, who leads the U.S. branch of the union.`;
    expect(saidOf(full, [full, short], text)).toBe(sentence);
    expect(saidOf(short, [full, short], text)).toBe(sentence);
  });

  it('is cut at words around the name where it is long', () => {
    const long = `${'before '.repeat(60)}Ada Brandt ${'after '.repeat(60)}end.`;
    const said = saidOf(at(long, 'Ada Brandt'), [], long);
    expect(said).toMatch(/^… before .*before Ada Brandt after .* after …$/);
    expect(said.length).toBeLessThan(270);
  });

  it('keeps to a text without any sentence', () => {
    expect(saidOf(at('Ada Brandt', 'Ada Brandt'), [], 'Ada Brandt')).toBe('Ada Brandt');
  });
});

describe('the same name', () => {
  it('goes by the entity, else by the name in full and its kind', () => {
    const text = 'Ada Brandt, Brandt';
    expect(nameKey(at(text, 'Brandt', { fullName: 'Ada Brandt' }))).toBe(nameKey(at(text, 'Ada Brandt')));
    expect(nameKey(at(text, 'Brandt', { id: 'person/x' }))).toBe('person/x');
    expect(nameKey(at(text, 'Brandt', { kind: 'place' }))).not.toBe(nameKey(at(text, 'Brandt')));
  });
});
