import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isTitle, readTitles } from './titles';

const outlet = { name: 'Harbour Times', host: 'harbour-times.example' };

interface Stated {
  og?: string;
  headline?: string;
  title?: string;
  body?: string;
}

function titleOf({ og, headline, title = '', body = '' }: Stated): string | undefined {
  const { document } = new JSDOM(`<html><head><title>${title}</title></head><body>${body}</body></html>`, {
    virtualConsole: new VirtualConsole(),
  }).window;
  const meta = new Map(og === undefined ? [] : [['og:title', og]]);
  return readTitles(document, outlet, { jsonLd: headline === undefined ? [] : [{ headline }], meta })[0];
}

describe('readTitles', () => {
  it.each<[string, Stated, string | undefined]>([
    [
      'the one given to others before the one for search engines',
      { og: 'Ferry talks resume', headline: 'Ferry talks: what we know' },
      'Ferry talks resume',
    ],
    ['JSON-LD before <title>', { headline: 'Ferry talks resume', title: 'Ferry latest' }, 'Ferry talks resume'],
    ['<title> before a logo in a heading', { title: 'Ferry talks resume', body: '<h1>thanks for visiting us</h1>' }, 'Ferry talks resume'],
    ['a heading where nothing else speaks', { body: '<h1>Ferry talks resume</h1>' }, 'Ferry talks resume'],
    ['not the outlet’s name', { og: 'Harbour Times', title: 'Ferry talks resume' }, 'Ferry talks resume'],
    ['without the outlet behind it', { title: 'Ferry talks resume - Harbour Times' }, 'Ferry talks resume'],
    ['without sections and the outlet', { title: 'Ferry talks resume | Islands | World | Harbour Times' }, 'Ferry talks resume'],
    ['without the outlet’s longer name', { title: 'Ferry talks resume | The Harbour Times Online' }, 'Ferry talks resume'],
    ['without the host', { title: 'Ferry talks resume | harbour-times.example' }, 'Ferry talks resume'],
    ['without the outlet before it', { title: 'Harbour Times: Ferry talks resume' }, 'Ferry talks resume'],
    ['with a genre before it', { og: 'Opinion | Ferries are not trains' }, 'Opinion | Ferries are not trains'],
    ['with a dash of its own', { og: 'Ferry talks - a history' }, 'Ferry talks - a history'],
    [
      'a title that contains the outlet’s name',
      { og: 'How Harbour Times readers see the ferry' },
      'How Harbour Times readers see the ferry',
    ],
    [
      'whole, where one wording is cut',
      { og: 'Ferry talks resume after …', title: 'Ferry talks resume after the storm' },
      'Ferry talks resume after the storm',
    ],
    ['cut, where no wording goes on', { og: 'Ferry talks resume after …', title: 'Ferry latest' }, 'Ferry talks resume after …'],
    [
      'the headline that readers see, where a statement confirms it',
      {
        og: 'Ferry talks',
        title: 'Ferry talks resume after the storm - Harbour Times',
        body: '<h1>Ferry talks resume after the storm</h1>',
      },
      'Ferry talks resume after the storm',
    ],
    [
      'the headline without the label before it',
      { og: 'World: Ferry talks resume', body: '<h1>Ferry talks resume</h1>' },
      'Ferry talks resume',
    ],
    [
      'not a heading that is a small part of it',
      { og: 'Ferry talks resume after the storm', body: '<h1>Ferry talks</h1>' },
      'Ferry talks resume after the storm',
    ],
    ['escaped twice', { og: 'Ferry &amp;amp; port: “it’s back”' }, 'Ferry &amp; port: “it’s back”'],
    ['nothing', {}, undefined],
  ])('%s', (_, stated, expected) => {
    expect(titleOf(stated)).toBe(expected);
  });

  it.each([
    ['Ferry talks resume', true],
    ['Live: Ferry talks resume!', true],
    ['Ferry', false],
    ['Bells ring in Northby', false],
  ])('heading %s: %s', (heading, expected) => {
    expect(isTitle(heading, ['Ferry talks resume'])).toBe(expected);
  });
});
