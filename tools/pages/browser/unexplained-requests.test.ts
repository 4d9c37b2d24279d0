import { expect, it } from 'vitest';
import { unexplainedRequests } from './unexplained-requests';

const html = '<link rel="manifest" href="/site.webmanifest?v=1&amp;w=2"><link href="?proxy=a.json"><a href="/">Home</a>';

it.each([
  ['made without Crossread as well', 'https://a.example/photo.jpg', []],
  ['named in the page', 'https://a.example/site.webmanifest?v=1&w=2', []],
  ['named with another query', 'https://a.example/site.webmanifest?v=2', ['https://a.example/site.webmanifest?v=2']],
  ['named relative to the page', 'https://a.example/?proxy=a.json', []],
  ['a short word of the text', 'https://b.example/Home', ['https://b.example/Home']],
  ['a bare host, though "/" stands in every page', 'https://b.example/', ['https://b.example/']],
  ['anything else', 'https://b.example/collect', ['https://b.example/collect']],
])('%s', (_, address, expected) => expect(unexplainedRequests([address], ['https://a.example/photo.jpg'], html)).toEqual(expected));
