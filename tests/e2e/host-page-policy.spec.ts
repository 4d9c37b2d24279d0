import { waitForReader } from '../../tools/start/extension-driver';
import { expect, test } from './extension';
import { NEWS } from './marked-words';

/**
 * A page with a strict policy and a place where violations of it are reported to: reading it must not violate the policy in the
 * page's name. Handlers and styles in markup that is parsed again would count, even in a copy that nobody sees.
 */
const paragraph = 'Guards of the Syrian Democratic Forces left the prison near Raqqa, and Turkey was told of it.';
const html = `<!doctype html><html lang="en"><head><title>Guards left the prison</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Guards left the prison","datePublished":"2026-01-20"}</script></head>
<body onload="void 0"><h1 onclick="void 0">Guards left the prison</h1>
<div class="sidebar comment" style="color: inherit" onclick="void 0">${`<p style="color: inherit" onmouseover="void 0">${paragraph}</p>`.repeat(3)}</div></body></html>`;

test('a strict policy has nothing to report of the reader', async ({ extension, newsstand }) => {
  const page = await extension.context.newPage();
  const ours: string[] = [];
  const reports: string[] = [];
  page.on('console', (message) => {
    if (message.location().url.startsWith('chrome-extension:')) ours.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.url().endsWith('/reports')) reports.push(request.postData() ?? '');
    if (!request.isNavigationRequest()) return route.fulfill({ status: 204 });
    const policy = "script-src 'none'; style-src 'none'; report-uri /reports";
    await route.fulfill({ contentType: 'text/html', body: html, headers: { 'content-security-policy': policy } });
  });
  await page.goto(`${newsstand.origin}${NEWS}guards-left-the-prison-near-raqqa`);
  const state = await waitForReader(extension.worker, page);
  expect(state?.found.some(({ id }) => id === 'group/syrian-democratic-forces')).toBe(true);
  expect(ours).toEqual([]);
  expect(reports.filter((report) => report.includes('extension'))).toEqual([]);
});
