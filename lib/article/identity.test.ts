import { describe, expect, it } from 'vitest';
import { articleId, hashText, normaliseAddress } from './identity';

describe('normaliseAddress', () => {
  it.each([
    ['https://www.news.example/a/b/?utm_source=x&fbclid=1#part', 'news.example/a/b'],
    ['http://news.example/a/b', 'news.example/a/b'],
    ['https://m.news.example/a/b', 'news.example/a/b'],
    ['https://amp.news.example/a/b', 'news.example/a/b'],
    ['https://www.news.example/a/b/amp/', 'news.example/a/b'],
    ['https://www.news.example/amp/a/b', 'news.example/a/b'],
    ['https://news.example/a/b/index.html', 'news.example/a/b'],
    ['https://news.example/story?page=2&id=7&ref=front', 'news.example/story?id=7&page=2'],
    ['https://NEWS.example:8080/A', 'news.example:8080/A'],
    ['https://m.example/a', 'm.example/a'],
    ['https://news.example', 'news.example/'],
    ['https://news.example/champ', 'news.example/champ'],
    ['file:///home/a.html', 'file:///home/a.html'],
    ['no address', 'no address'],
  ])('%s', (address, expected) => {
    expect(normaliseAddress(address)).toBe(expected);
  });
});

describe('articleId', () => {
  it('is the same for all ways to one article, and stays when its text is edited', () => {
    expect(articleId('https://www.news.example/a/?utm_medium=y', 'one')).toBe(articleId('http://m.news.example/a', 'two'));
  });
  it('tells articles apart', () => {
    expect(articleId('https://news.example/story?id=1', '')).not.toBe(articleId('https://news.example/story?id=2', ''));
  });
  it('goes by the text where there is no web address', () => {
    expect(articleId('', 'one')).toMatch(/^text-[0-9a-f]{14}$/);
    expect(articleId('', 'one')).not.toBe(articleId('', 'two'));
  });
  it('never changes: ids are stored', () => {
    expect(articleId('https://news.example/a', '')).toBe(`web-${hashText('news.example/a')}`);
    expect(hashText('')).toBe('0bdcb81aee8d83');
    expect(hashText('news.example/a')).toBe('1aa2ad57eb0874');
  });
});
