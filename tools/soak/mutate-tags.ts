import type { Random } from '../random';
import { type Mutation, splice, tagsOf } from './mutation';

/** What a page's author, its template or its enemy may write into a start tag. */
const ATTRIBUTES = [
  'hidden',
  'hidden="until-found"',
  'aria-hidden="true"',
  'style="display:none"',
  'style="visibility:hidden;;;:::"',
  'class="cookie-banner"',
  'class="sidebar comment footer share related ad"',
  'class="article-body story content"',
  'id="onetrust-consent-sdk"',
  'id="__proto__" class="constructor"',
  'id="S:0" hidden',
  'id="body" name="head"',
  'name="body"',
  'name="querySelectorAll"',
  'name="documentElement" id="title"',
  'role="button"',
  'role="complementary"',
  'data-crossread-stamp="0"',
  'data-crossread-stamp="-1e9"',
  'contenteditable',
  'dir="rtl"',
  'lang="xx-invalid-☃"',
  'slot="x"',
  'xmlns="http://www.w3.org/2000/svg"',
  'style="position:fixed;inset:0;z-index:2147483647"',
  'onclick="x" href="javascript:void 0"',
];
const VOID_OR_ODD = ['svg', 'math', 'template', 'noscript', 'plaintext', 'xmp', 'select', 'textarea', 'title', 'frameset', 'table', 'form'];

const longAttribute = (random: Random): string =>
  `class="${random.pick(['a', 'comment ', '-_', 'cookie', '"&quot;'.slice(1)]).repeat(1 + random.below(20_000))}"`;

/** Rewrites some of the tags, chosen with this probability; the source between them stays. */
function rewriteTags(html: string, random: Random, probability: number, rewrite: (source: string) => string): string {
  let end = 0;
  const pieces: string[] = [];
  for (const tag of tagsOf(html)) {
    if (!random.chance(probability)) continue;
    pieces.push(html.slice(end, tag.start), rewrite(html.slice(tag.start, tag.end)));
    end = tag.end;
  }
  pieces.push(html.slice(end));
  return pieces.join('');
}

const share = (random: Random): number => random.pick([0.002, 0.02, 0.2]);

const withAttribute = (source: string, attribute: string): string =>
  source.replace(/^<([a-z][a-z0-9-]*)/i, (start) => `${start} ${attribute}`);

export const TAG_MUTATIONS: readonly Mutation[] = [
  { name: 'tags dropped', weight: 4, apply: (html, random) => rewriteTags(html, random, share(random), () => '') },
  { name: 'tags doubled', weight: 3, apply: (html, random) => rewriteTags(html, random, share(random), (source) => source + source) },
  {
    name: 'tags swapped',
    weight: 3,
    apply(html, random) {
      const tags = tagsOf(html).map(({ start, end }) => html.slice(start, end));
      return tags.length === 0 ? html : rewriteTags(html, random, share(random), () => random.pick(tags));
    },
  },
  {
    name: 'end tags missing',
    weight: 4,
    apply: (html, random) => rewriteTags(html, random, random.pick([0.1, 0.5, 1]), (source) => (source.startsWith('</') ? '' : source)),
  },
  {
    name: 'odd element opened',
    weight: 3,
    apply(html, random) {
      const tags = tagsOf(html);
      const end = tags.length === 0 ? 0 : random.pick(tags).end;
      return splice(html, end, end, `<${random.pick(VOID_OR_ODD)}>`);
    },
  },
  {
    name: 'hostile attributes',
    weight: 6,
    apply: (html, random) => rewriteTags(html, random, share(random), (source) => withAttribute(source, random.pick(ATTRIBUTES))),
  },
  {
    name: 'long attributes',
    weight: 2,
    apply: (html, random) => rewriteTags(html, random, 0.01, (source) => withAttribute(source, longAttribute(random))),
  },
  {
    name: 'thousand attributes',
    weight: 1,
    apply: (html, random) =>
      rewriteTags(html, random, 0.005, (source) =>
        withAttribute(source, Array.from({ length: 1_000 }, (_, at) => `data-a${at}=1`).join(' ')),
      ),
  },
];
