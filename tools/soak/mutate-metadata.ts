import type { Random } from '../random';
import { type Mutation, splice } from './mutation';

const BAD_DATES = [
  '0000-00-00',
  '9999-99-99T99:99:99Z',
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:00.001Z',
  '2026-02-31',
  '1e999',
  'NaN',
  'yesterday',
  'Tue, 32 Foo 2026',
  '٢٠٢٦-٠١-٢٠',
  '2026-01-20T10:00:00+99:99',
  ' '.repeat(50_000),
  '1'.repeat(50_000),
  '2026-'.repeat(10_000),
  '12/12/12/12/12',
];
const BAD_ADDRESSES = [
  'javascript:alert(1)',
  'data:text/html,x',
  'http://[::1',
  '//',
  '%',
  'https://a.example/%E0%A4%A',
  'http://user:password@host.example:99999/',
  `https://a.example/${'a/'.repeat(20_000)}`,
  'about:blank',
  'https://☃.example/\u202egpj',
  '',
];
const TYPES = ['NewsArticle', '__proto__', ['NewsArticle', null, 7, {}], 'https://schema.org/NewsArticle', '', 5];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '@graph',
  '@type',
  'headline',
  'author',
  'mainEntity',
  'publisher',
  'datePublished',
];

/** Any JSON at all, three levels deep at most. */
function anyValue(random: Random, depth = 3): unknown {
  const kind = random.below(depth > 0 ? 8 : 6);
  if (kind === 0) return random.pick(BAD_DATES);
  if (kind === 1) return random.pick(BAD_ADDRESSES);
  if (kind === 2) return random.pick([null, true, 0, -1, 1e308, []]);
  if (kind === 3) return random.pick(['<b>bold</b>', '&amp;&#x41;&#999999999;&#xd800;', '\ud800', '\u0000', '\u202e', '']);
  if (kind === 4) return 'x'.repeat(random.below(300));
  if (kind === 5) return random.next() * 1e12;
  if (kind === 6) return Array.from({ length: random.below(6) }, () => anyValue(random, depth - 1));
  // From entries, since an assignment to "__proto__" would set the prototype instead of a key.
  return Object.fromEntries(Array.from({ length: random.below(6) }, () => [random.pick(KEYS), anyValue(random, depth - 1)]));
}

function jsonLd(random: Random): string {
  const record = Object.fromEntries([
    ['@context', 'https://schema.org'],
    ['@type', random.pick(TYPES)],
    ...KEYS.filter(() => random.chance(0.6)).map((key) => [key, anyValue(random)]),
  ]);
  return JSON.stringify(record).replaceAll('</', '<\\/');
}

const script = (source: string): string => `<script type="application/ld+json">${source}</script>`;

function intoHead(html: string, inserted: string): string {
  const head = /<head[^>]{0,2000}>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return splice(html, at, at, inserted);
}

const meta = (name: string, content: string): string =>
  `<meta property="${name}" name="${name}" content="${content.replaceAll('"', '&quot;')}">`;
const META_NAMES = [
  'article:published_time',
  'og:type',
  'og:title',
  'og:description',
  'og:url',
  'author',
  'date',
  'og:locale',
  'og:site_name',
];

export const METADATA_MUTATIONS: readonly Mutation[] = [
  { name: 'JSON-LD of nonsense', weight: 4, apply: (html, random) => intoHead(html, script(jsonLd(random))) },
  {
    name: 'JSON-LD broken',
    weight: 3,
    apply(html, random) {
      const broken = html.replace(/(application\/ld\+json[^>]{0,200}>)([^<]{2,100000})/gi, (_, start: string, source: string) => {
        const at = random.below(source.length);
        return start + splice(source, at, at + random.below(30), random.pick(['', '"', '}', '{', '\n', '\\', ',']));
      });
      return broken === html ? intoHead(html, script(jsonLd(random).slice(0, -3))) : broken;
    },
  },
  {
    name: 'JSON-LD nested deep',
    weight: 1,
    apply(html, random) {
      const [open, close] = random.pick([
        ['[', ']'],
        ['{"@graph":[', ']}'],
        ['{"author":', '}'],
        ['{"__proto__":', '}'],
      ]);
      const depth = random.pick([100, 5_000, 100_000]);
      return intoHead(html, script(`${open?.repeat(depth)}{"@type":"NewsArticle"}${close?.repeat(depth)}`));
    },
  },
  {
    name: 'JSON-LD many',
    weight: 1,
    apply: (html, random) =>
      intoHead(html, script(`[${Array.from({ length: 30 }, () => jsonLd(random)).join()}]`).repeat(random.pick([1, 2, 5]))),
  },
  {
    name: 'megabyte metadata',
    weight: 0.8,
    apply(html, random) {
      const long = random
        .pick(['x', 'News ', '&amp;', ' - ', '| ', '&', 'By A. B., ', '\u00ad', '2026-01-'])
        .repeat(200_000)
        .slice(0, 1_000_000);
      const record = JSON.stringify({ '@type': 'NewsArticle', headline: long.slice(0, 900_000), datePublished: '2026-01-20' });
      return intoHead(html, `<title>${long}</title>${meta(random.pick(META_NAMES), long)}${script(record)}`);
    },
  },
  {
    name: 'meta elements of nonsense',
    weight: 3,
    apply: (html, random) =>
      intoHead(html, META_NAMES.map((name) => meta(name, random.pick([...BAD_DATES, ...BAD_ADDRESSES, '\u202e', '\u0000']))).join('')),
  },
  {
    name: 'dates of nonsense',
    weight: 3,
    apply: (html, random) => {
      // Some of them are long: a page full of dates would grow beyond what a string can hold.
      let left = 40;
      return html
        .replace(/\b(?:19|20)\d\d-\d\d-\d\d[\d:T.Z+-]{0,20}/g, (date) => (left-- > 0 && random.chance(0.7) ? random.pick(BAD_DATES) : date))
        .replace(/<h1/i, (start) => `<time datetime="${random.pick(BAD_DATES)}">${random.pick(BAD_DATES)}</time>${start}`);
    },
  },
  {
    name: 'canonical of nonsense',
    weight: 2,
    apply: (html, random) =>
      intoHead(html, `<link rel="canonical" href="${random.pick(BAD_ADDRESSES)}"><base href="${random.pick(BAD_ADDRESSES)}">`),
  },
];
