import { describe, expect, it } from 'vitest';
import { addressOf, formatRoute, HOME, parseRoute, type Route } from './route';

const route = (more: Partial<Route>, query: Partial<Route['query']> = {}): Route => ({
  ...HOME,
  ...more,
  query: { ...HOME.query, ...query },
});

describe('addresses and views', () => {
  const cases: [string, Route][] = [
    ['#/', HOME],
    ['#/?q=stretched+thin', route({}, { text: 'stretched thin' })],
    ['#/article/web-1', route({ view: 'article', id: 'web-1', sort: 'text' })],
    ['#/article/web-1?sort=newest', route({ view: 'article', id: 'web-1' })],
    ['#/about/person%2Fbashar-al-assad', route({ view: 'about', id: 'person/bashar-al-assad' })],
    ['#/tag/north%20east%3F', route({ view: 'tag', id: 'north east?' })],
    ['#/kept', route({ view: 'kept-list' })],
    ['#/kept/k1?against=k2', route({ view: 'kept', id: 'k1', against: 'k2' })],
    ['#/ties/k1', route({ view: 'ties', id: 'k1' })],
    ['#/ties/tab%2F12', route({ view: 'ties', id: 'tab/12' })],
    ['#/data', route({ view: 'data' })],
    [
      '#/?outlet=AP&outlet=&tag=a%26b&about=place%2Fx&colour=yellow&colour=blue&state=unseen&claims=1&from=2024&to=2024-12-31&sort=oldest&group=tag',
      route(
        { sort: 'oldest', grouping: 'tag' },
        {
          outlets: ['AP', ''],
          tags: ['a&b'],
          about: ['place/x'],
          colours: ['yellow', 'blue'],
          states: ['unseen'],
          claims: true,
          from: '2024',
          to: '2024-12-31',
        },
      ),
    ],
  ];
  it.each(cases)('%s is read and written', (address, expected) => {
    expect(parseRoute(address)).toEqual(expected);
    expect(formatRoute(expected)).toBe(address);
  });

  it.each([
    ['', '#/'],
    ['#', '#/'],
    ['#/nonsense/x', '#/'],
    ['#/about/', '#/'],
    ['#/about/person/x', '#/about/person%2Fx'],
    ['#/tag/100%', '#/tag/100%25'],
    ['#/?sort=backwards&group=&colour=red&from=yesterday', '#/'],
  ])('%s is taken for %s', (typed, expected) => expect(formatRoute(parseRoute(typed))).toBe(expected));

  it('links to one thing', () => expect(addressOf('about', 'person/x')).toBe('#/about/person%2Fx'));
});
