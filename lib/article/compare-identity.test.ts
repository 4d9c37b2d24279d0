import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edited, inventedText } from '../../tests/invented-text';
import { compareIdentity, type Sameness } from './compare-identity';
import { fingerprint } from './fingerprint';
import type { ArticleIdentity } from './identity';

const STORY = inventedText(1, 700);
const OTHER = inventedText(2, 700);
/** What a site prints under each of its articles. */
const BOILERPLATE = inventedText(3, 200);

interface Page extends Omit<ArticleIdentity, 'fingerprint'> {
  text: string;
}
const page = (address: string, text: string, more: Partial<Page> = {}): Page => ({ address, text, ...more });
const identity = ({ text, ...more }: Page): ArticleIdentity => ({ ...more, fingerprint: fingerprint(text) });

const A = 'https://news.example/world/ferry-talks-resume';
const B = 'https://news.example/world/council-votes-on-bridge';
const FRONT = 'https://news.example/';
const SECTION = 'https://news.example/world';
const FERRY = { title: 'Ferry talks resume', published: '2026-01-20' };
const BRIDGE = { title: 'Council votes on bridge', published: '2026-01-23' };

/** Two addresses of one page, with its text: the same, whatever their spelling. */
const ONE_PAGE: [string, string, string][] = [
  ['tracking', A, `${A}?utm_source=letter&fbclid=x`],
  ['http', A, A.replace('https', 'http')],
  ['www', A, A.replace('news', 'www.news')],
  ['slash and fragment', A, `${A}/#comments`],
  ['AMP at the end', A, `${A}/amp/`],
  ['AMP host', A, A.replace('news', 'amp.news')],
  ['AMP cache', A, 'https://news-example.cdn.ampproject.org/c/s/news.example/world/ferry-talks-resume/amp'],
  ['AMP at Google', A, 'https://www.google.com/amp/s/news.example/world/ferry-talks-resume/amp/'],
  ['phone', A, A.replace('news', 'm.news')],
  ['print', A, `${A}?print=1`],
  ['on one page', A, `${A}?pagewanted=all`],
  ['translated', A, 'https://news-example.translate.goog/world/ferry-talks-resume?_x_tr_tl=de'],
  ['archived', A, `https://web.archive.org/web/20260121/${A}`],
  ['id in the query', 'https://news.example/show?id=1', 'https://news.example/show?id=1&ref=front'],
];

const CASES: [string, Page, Page, Sameness][] = [
  ...ONE_PAGE.map(([what, a, b]): [string, Page, Page, Sameness] => [what, page(a, STORY), page(b, STORY), 'same']),

  // Texts that change.
  ['edited later', page(A, STORY), page(A, edited(STORY, 15)), 'same'],
  ['edited later, with a new title', page(A, STORY, FERRY), page(A, edited(STORY, 15), { ...FERRY, title: 'Ferry talks fail' }), 'same'],
  ['a live blog that grew fivefold', page(A, STORY), page(A, `${inventedText(9, 2800)} ${STORY}`), 'same'],
  [
    'a live blog that grew fifteenfold and was renamed',
    page(A, STORY, FERRY),
    page(A, `${inventedText(9, 9800)} ${STORY}`, { ...FERRY, title: 'Live: storm' }),
    'same',
  ],
  ['a live blog that has rolled over', page(A, STORY, FERRY), page(A, OTHER, FERRY), 'same'],
  ['what a paywall shows', page(A, STORY), page(A, inventedText(1, 60)), 'same'],
  ['no text known of one', page(A, ''), page(A, STORY), 'same'],
  ['no text known, another address', page(A, ''), page(B, STORY), 'other'],

  // Pages of one article, and of a listing.
  ['page 2, title and day agree', page(A, STORY, FERRY), page(`${A}?page=2`, OTHER, FERRY), 'same'],
  ['page 2 in the path', page(A, STORY, FERRY), page(`${A}/2/`, OTHER, FERRY), 'same'],
  ['page 2 and all on one page', page(`${A}?page=2`, STORY), page(`${A}?page=all`, `${OTHER} ${STORY}`), 'same'],
  [
    'pages of a listing, without a day',
    page(`${SECTION}/page/2`, STORY, { title: 'World' }),
    page(`${SECTION}/page/3`, OTHER, { title: 'World' }),
    'other',
  ],
  ['pages of a listing, bare', page(`${SECTION}?page=2`, STORY), page(`${SECTION}?page=3`, OTHER), 'other'],

  // Canonical addresses: a claim that the text must bear out.
  ['canonical of the other', page(A, STORY), page('https://news.example/n/77', STORY, { canonicalUrl: A }), 'same'],
  [
    'one canonical for both, edited',
    page('https://news.example/n/77', STORY, { canonicalUrl: A }),
    page('https://news.example/x', edited(STORY, 20), { canonicalUrl: A }),
    'same',
  ],
  [
    'one canonical for both, grown, one day',
    page('https://news.example/n/77', STORY, { canonicalUrl: A, ...FERRY }),
    page('https://news.example/x', `${STORY} ${inventedText(9, 2100)}`, { canonicalUrl: A, ...FERRY }),
    'same',
  ],
  [
    'the front page as canonical of all',
    page(A, STORY, { canonicalUrl: FRONT, ...FERRY }),
    page(B, OTHER, { canonicalUrl: FRONT, ...BRIDGE }),
    'other',
  ],
  ['the section as canonical of all', page(A, STORY, { canonicalUrl: SECTION }), page(B, OTHER, { canonicalUrl: SECTION }), 'other'],
  [
    'the section as canonical, one day',
    page(A, STORY, { canonicalUrl: SECTION, published: '2026-01-20' }),
    page(B, OTHER, { canonicalUrl: SECTION, published: '2026-01-20' }),
    'other',
  ],
  [
    'one canonical and boilerplate: not the same',
    page(A, `${inventedText(1, 300)} ${BOILERPLATE}`, { canonicalUrl: SECTION, ...FERRY }),
    page(B, `${inventedText(2, 300)} ${BOILERPLATE}`, { canonicalUrl: SECTION, ...BRIDGE }),
    'copy',
  ],
  ['canonical is the other article', page(A, STORY), page(B, OTHER, { canonicalUrl: A }), 'other'],
  ['canonical of another site', page(A, STORY), page('https://courier.example.org/ferry', STORY, { canonicalUrl: A }), 'copy'],
  ['no text known, one canonical', page(A, ''), page('https://news.example/x', STORY, { canonicalUrl: A }), 'same'],
  [
    'no text known, one canonical, other titles',
    page(A, '', FERRY),
    page('https://news.example/x', STORY, { canonicalUrl: A, ...BRIDGE }),
    'other',
  ],

  // Addresses that stay while articles change.
  ['a site that never changes its address', page(FRONT, STORY), page(FRONT, OTHER), 'other'],
  [
    'the same with other titles, one day',
    page(FRONT, STORY, FERRY),
    page(FRONT, OTHER, { ...BRIDGE, published: FERRY.published }),
    'other',
  ],
  ['routes behind the fragment', page(`${FRONT}#/a`, STORY, FERRY), page(`${FRONT}#/b`, OTHER, BRIDGE), 'other'],
  [
    'one address, boilerplate, nothing else agrees',
    page(FRONT, `${inventedText(1, 300)} ${BOILERPLATE}`, FERRY),
    page(FRONT, `${inventedText(2, 300)} ${BOILERPLATE}`, BRIDGE),
    'copy',
  ],

  // Numbers.
  [
    'number kept, slug changed',
    page('https://news.example/ferry-talks-12345678', STORY),
    page('https://news.example/talks-fail-12345678', edited(STORY, 20)),
    'same',
  ],
  [
    'number before the slug',
    page('https://news.example/12345678/ferry', STORY),
    page('https://news.example/12345678/talks-fail.html', edited(STORY, 20)),
    'same',
  ],
  ['number kept, nothing else', page('https://news.example/a-12345678', STORY), page('https://news.example/b-12345678', OTHER), 'other'],
  ['number of another site', page('https://news.example/a-12345678', STORY), page('https://courier.example.org/a-12345678', STORY), 'copy'],
  [
    'a day is no number',
    page('https://news.example/ferry-20260120', `${STORY} ${inventedText(8, 800)}`),
    page('https://news.example/bridge-20260120', `${STORY} ${inventedText(7, 800)}`),
    'copy',
  ],
  ['ids in the query differ', page('https://news.example/show?id=1', STORY), page('https://news.example/show?id=2', OTHER), 'other'],

  // Other addresses altogether.
  ['moved within the site', page(A, STORY, FERRY), page('https://news.example/europe/ferry', edited(STORY, 60), FERRY), 'same'],
  [
    'the same form each week',
    page(A, STORY, { title: 'Weather', published: '2026-01-20' }),
    page(B, edited(STORY, 60), { title: 'Weather', published: '2026-01-27' }),
    'copy',
  ],
  ['syndicated', page(A, STORY, FERRY), page('https://courier.example.org/ferry', STORY, FERRY), 'copy'],
  ['syndicated and cut', page(A, STORY), page('https://courier.example.org/ferry', inventedText(1, 250)), 'copy'],
  ['syndicated and edited', page(A, STORY), page('https://courier.example.org/ferry', edited(STORY, 12)), 'copy'],
  ['another article', page(A, STORY, FERRY), page(B, OTHER, BRIDGE), 'other'],
  [
    'another article of the same name and day elsewhere',
    page(A, STORY, FERRY),
    page('https://courier.example.org/f', OTHER, FERRY),
    'other',
  ],
  [
    'a long quote in common',
    page(A, `${STORY} ${inventedText(5, 60)}`),
    page('https://courier.example.org/f', `${OTHER} ${inventedText(5, 60)}`),
    'other',
  ],

  // No web address.
  ['a file read twice', page('file:///home/a.html', STORY), page('file:///home/a.html', edited(STORY, 15)), 'same'],
  ['a saved page and its original', page('file:///home/a.html', STORY, { canonicalUrl: A }), page(A, edited(STORY, 15)), 'same'],
  ['a text pasted twice', page('', STORY), page('', STORY), 'same'],
  ['two texts pasted', page('', STORY), page('', OTHER), 'other'],
  ['blank pages are no address', page('about:blank', STORY), page('about:blank', OTHER), 'other'],
];

describe('compareIdentity', () => {
  it.each(CASES)('%s', (_, a, b, expected) => {
    expect(compareIdentity(identity(a), identity(b))).toBe(expected);
    expect(compareIdentity(identity(b), identity(a))).toBe(expected);
  });

  it('finds a page that has an address the same as itself, whatever else it says', () => {
    const text = fc.constantFrom('', inventedText(1, 60), 'Four words of text');
    const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
    const anyPage = fc.record({
      address: fc.constantFrom(A, B, FRONT, 'file:///a', 'https://courier.example.org/ferry'),
      canonicalUrl: maybe(fc.constantFrom(A, B, FRONT, 'no address')),
      title: maybe(fc.string()),
      published: maybe(fc.constantFrom('2026', '2026-01', '2026-01-20')),
      text,
    });
    fc.assert(
      fc.property(anyPage, (any) => compareIdentity(identity(any), identity(any)) === 'same'),
      { numRuns: 50 },
    );
  });
});
