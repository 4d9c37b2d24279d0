import type { Random } from '../random';
import { elementAt, type Mutation, placeBetweenTags, splice, tagsOf } from './mutation';

const WRAPPERS = [
  'div',
  'span',
  'section',
  'blockquote',
  'b',
  'a href="#"',
  'font',
  'ul><li',
  'table><tr><td',
  'article',
  'figure',
  'h2',
  'x-box',
];
const SIBLINGS = [
  '<p>',
  '<br>',
  '<div></div>',
  '<li>x',
  '<span>a</span> ',
  '<h1>Heading</h1>',
  '<time>',
  '<!---->',
  '<article><p>Again.</p></article>',
  '\n<b></b>',
];

/** The names of a wrapper's tags, outermost first: "ul><li" opens two. */
const closing = (wrapper: string): string =>
  wrapper
    .split('><')
    .map((tag) => `</${tag.split(' ')[0]}>`)
    .reverse()
    .join('');

/** A random element of a tag or two's length up to all of the body. */
function anElement(html: string, random: Random): { start: number; end: number } | undefined {
  const tags = tagsOf(html);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const element = elementAt(tags, random.below(tags.length));
    if (element !== undefined) return element;
  }
  return undefined;
}

export const NESTING_MUTATIONS: readonly Mutation[] = [
  {
    name: 'deep wraps',
    weight: 4,
    apply(html, random) {
      const { start, end } = anElement(html, random) ?? { start: html.length, end: html.length };
      const wrapper = random.pick(WRAPPERS);
      const depth = random.pick([10, 300, 600, 5_000]);
      return splice(html, start, end, `<${wrapper}>`.repeat(depth) + html.slice(start, end) + closing(wrapper).repeat(depth));
    },
  },
  {
    name: 'tables in paragraphs',
    weight: 3,
    apply: (html, random) =>
      html.replace(/<p[\s>]/gi, (start) => (random.chance(0.3) ? `<p><table><p>In <tr>the <td>table<table>${start}` : start)),
  },
  {
    name: 'subtree moved',
    weight: 4,
    apply(html, random) {
      const element = anElement(html, random);
      if (element === undefined) return html;
      const without = splice(html, element.start, element.end, '');
      const at = placeBetweenTags(without, random);
      return splice(without, at, at, html.slice(element.start, element.end));
    },
  },
  {
    name: 'subtree repeated',
    weight: 3,
    apply(html, random) {
      const element = anElement(html, random);
      if (element === undefined) return html;
      const source = html.slice(element.start, element.end);
      const times = Math.min(200, Math.floor(1_000_000 / source.length), random.pick([2, 10, 200]));
      return splice(html, element.end, element.end, source.repeat(Math.max(1, times)));
    },
  },
  {
    name: 'thousands of siblings',
    weight: 2,
    apply(html, random) {
      const at = placeBetweenTags(html, random);
      return splice(html, at, at, random.pick(SIBLINGS).repeat(random.pick([1_000, 5_000, 20_000])));
    },
  },
  {
    name: 'whole page within the page',
    weight: 1,
    apply(html, random) {
      const at = placeBetweenTags(html, random);
      return splice(html, at, at, html.slice(0, 500_000));
    },
  },
];
