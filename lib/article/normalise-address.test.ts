import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAddress } from './normalise-address';

describe('normaliseAddress', () => {
  it.each([
    // Ways of writing one address.
    ['https://www.news.example/a/b/?utm_source=x&fbclid=1#part', 'news.example/a/b'],
    ['http://news.example/a/b', 'news.example/a/b'],
    ['https://NEWS.example:8080/A', 'news.example:8080/A'],
    ['https://news.example', 'news.example/'],
    ['https://news.example//a///b//', 'news.example/a/b'],
    ['https://news.example/a/b/index.html', 'news.example/a/b'],
    ['https://news.example/a/Default.aspx', 'news.example/a'],
    ['https://news.example/a;jsessionid=12AB?x=1', 'news.example/a?x=1'],
    ['https://news.example/caf%c3%a9/%7euser', 'news.example/caf%C3%A9/~user'],
    ['https://news.example/café/~user', 'news.example/caf%C3%A9/~user'],
    ['https://news.example/%E9t%E9', 'news.example/%E9t%E9'],
    ['https://news.example/story?b=2&a=1', 'news.example/story?a=1&b=2'],
    // What tells articles apart is kept.
    ['https://news.example/story?id=7&ref=front', 'news.example/story?id=7'],
    ['https://news.example/?p=123', 'news.example/?p=123'],
    ['https://news.example/2024/12/', 'news.example/2024/12'],
    ['https://news.example/news/7', 'news.example/news/7'],
    ['https://news.example/fine-print', 'news.example/fine-print'],
    ['https://news.example/champ', 'news.example/champ'],
    ['https://m.example/a', 'm.example/a'],
    ['https://news.example/story?view=graphic', 'news.example/story?view=graphic'],
    ['https://news.example/index.php?page=412', 'news.example/?page=412'],
    // Phones.
    ['https://m.news.example/a/b', 'news.example/a/b'],
    ['https://www.m.news.example/a', 'news.example/a'],
    ['https://mobile.news.example/a', 'news.example/a'],
    ['https://en.m.news.example/a', 'en.news.example/a'],
    ['https://news.example/mobile/a/b', 'news.example/a/b'],
    ['https://news.example/a?mobile=1', 'news.example/a'],
    // AMP and its caches.
    ['https://amp.news.example/a/b', 'news.example/a/b'],
    ['https://www.news.example/a/b/amp/', 'news.example/a/b'],
    ['https://www.news.example/amp/a/b', 'news.example/a/b'],
    ['https://news.example/a/b.amp.html', 'news.example/a/b.html'],
    ['https://news.example/a?amp=1', 'news.example/a'],
    ['https://news.example/a?outputType=amp&id=3', 'news.example/a?id=3'],
    ['https://www-news-example.cdn.ampproject.org/c/s/www.news.example/a/amp?usqp=mq3', 'news.example/a'],
    ['https://www-news-example.cdn.ampproject.org/v/www.news.example/a/?amp_js_v=0.1', 'news.example/a'],
    ['https://www.google.com/amp/s/amp.news.example/a', 'news.example/a'],
    ['https://www.google.co.uk/amp/s/amp.news.example/a', 'news.example/a'],
    // Paper.
    ['https://news.example/a/b/print', 'news.example/a/b'],
    ['https://news.example/print/a/b', 'news.example/a/b'],
    ['https://news.example/a?print=1', 'news.example/a'],
    ['https://news.example/a?output=print', 'news.example/a'],
    ['https://news.example/a.print.html', 'news.example/a.html'],
    // Pages of one article, and all of them on one.
    ['https://news.example/story?page=2&id=7', 'news.example/story?id=7'],
    ['https://news.example/story?pageno=3', 'news.example/story'],
    ['https://news.example/story?page=all', 'news.example/story'],
    ['https://news.example/story?pagewanted=all', 'news.example/story'],
    ['https://news.example/ferry-talks-resume/2/', 'news.example/ferry-talks-resume'],
    ['https://news.example/story.html/3', 'news.example/story.html'],
    ['https://news.example/a/page/2', 'news.example/a'],
    ['https://news.example/a/seite-2', 'news.example/a'],
    ['https://news.example/a/komplettansicht', 'news.example/a'],
    // Translations and archives.
    ['https://www-news-example.translate.goog/a?_x_tr_sl=en&_x_tr_tl=de', 'news.example/a'],
    ['https://my--news-example.translate.goog/a', 'my-news.example/a'],
    ['https://translate.google.com/translate?sl=auto&u=https%3A%2F%2Fnews.example%2Fa', 'news.example/a'],
    ['https://web.archive.org/web/20200102030405/https://www.news.example/a?id=1', 'news.example/a?id=1'],
    ['https://web.archive.org/web/20200102030405if_/http://news.example/a', 'news.example/a'],
    ['https://archive.ph/2020.01.02-030405/https://news.example/a', 'news.example/a'],
    ['https://archive.ph/AbCd1', 'archive.ph/AbCd1'],
    ['https://web.archive.org/web/2020/https://www.google.com/amp/s/news.example/a/amp', 'news.example/a'],
    // No web addresses.
    ['file:///home/a.html', 'file:///home/a.html'],
    ['no address', 'no address'],
  ])('%s', (address, expected) => {
    expect(normaliseAddress(address)).toBe(expected);
  });

  it('gives an address whose normal form is itself', () => {
    const segments = fc.array(fc.string({ unit: 'grapheme', maxLength: 5 }), { maxLength: 4 });
    const query = fc.array(fc.tuple(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 })), { maxLength: 3 });
    const host = fc.constantFrom('news.example', 'www.news.example', 'm.news.example:8080', 'm.example', 'www.example');
    fc.assert(
      fc.property(host, segments, query, (of, path, parameters) => {
        const normal = normaliseAddress(`https://${of}/${path.join('/')}?${new URLSearchParams(parameters)}`);
        expect(normaliseAddress(normal)).toBe(normal);
        expect(normaliseAddress(`https://${normal}`)).toBe(normal);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a path apart to the same end, whatever is hung on it and in whatever order', () => {
    const piece = fc.constantFrom(
      'amp',
      'm',
      'mobile',
      'print',
      'page',
      '2',
      'index.html',
      'story-one',
      'a.amp.html',
      '',
      'seite-3',
      '%41',
      'http:',
      'news.example',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const normal = normaliseAddress(`https://www.m.news.example/${pieces.join('/')}`);
        expect(normaliseAddress(`https://${normal}`)).toBe(normal);
      }),
      { numRuns: 200 },
    );
  });
});
