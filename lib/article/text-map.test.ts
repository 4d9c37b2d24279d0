import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { buildTextMap } from './build-text-map';
import { readPageText } from './page-text';
import { isText } from './walk-page';

function open(body: string) {
  const { document } = new JSDOM(`<body>${body}</body>`).window;
  return document.body;
}

function build(body: string, max = 10_000) {
  return buildTextMap(readPageText(open(body)).blocks, max);
}

describe('text of a page', () => {
  it.each([
    ['collapses runs', '<p>One \n\t two&nbsp; three</p>', 'One two three'],
    ['collapses across elements', '<p>One <b> two </b> three</p>', 'One two three'],
    ['joins what touches', '<p>un<i>believ</i>able</p>', 'unbelievable'],
    ['sets blocks apart', '<h1>Head</h1><p>One</p><div>Two<p>Three</p>four</div>', 'Head\n\nOne\n\nTwo\n\nThree\n\nfour'],
    ['breaks lines', '<p>One<br> two</p>', 'One\ntwo'],
    ['takes two breaks for a paragraph', '<div>One<br>\n<br>two<br/></div>', 'One\n\ntwo'],
    ['keeps white space in pre', '<pre>a  b\n c</pre>', 'a  b\n c'],
    ['drops soft hyphens and zero-width spaces', '<p>Neta&shy;n&#8203;yahu</p>', 'Netanyahu'],
    ['keeps joiners', '<p>👨\u200d👩 می\u200cخواهم</p>', '👨\u200d👩 می\u200cخواهم'],
    [
      'leaves out scripts, buttons and hidden text',
      '<p>One<script>x</script><button>Share</button><i hidden>no</i> <i style="color:red; DISPLAY: none">no</i><i aria-hidden="true">no</i></p>',
      'One',
    ],
    ['leaves out consent dialogues', '<div id="onetrust-consent-sdk"><p>We value</p></div><p>News</p>', 'News'],
    ['has nothing for nothing', ' <p> &nbsp; </p> ', ''],
  ])('%s', (_, body, expected) => {
    expect(build(body).map.text).toBe(expected);
  });

  it('maps into the middle of collapsed and dropped characters', () => {
    const body = open('<p>ab \n  c\u00add</p>');
    const { map } = buildTextMap(readPageText(body).blocks, 100);
    const node = body.firstElementChild?.firstChild ?? null;
    if (node === null || !isText(node)) throw new Error('no text');
    expect(map.text).toBe('ab cd');
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((offset) => map.offsetAt(node, offset))).toEqual([0, 1, 2, 3, 3, 3, 3, 4, 4, 5]);
    expect(map.offsetAt(node, 10)).toBeUndefined();
    expect([0, 2, 3, 4, 5].map((offset) => map.positionAt(offset)?.offset)).toEqual([0, 2, 6, 8, 9]);
    expect(map.positionAt(6)).toBeUndefined();
    expect(map.positionAt(-1)).toBeUndefined();
    expect(map.offsetAt(body.ownerDocument.createTextNode('x'), 0)).toBeUndefined();
  });

  it('answers several ranges where other text of the page lies between', () => {
    const { blocks } = readPageText(open('<p>One two</p><p>Advertisement</p><p>three</p>'));
    const { map } = buildTextMap(
      [blocks[0], blocks[2]].filter((block) => block !== undefined),
      100,
    );
    expect(map.text).toBe('One two\n\nthree');
    const said = map.rangesFor(4, map.text.length).map((range) => [range.startNode.data.slice(range.startOffset), range.endOffset]);
    expect(said).toEqual([
      ['two', 7],
      ['three', 5],
    ]);
    expect(map.rangesFor(3, 3)).toEqual([]);
  });

  it.each([
    [5, 'abcde', true],
    [7, 'abcde', true],
    [9, 'abcde\n\nfg', true],
    [10, 'abcde\n\nfg', true],
    [11, 'abcde\n\nfg😀', false],
  ])('is cut at %i code units, never in the middle of a character', (max, text, truncated) => {
    const built = build('<p>abcde</p><p>fg😀</p>', max);
    expect(built.map.text).toBe(text);
    expect(built.truncated).toBe(truncated);
  });
});
