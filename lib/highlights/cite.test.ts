import { describe, expect, it } from 'vitest';
import { type Citation, citeQuote } from './cite';

const address = 'https://courier.example/story?a=1&b=2';

describe('citeQuote', () => {
  it.each<[string, Citation, string, string]>([
    [
      'everything is known',
      { quote: 'We are stretched thin.', title: 'A fragile truce', outlet: 'The Valley Courier', date: '20 January 2026', address },
      `“We are stretched thin.” — A fragile truce, The Valley Courier, 20 January 2026, ${address}`,
      '<p dir="auto">“We are stretched thin.” — <a href="https://courier.example/story?a=1&amp;b=2">A fragile truce</a>, The Valley Courier, 20 January 2026</p>',
    ],
    [
      'no title',
      { quote: 'Yes', outlet: 'The Valley Courier', address },
      `“Yes” — The Valley Courier, ${address}`,
      '<p dir="auto">“Yes” — <a href="https://courier.example/story?a=1&amp;b=2">The Valley Courier</a></p>',
    ],
    [
      'only an address',
      { quote: 'Yes', address },
      `“Yes” — ${address}`,
      '<p dir="auto">“Yes” — <a href="https://courier.example/story?a=1&amp;b=2">https://courier.example/story?a=1&amp;b=2</a></p>',
    ],
    [
      'two paragraphs',
      { quote: 'One.\n\nTwo.', title: 'T', address: 'https://x.example/' },
      '“One.\n\nTwo.” — T, https://x.example/',
      '<p dir="auto">“One.<br>Two.” — <a href="https://x.example/">T</a></p>',
    ],
    [
      'words that look like markup stay words',
      {
        quote: '<img src=x onerror=alert(1)>',
        title: '"><script>alert(1)</script>',
        outlet: 'A & B',
        address: 'https://x.example/"onclick="a',
      },
      '“<img src=x onerror=alert(1)>” — "><script>alert(1)</script>, A & B, https://x.example/"onclick="a',
      '<p dir="auto">“&lt;img src=x onerror=alert(1)&gt;” — <a href="https://x.example/&quot;onclick=&quot;a">&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</a>, A &amp; B</p>',
    ],
    [
      'an address that is a script is no link',
      { quote: 'Yes', title: 'T', address: 'javascript:alert(1)' },
      '“Yes” — T, javascript:alert(1)',
      '<p dir="auto">“Yes” — T</p>',
    ],
  ])('%s', (_, citation, text, html) => expect(citeQuote(citation)).toEqual({ text, html }));
});
