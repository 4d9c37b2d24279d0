import { askReader, paintedMarks, tabIdOf, waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';

/** Pages that lie, break or overflow: nothing of theirs may run, hang or hide. Written for this test. */
const paragraph =
  'The Syrian Democratic Forces said that the guards had left the prison near Raqqa before the attack, and that Turkey was told.';
const article = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`;
const dated = '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-01-20T10:00:00Z">';
const text = `<h1>Guards left the prison</h1>${`<p>${paragraph}</p>`.repeat(8)}`;
const attack = '</script><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>';
const record = (value: object) => `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`;

const pages: Record<string, { html: string; found: boolean }> = {
  'markup in every piece of metadata': {
    found: true,
    html: article(
      `${dated}<title>&lt;img src=x onerror=window.pwned=1&gt;</title>
       ${record({ '@type': 'NewsArticle', headline: attack, author: { name: attack }, publisher: { name: attack }, datePublished: attack, url: 'javascript:window.pwned=1' })}
       <meta property="og:site_name" content='"><img src=x onerror=window.pwned=1>'><link rel="canonical" href="javascript:window.pwned=1">`,
      `${text}<p>&lt;img src=x onerror=window.pwned=1&gt; said Bashar al-Assad, the president of Syria, whose name is &lt;b&gt;bold&lt;/b&gt;.</p>`,
    ),
  },
  'a title of one megabyte': { found: true, html: article(`${dated}<title>${'Long title '.repeat(100_000)}</title>`, text) },
  'JSON-LD that is no JSON, and prototype keys': {
    found: true,
    html: article(
      `${dated}<script type="application/ld+json">{"@type": NewsArticle,,}</script>${record({ '@type': 'NewsArticle', __proto__: { polluted: 1 }, constructor: { prototype: 1 } })}`,
      text,
    ),
  },
  'tags that never close': {
    found: true,
    html: `${dated}<h1>Guards left the prison<p>${Array.from({ length: 8 }, (_, day) => `<b><i><span><p>On day ${day} this was said. ${paragraph}`).join('')}`,
  },
  'two thousand levels': { found: true, html: article(dated, `${'<div>'.repeat(2000)}${text}`) },
};

for (const [name, { html, found }] of Object.entries(pages)) {
  test(`${name}: read as plain text, nothing runs`, async ({ extension, newsstand, openPopup }) => {
    const page = await extension.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const address = `${newsstand.origin}/world/2026/01/20/guards-left-the-prison-before-the-attack`;
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(address);
    const state = await waitForReader(extension.worker, page);
    expect((state?.found ?? []).some(({ id }) => id === 'group/syrian-democratic-forces')).toBe(found);
    expect((state?.article?.title ?? '').length).toBeLessThanOrEqual(500);
    expect(state?.article?.url ?? '').not.toContain('javascript:');
    const popup = await openPopup(await tabIdOf(extension.worker, page));
    await expect(popup.getByRole('tab', { name: /Who and where/ })).toBeVisible();
    for (const view of [page, popup]) expect(await view.evaluate(() => 'pwned' in window || 'polluted' in {})).toBe(false);
    expect(errors).toEqual([]);
  });
}

test('five megabytes of text are cut, and that is said', async ({ extension, newsstand, openPopup }) => {
  test.slow();
  const page = await extension.context.newPage();
  const address = `${newsstand.origin}/world/2026/01/20/a-very-long-report`;
  const body = article(
    dated,
    `<h1>A very long report</h1>${Array.from({ length: 5000 }, (_, day) => `<p>On day ${day} this was said. ${paragraph.repeat(8)}</p>`).join('')}`,
  );
  expect(body.length).toBeGreaterThan(5_000_000);
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  const state = await waitForReader(extension.worker, page, 60_000);
  expect(state?.article?.truncated).toBe(true);
  expect((await paintedMarks(page)).length).toBeGreaterThan(0);
  const popup = await openPopup(await tabIdOf(extension.worker, page));
  await expect(popup.getByText('The text is very long; only its first part was read.')).toBeVisible();
});

test('a page without text harms nothing', async ({ extension, newsstand }) => {
  const page = await extension.context.newPage();
  const address = `${newsstand.origin}/world/2026/01/20/nothing-at-all`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: article(dated, '<canvas></canvas>') }));
  await page.goto(address);
  const tabId = await tabIdOf(extension.worker, page);
  const state = await waitForReader(extension.worker, page, 3_000);
  if (state) expect(state.status).toBe('no-text');
  else expect((await askReader(extension.worker, tabId, 'page-state', {})).ok).toBe(false);
  expect(await paintedMarks(page)).toEqual([]);
});
