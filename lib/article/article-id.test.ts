import { describe, expect, it } from 'vitest';
import { inventedText } from '../../tests/invented-text';
import { firstVersionIds, hashText, newArticleId, secondArticleId } from './article-id';
import { fingerprint } from './fingerprint';

const one = fingerprint(inventedText(1, 200));
const two = fingerprint(inventedText(2, 200));

describe('newArticleId', () => {
  it.each([
    ['https://www.news.example/a/?utm_medium=y', 'http://m.news.example/a', true],
    ['https://news.example/a/amp', 'https://news.example/a?page=2', true],
    ['https://news.example/story?id=1', 'https://news.example/story?id=2', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(newArticleId({ address: a, fingerprint: one }) === newArticleId({ address: b, fingerprint: two })).toBe(expected);
  });
  it('goes by the text where there is no web address', () => {
    expect(newArticleId({ address: '', fingerprint: one })).toMatch(/^text-[0-9a-f]{14}$/);
    expect(newArticleId({ address: 'file:///a', fingerprint: one })).not.toBe(newArticleId({ address: 'file:///a', fingerprint: two }));
  });
  it('has a second form for a second text', () => {
    expect(secondArticleId({ address: 'https://news.example/a', fingerprint: two })).toBe(
      `web-${hashText('news.example/a')}-${hashText(two)}`,
    );
  });
  it('never changes: ids are stored', () => {
    expect(newArticleId({ address: 'https://news.example/a', fingerprint: '' })).toBe(`web-${hashText('news.example/a')}`);
    expect(hashText('')).toBe('0bdcb81aee8d83');
    expect(hashText('news.example/a')).toBe('1aa2ad57eb0874');
  });
});

describe('firstVersionIds', () => {
  const id = (normalised: string) => `web-${hashText(normalised)}`;
  it.each([
    ['its own address', 'https://m.news.example/a?utm_source=x', undefined, [id('news.example/a')]],
    [
      'its canonical address, then its own',
      'https://news.example/b',
      'https://www.news.example/a',
      [id('news.example/a'), id('news.example/b')],
    ],
    ['no canonical of another site', 'https://news.example/b', 'https://wire.example.org/a', [id('news.example/b')]],
    ['pages as they were, each by itself', 'https://news.example/b?page=2', undefined, [id('news.example/b?page=2')]],
    ['nothing without an address', 'about:blank', undefined, []],
    ['the canonical address of a saved page', 'file:///a', 'https://news.example/a', [id('news.example/a')]],
  ])('%s', (_, address, canonicalUrl, expected) => {
    expect(firstVersionIds({ address, canonicalUrl, fingerprint: '' })).toEqual(expected);
  });
});
