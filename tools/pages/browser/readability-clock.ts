import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Readability clock',
  version: '1',
  host_permissions: ['https://*/*', 'http://*/*'],
  content_scripts: [{ matches: ['https://*/*', 'http://*/*'], js: ['readability.js', 'clock.js'], run_at: 'document_idle' }],
  browser_specific_settings: { gecko: { id: 'readability-clock@crossread.invalid' } },
};

/** Milliseconds of a parse; making the clone, which readability takes apart, is not counted. */
const CLOCK = `
const time = () => {
  const reader = new Readability(document.cloneNode(true));
  const start = performance.now();
  const article = reader.parse();
  return { ms: performance.now() - start, attempts: reader._attempts.length, textUtf16: article?.textContent?.length ?? 0 };
};
const { ms: firstMs, attempts, textUtf16 } = time();
document.addEventListener('readability-please', () => {
  const [, medianMs] = [firstMs, time().ms, time().ms].sort((a, b) => a - b);
  document.dispatchEvent(new CustomEvent('readability-times', { detail: JSON.stringify({ firstMs, medianMs, attempts, textUtf16 }) }));
}, { once: true });
`;

/**
 * An extension that does nothing but time readability: in the same kind of world as Crossread's reader (which browsers make slower than the
 * page's own), at the same moment, and as cold. Answers its folder; the caller deletes it.
 */
export function makeReadabilityClock(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-clock-'));
  copyFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), join(folder, 'readability.js'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'clock.js'), CLOCK);
  return folder;
}
